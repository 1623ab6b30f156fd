package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.Schedule;
import hu.miho.portal.ui.Buttons;
import java.util.List;
import java.util.Objects;

/** Visitors whose time cannot be kept, until it is moved or cancelled: first those who have to be called. */
class MustMoveCard extends HeadedCard {

    private final Schedule schedule;
    private final OfficeDialogs dialogs;
    private final SerializableRunnable whenDone;

    MustMoveCard(List<Booking> bookings, Schedule schedule, OfficeDialogs dialogs, SerializableRunnable whenDone) {
        super("appointments.schedule.must-move");
        this.schedule = schedule;
        this.dialogs = dialogs;
        this.whenDone = whenDone;
        add(new Paragraph(getTranslation("appointments.schedule.must-move.text")));
        part(
                "appointments.schedule.to-call",
                bookings.stream().filter(booking -> booking.email() == null).toList());
        part(
                "appointments.schedule.mailed",
                bookings.stream().filter(booking -> booking.email() != null).toList());
    }

    private void part(String key, List<Booking> some) {
        if (!some.isEmpty()) {
            String name = getTranslation(key);
            add(
                    new H3(name),
                    new BookingTable(
                            name, some, schedule, getTranslation("appointments.day.column.actions"), this::actions));
        }
    }

    private Component actions(Booking booking) {
        var actions = new Div(
                named(
                        Buttons.quiet(getTranslation("appointments.move"), () -> dialogs.move(booking, whenDone)),
                        booking),
                named(
                        Buttons.quiet(
                                getTranslation("appointments.office.cancel"), () -> dialogs.cancel(booking, whenDone)),
                        booking));
        actions.addClassName("row-actions");
        return actions;
    }

    private static Button named(Button button, Booking booking) {
        button.setAriaLabel(button.getText() + ": " + Objects.requireNonNullElse(booking.name(), booking.reference()));
        return button;
    }
}
