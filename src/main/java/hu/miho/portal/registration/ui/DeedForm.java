package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import hu.miho.portal.registration.DelegationRefused;
import hu.miho.portal.registration.DelegationRefused.Reason;
import hu.miho.portal.registration.IdentifiedBy;
import hu.miho.portal.registration.NewDelegation;
import hu.miho.portal.registration.NewDelegation.Deed;
import hu.miho.portal.registration.NewDelegation.Field;
import hu.miho.portal.registration.OfficeDelegations;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.time.LocalDate;
import java.util.List;

/** A clerk writes down the deed by which a customer lets somebody in. */
class DeedForm extends Div {

    private final OfficeDelegations delegations;
    private final CustomerId customer;
    private final Runnable onRegistered;
    private final ErrorSummary errors = new ErrorSummary();
    private final DelegationFields fields;
    private final DatePicker dated = Fields.date(getTranslation("registration.delegation.deed.dated"));
    private final Checkbox atDesk = Fields.checkbox(getTranslation("registration.delegation.deed.at-desk"));
    private final Select<IdentifiedBy> identifiedBy =
            Fields.select(getTranslation("registration.office.identified"), List.of(IdentifiedBy.values()));

    DeedForm(OfficeDelegations delegations, CustomerId customer, LocalDate today, Runnable onRegistered) {
        this.delegations = delegations;
        this.customer = customer;
        this.onRegistered = onRegistered;
        addClassName("form");
        fields = new DelegationFields(today, delegations.longest());
        fields.with(Field.DEED_DATED, dated);
        fields.with(Field.IDENTIFIED_BY, identifiedBy);
        dated.setMax(today);
        atDesk.setHelperText(getTranslation("registration.delegation.deed.at-desk.help"));
        atDesk.addValueChangeListener(change -> identifiedBy.setVisible(change.getValue()));
        identifiedBy.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        identifiedBy.addClassName("field-medium");
        identifiedBy.setVisible(false);
        var actions = new Div(Buttons.primary(getTranslation("registration.office.submit"), this::register));
        actions.addClassName("actions");
        add(
                errors,
                new H2(getTranslation("registration.delegation.deed")),
                dated,
                atDesk,
                identifiedBy,
                new H2(getTranslation("registration.delegation.who")),
                fields,
                actions);
    }

    private void register() {
        NewDelegation wish =
                fields.wish(customer, new Deed(dated.getValue(), atDesk.getValue(), identifiedBy.getValue()));
        List<FieldProblem> problems = fields.check(wish);
        errors.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            delegations.register(wish);
            onRegistered.run();
        } catch (DelegationRefused refused) {
            boolean byHolder = refused.reason() == Reason.NO_ADDRESS;
            String text = getTranslation(refused.reason().textKey());
            errors.show(List.of(
                    byHolder
                            ? new FieldProblem(atDesk, text)
                            : fields.mark(Field.EMAIL, refused.reason().textKey())));
        }
    }
}
