package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.cases.CaseIntake;
import hu.miho.portal.cases.CaseIntake.Offered;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.IntakeChannel;
import hu.miho.portal.cases.NewIntake;
import hu.miho.portal.cases.SecondParty;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose case a clerk writes down, what it is, and how it came. */
class IntakeStart extends Div {

    private final UUID id = UUID.randomUUID();
    private final CaseIntake intake;
    private final CustomerLookup customers;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField customerId = Fields.shortText(getTranslation("cases.facts.customer-id"));
    private final Paragraph found = new Paragraph();
    private final Select<Offered> procedure = Fields.select(getTranslation("cases.facts.procedure"), List.of());
    private final Select<IntakeChannel> channel =
            Fields.select(getTranslation("cases.intake.channel"), List.of(IntakeChannel.values()));
    private final DatePicker arrived = Fields.date(getTranslation("cases.intake.arrived"));
    private final Select<SecondParty> second =
            Fields.select(getTranslation("cases.intake.second"), List.of(SecondParty.values()));
    private final Select<Locale> language =
            Fields.select(getTranslation("cases.intake.language"), List.of(Formats.HUNGARIAN, Formats.ENGLISH));
    private @Nullable CustomerId customer;

    IntakeStart(CaseIntake intake, CustomerLookup customers) {
        this.intake = intake;
        this.customers = customers;
        addClassName("form");
        found.getElement().setAttribute("role", "status");
        found.addClassName("secondary");
        var search = Buttons.secondary(getTranslation("cases.intake.find"), this::find);
        customerId.addValueChangeListener(change -> find());
        procedure.addClassName("field-medium");
        second.addClassName("field-medium");
        procedure.setItemLabelGenerator(each -> getTranslation(each.titleKey()));
        procedure.addValueChangeListener(change -> askForTheOther());
        channel.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        channel.setValue(IntakeChannel.DESK);
        channel.addValueChangeListener(change -> arrived.setVisible(isLetter()));
        arrived.setHelperText(getTranslation("cases.intake.arrived.help"));
        arrived.setMax(intake.today());
        arrived.setValue(intake.today());
        arrived.setVisible(false);
        second.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        second.setHelperText(getTranslation("cases.intake.second.help"));
        second.setValue(SecondParty.SIGNED);
        second.setVisible(false);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(Formats.locale()));
        language.setValue(Formats.HUNGARIAN);
        fields().forEach(field -> field.setManualValidation(true));
        var next = Buttons.primary(getTranslation("cases.form.next"), this::begin);
        var actions = new Div(next);
        actions.addClassName("actions");
        add(errors, customerId, search, found, procedure, second, channel, arrived, language, actions);
    }

    /** As if their ID had been typed. */
    void choose(CustomerId whose) {
        customerId.setValue(whose.value());
    }

    private List<HasValidation> fields() {
        return List.of(customerId, procedure, arrived);
    }

    private boolean isLetter() {
        return channel.getValue() == IntakeChannel.LETTER;
    }

    private void askForTheOther() {
        second.setVisible(procedure.getValue() != null && procedure.getValue().isOfTwo());
    }

    private void find() {
        String digits = CustomerId.digitsBeforeSlash(customerId.getValue());
        if (customer != null && customer.value().equals(digits)) {
            return;
        }
        CustomerDetails known = digits.matches("\\d{9}")
                ? customers.find(new CustomerId(digits)).orElse(null)
                : null;
        customer = known == null ? null : known.id();
        if (known != null) {
            customerId.setInvalid(false);
            errors.clear();
        }
        found.setText(
                known == null
                        ? getTranslation("cases.intake.unknown")
                        : getTranslation("cases.intake.found", known.name(), known.mailingAddress()));
        procedure.setItems(known == null ? List.of() : intake.offered(known.id()));
    }

    private void begin() {
        if (customer == null) {
            find();
        }
        List<FieldProblem> problems = problems();
        errors.show(problems);
        CustomerId whose = customer;
        if (problems.isEmpty() && whose != null) {
            try {
                intake.begin(new NewIntake(
                        id,
                        whose,
                        procedure.getValue().procedureId(),
                        channel.getValue(),
                        isLetter() ? arrived.getValue() : intake.today(),
                        procedure.getValue().isOfTwo() ? second.getValue() : SecondParty.INVITED,
                        language.getValue()));
                UI.getCurrent().navigate(DeskFilling.START + "/" + id + "/1");
            } catch (CaseRefused refused) {
                errors.show(List.of(mark(procedure, refused.textKey())));
            }
        }
    }

    private List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        fields().forEach(field -> field.setInvalid(false));
        if (customer == null) {
            problems.add(mark(customerId, "cases.intake.unknown"));
        } else if (procedure.getValue() == null) {
            problems.add(mark(procedure, "cases.intake.procedure.missing"));
        }
        LocalDate day = arrived.getValue();
        if (isLetter() && (day == null || day.isAfter(intake.today()))) {
            problems.add(mark(arrived, "cases.intake.arrived.wrong"));
        }
        return problems;
    }

    private FieldProblem mark(HasValidation field, String textKey) {
        return FieldProblem.mark(field, getTranslation(textKey), getTranslation(textKey));
    }
}
