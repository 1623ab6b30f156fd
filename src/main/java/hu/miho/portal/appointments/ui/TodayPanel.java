package hu.miho.portal.appointments.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.appointments.BookingStatus;
import hu.miho.portal.appointments.OfficeDayService;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.StartPanel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Who comes today, or is there. */
@org.springframework.stereotype.Component
class TodayPanel implements StartPanel {

    private final OfficeDayService office;
    private final Clock clock;

    TodayPanel(OfficeDayService office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create() {
        List<Booking> expected = office.day(LocalDate.now(clock), Formats.locale()).counters().stream()
                .flatMap(counter -> counter.bookings().stream())
                .filter(booking ->
                        booking.status() == BookingStatus.BOOKED || booking.status() == BookingStatus.ARRIVED)
                .sorted(Comparator.comparing(Booking::start))
                .toList();
        return new ClerkTable<Booking>(translate("appointments.start.title"))
                .column(
                        translate("appointments.desk.when"),
                        booking -> new Anchor(FoundBookings.address(booking), Formats.time(booking.start())))
                .column(translate("appointments.start.who"), booking -> Objects.requireNonNullElse(booking.name(), "–"))
                .column(
                        translate("appointments.desk.matter"),
                        booking -> booking.matter().name())
                .column(
                        translate("appointments.desk.state"),
                        booking -> translate("appointments.status." + booking.status()))
                .of(expected, translate("appointments.start.none"));
    }
}
