package hu.miho.portal.backoffice.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.audit.AuditFilter;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.Optional;

/** Which events are looked for; at first those of the last week. */
class AuditFilterForm extends Div {

    private final TextField actor = Fields.shortText(getTranslation("backoffice.audit.filter.actor"));
    private final TextField subject = Fields.shortText(getTranslation("backoffice.audit.filter.subject"));
    private final TextField action = Fields.shortText(getTranslation("backoffice.audit.filter.action"));
    private final DatePicker from = Fields.date(getTranslation("backoffice.audit.filter.from"));
    private final DatePicker to = Fields.date(getTranslation("backoffice.audit.filter.to"));
    private final LocalDate today;

    AuditFilterForm(LocalDate today, SerializableConsumer<AuditFilter> whenAsked) {
        this.today = today;
        addClassName("filters");
        actor.setHelperText(getTranslation("backoffice.audit.filter.actor.help"));
        subject.setHelperText(getTranslation("backoffice.audit.filter.subject.help"));
        action.setHelperText(getTranslation("backoffice.audit.filter.action.help"));
        from.setValue(today.minusWeeks(1));
        to.setValue(today);
        from.setManualValidation(true);
        from.setErrorMessage(getTranslation("backoffice.audit.filter.order"));
        add(
                actor,
                subject,
                action,
                from,
                to,
                Buttons.primary(getTranslation("backoffice.audit.filter.do"), () -> filter().ifPresent(whenAsked)));
    }

    /** What is in the fields; empty when the days are the wrong way round, which is said at the field. */
    Optional<AuditFilter> filter() {
        LocalDate first = from.getOptionalValue().orElse(today.minusWeeks(1));
        LocalDate last = to.getOptionalValue().orElse(today);
        from.setInvalid(first.isAfter(last));
        return from.isInvalid()
                ? Optional.empty()
                : Optional.of(new AuditFilter(
                        actor.getValue(),
                        subject.getValue(),
                        action.getValue(),
                        first.atStartOfDay(Formats.ZONE).toInstant(),
                        last.plusDays(1).atStartOfDay(Formats.ZONE).toInstant()));
    }
}
