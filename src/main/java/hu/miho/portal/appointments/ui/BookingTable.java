package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.Schedule;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Visitors whom a change of hours concerns: when they would come, where, how they are reached. */
class BookingTable extends Composite<Div> {

    private final Schedule schedule;

    /**
     * @param caption what they have in common
     * @param schedule names the counters
     * @param lastColumn its name, and what stands there
     */
    BookingTable(
            String caption,
            List<Booking> bookings,
            Schedule schedule,
            String lastColumn,
            SerializableFunction<Booking, Component> last) {
        this.schedule = schedule;
        var table = new DataTable(caption)
                .column(getTranslation("appointments.day.column.time"))
                .column(getTranslation("appointments.day.column.visitor"))
                .column(getTranslation("appointments.day.column.contact"))
                .column(getTranslation("appointments.day.column.matter"))
                .column(lastColumn);
        bookings.forEach(booking -> table.row(
                time(booking),
                visitor(booking),
                contact(booking),
                booking.matter().name(),
                last.apply(booking)));
        getContent().add(table);
    }

    private Component time(Booking booking) {
        var counter = new Div(schedule.counters().stream()
                .filter(plan -> plan.id() == booking.counterId())
                .map(plan -> plan.name(Formats.locale()))
                .findFirst()
                .orElse(""));
        counter.addClassName("explanation");
        return new Div(new Div(Formats.moment(booking.start(), Formats.locale())), counter);
    }

    private static Component visitor(Booking booking) {
        var name = new Span(Objects.requireNonNullElse(booking.name(), "–"));
        name.addClassName("strong");
        var reference = new Div(booking.reference());
        reference.addClassName("explanation");
        return new Div(name, reference);
    }

    private static Component contact(Booking booking) {
        var contact = new Div();
        Stream.ofNullable(booking.phone())
                .forEach(phone -> contact.add(new Div(new Anchor("tel:" + phone, Formats.phone(phone)))));
        Stream.ofNullable(booking.email()).forEach(email -> contact.add(new Div(email)));
        return contact;
    }

    /** How the visitor learns of it: by mail, or by a clerk's call. */
    static StatusBadge channel(Booking booking, String mailKey) {
        return booking.email() == null
                ? new StatusBadge(Tone.WARN, Icons.PHONE, I18NProvider.translate("appointments.schedule.call"))
                : new StatusBadge(Tone.INFO, Icons.MAIL, I18NProvider.translate(mailKey));
    }
}
