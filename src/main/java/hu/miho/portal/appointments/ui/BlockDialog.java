package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.BookingRefused;
import hu.miho.portal.appointments.CounterDay;
import hu.miho.portal.appointments.OfficeDayPlan;
import hu.miho.portal.appointments.OfficeDayService;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Takes a time at a counter out of the offer: an illness, a meeting. */
class BlockDialog extends Dialog {

    private static final int QUARTER = 15;
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180, 240);

    private final OfficeDayService office;
    private final OfficeDayPlan plan;
    private final SerializableRunnable whenDone;
    private final Select<CounterDay> counter;
    private final Select<LocalTime> from;
    private final Select<Integer> minutes = Fields.select(getTranslation("appointments.office.block.minutes"), LENGTHS);
    private final TextField reason = Fields.text(getTranslation("appointments.office.block.reason"));

    BlockDialog(OfficeDayService office, OfficeDayPlan plan, SerializableRunnable whenDone) {
        this.office = office;
        this.plan = plan;
        this.whenDone = whenDone;
        setHeaderTitle(getTranslation("appointments.office.block"));
        setWidth("26rem");
        setMaxWidth("100%");
        counter = Fields.select(getTranslation("appointments.office.counter"), plan.counters());
        counter.setItemLabelGenerator(CounterDay::name);
        counter.setValue(plan.counters().getFirst());
        from = Fields.select(getTranslation("appointments.office.block.from"), times());
        from.setItemLabelGenerator(Formats::time);
        from.setManualValidation(true);
        minutes.setValue(LENGTHS.get(1));
        reason.setMaxLength(200);
        reason.setManualValidation(true);
        var fields = new Div(counter, from, minutes, reason);
        fields.addClassName("dialog-form");
        add(fields);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("appointments.office.block.do"), this::block));
    }

    private List<LocalTime> times() {
        TimeSpan hours = plan.office().hours();
        return hours == null
                ? List.of()
                : Stream.iterate(hours.from(), hours::contains, time -> time.plusMinutes(QUARTER))
                        .toList();
    }

    private void block() {
        boolean fromMissing = from.getValue() == null;
        boolean reasonMissing = reason.isEmpty();
        from.setInvalid(fromMissing);
        from.setErrorMessage(getTranslation("appointments.office.block.from.missing"));
        reason.setInvalid(reasonMissing);
        reason.setErrorMessage(getTranslation("appointments.office.block.reason.missing"));
        if (fromMissing) {
            from.focus();
        } else if (reasonMissing) {
            reason.focus();
        } else {
            send();
        }
    }

    private void send() {
        var start = plan.office()
                .date()
                .atTime(from.getValue())
                .atZone(Formats.ZONE)
                .toInstant();
        try {
            office.block(counter.getValue().counterId(), start, minutes.getValue(), reason.getValue());
            close();
            whenDone.run();
        } catch (BookingRefused refused) {
            from.setErrorMessage(getTranslation("appointments.office.block.taken"));
            from.setInvalid(true);
            from.focus();
        }
    }
}
