package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.registration.AccessWay;
import hu.miho.portal.registration.IdentifiedBy;
import hu.miho.portal.registration.NewOfficeRegistration;
import hu.miho.portal.registration.NewOfficeRegistration.Field;
import hu.miho.portal.registration.OfficeRefused;
import hu.miho.portal.registration.OfficeRefused.Reason;
import hu.miho.portal.registration.Representation.SigningRight;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What a clerk asks and checks before a customer gets access: who stands there, by what papers, and where the link goes. */
class OfficeForm extends Div {

    private static final Set<Reason> OF_THE_ADDRESS =
            Set.of(Reason.ADDRESS_TAKEN, Reason.NO_SUCH_ACCOUNT, Reason.TOO_MANY_MAILS);

    private final UUID id = UUID.randomUUID();
    private final CustomerId customer;
    private final boolean organisation;
    private final LocalDate today;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<AccessWay> way;
    private final TextField email = Fields.email(getTranslation("registration.office.email"));
    private final Select<Locale> language =
            Fields.select(getTranslation("registration.office.language"), List.of(Formats.HUNGARIAN, Formats.ENGLISH));
    private final Select<IdentifiedBy> identifiedBy = Fields.select(
            getTranslation("registration.office.identified"),
            Arrays.stream(IdentifiedBy.values())
                    .filter(each -> each != IdentifiedBy.COMPANY_PAPERS)
                    .toList());
    private final TextField representative = Fields.text(getTranslation("registration.office.representative"));
    private final Select<SigningRight> signingRight =
            Fields.select(getTranslation("registration.office.signing"), List.of(SigningRight.values()));
    private final DatePicker specimen = Fields.date(getTranslation("registration.office.specimen"));
    private final DatePicker extract = Fields.date(getTranslation("registration.office.extract"));
    private final Map<Field, HasValidation> fields = new EnumMap<>(Map.of(
            Field.IDENTIFIED_BY, identifiedBy,
            Field.REPRESENTATIVE, representative,
            Field.SIGNING_RIGHT, signingRight,
            Field.SPECIMEN_DATED, specimen,
            Field.EXTRACT_DATED, extract,
            Field.EMAIL, email));

    /**
     * @param ways what can be begun for this customer, the usual one first
     * @param organisation whether company papers are asked for
     * @param onFile the customer's address as the billing system knows it, or empty
     */
    OfficeForm(
            CustomerId customer,
            List<AccessWay> ways,
            boolean organisation,
            String onFile,
            LocalDate today,
            SerializableConsumer<NewOfficeRegistration> onRegister) {
        this.customer = customer;
        this.organisation = organisation;
        this.today = today;
        addClassName("form");
        way = Fields.select(getTranslation("registration.office.way"), ways);
        way.addClassName("field-medium");
        way.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        way.addValueChangeListener(change -> explain());
        email.setValue(onFile);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(Formats.locale()));
        language.setValue(Formats.HUNGARIAN);
        identifiedBy.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        identifiedBy.addClassName("field-medium");
        signingRight.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        signingRight.addClassName("field-medium");
        specimen.setMax(today);
        extract.setMax(today);
        extract.setHelperText(getTranslation("registration.office.extract.help"));
        fields.values().forEach(field -> field.setManualValidation(true));
        var actions = new Div(Buttons.primary(getTranslation("registration.office.submit"), () -> submit(onRegister)));
        actions.addClassName("actions");
        add(errors, new H2(getTranslation("registration.office.who")), who());
        add(new H2(getTranslation("registration.office.how")), way, email, language, actions);
        way.setValue(ways.getFirst());
        explain();
    }

    private Component who() {
        var checks = new Div();
        checks.addClassName("form");
        if (organisation) {
            checks.add(representative, signingRight, specimen, extract);
        } else {
            checks.add(identifiedBy);
        }
        return checks;
    }

    private void explain() {
        AccessWay chosen = way.getValue();
        email.setVisible(chosen == AccessWay.MAIL || chosen == AccessWay.JOIN);
        email.setHelperText(chosen == AccessWay.JOIN ? getTranslation("registration.office.email.join") : "");
        way.setHelperText(getTranslation(chosen.textKey() + ".what"));
    }

    private void submit(SerializableConsumer<NewOfficeRegistration> onRegister) {
        fields.values().forEach(field -> field.setInvalid(false));
        var wish = new NewOfficeRegistration(
                id,
                customer,
                way.getValue(),
                email.getValue().strip(),
                language.getValue(),
                identifiedBy.getValue(),
                representative.getValue(),
                signingRight.getValue(),
                specimen.getValue(),
                extract.getValue());
        List<FieldProblem> problems = wish.problems(organisation, today).stream()
                .map(problem -> mark(problem.field(), problem.key()))
                .toList();
        errors.show(problems);
        if (problems.isEmpty()) {
            try {
                onRegister.accept(wish);
            } catch (OfficeRefused refused) {
                boolean byAddress = OF_THE_ADDRESS.contains(refused.reason());
                String text = getTranslation(refused.reason().textKey());
                errors.show(List.of(FieldProblem.mark(byAddress ? email : way, text, text)));
            }
        }
    }

    private FieldProblem mark(Field field, String key) {
        return FieldProblem.mark(Objects.requireNonNull(fields.get(field)), getTranslation(key), getTranslation(key));
    }
}
