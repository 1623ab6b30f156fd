package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.BlockedTime;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingStatus;
import hu.miho.portal.appointments.CounterDay;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A counter's day: its visitors in order, with what can be done about each, and the times that are not given. */
class CounterCard extends Composite<Card> {

    private final CounterDay counter;
    private final OfficeDialogs dialogs;
    private final RowFocus focus;
    private final SerializableRunnable whenDone;

    CounterCard(CounterDay counter, OfficeDialogs dialogs, RowFocus focus, SerializableRunnable whenDone) {
        this.counter = counter;
        this.dialogs = dialogs;
        this.focus = focus;
        this.whenDone = whenDone;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation(
                "appointments.day.counter", counter.name(), counter.working() / 4.0, counter.free() / 4.0));
        if (counter.bookings().isEmpty()) {
            card.add(new Paragraph(getTranslation(
                    counter.working() == 0 ? "appointments.day.not-working" : "appointments.day.nobody")));
        } else {
            card.add(table());
        }
        counter.blocks().forEach(block -> card.add(line(block)));
        return card;
    }

    private DataTable table() {
        var table = new DataTable(counter.name())
                .column(getTranslation("appointments.day.column.time"))
                .column(getTranslation("appointments.day.column.visitor"))
                .column(getTranslation("appointments.day.column.matter"))
                .column(getTranslation("appointments.day.column.note"))
                .column(getTranslation("appointments.day.column.status"))
                .column(getTranslation("appointments.day.column.actions"));
        counter.bookings()
                .forEach(booking -> table.row(
                        Formats.time(booking.start()) + "\u2060–\u2060" + Formats.time(booking.end()),
                        visitor(booking),
                        booking.matter().name(),
                        Objects.requireNonNullElse(booking.note(), ""),
                        status(booking),
                        new BookingActions(booking, dialogs, focus, whenDone)));
        return table;
    }

    private static Component status(Booking booking) {
        var status = new Div(BookingBadge.of(booking.status()));
        if (booking.mustMove() && booking.status() == BookingStatus.BOOKED) {
            status.add(BookingBadge.mustMove());
        }
        return status;
    }

    private static Component visitor(Booking booking) {
        var name = new Span(Objects.requireNonNullElse(booking.name(), "–"));
        name.addClassName("strong");
        String details = Stream.of(booking.reference(), booking.customerId(), phone(booking), booking.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        var small = new Div(details);
        small.addClassName("explanation");
        return new Div(name, small);
    }

    private static @Nullable String phone(Booking booking) {
        return booking.phone() == null ? null : Formats.phone(booking.phone());
    }

    private Component line(BlockedTime block) {
        var words = new Span(getTranslation(
                "appointments.day.blocked", Formats.time(block.start()), Formats.time(block.end()), block.reason()));
        var free = Buttons.quiet(getTranslation("appointments.office.unblock"), () -> dialogs.unblock(block, whenDone));
        free.setAriaLabel(free.getText() + ": " + Formats.time(block.start()));
        focus.track(block.id(), free);
        var line = new Div(words, free);
        line.addClassName("blocked-time");
        return line;
    }
}
