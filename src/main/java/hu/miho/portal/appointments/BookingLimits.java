package hu.miho.portal.appointments;

import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.ui.ClientAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much one visitor may book, and how often one may try; in the caller's transaction. */
@Component
class BookingLimits {

    private final Budgets budgets;
    private final JdbcClient jdbc;
    private final AppointmentProperties properties;
    private final Clock clock;

    BookingLimits(Budgets budgets, JdbcClient jdbc, AppointmentProperties properties, Clock clock) {
        this.budgets = budgets;
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws BookingRefused when too many were booked from there today */
    void countBooking(ClientAddress from) {
        require("BOOKINGS", properties.bookingsPerDay(), Duration.ofDays(1), from);
    }

    /** @throws BookingRefused when too many references were tried from there */
    void countLookup(ClientAddress from) {
        require("BOOKING_LOOKUPS", properties.lookupsPerHour(), Duration.ofHours(1), from);
    }

    /** @throws BookingRefused when too many times were tried from there */
    void countMove(ClientAddress from) {
        require("SLOT_HOLDS", properties.holdsPerHour(), Duration.ofHours(1), from);
    }

    /**
     * Locks the contacts, so that of two bookings at a time both are counted.
     *
     * @throws BookingRefused when they already have as many open bookings as one may have
     */
    void requireFewOpen(TypedVisitor visitor) {
        var address = visitor.emailAddress();
        String email = address == null ? null : address.value();
        String phone = visitor.phoneNumber();
        Stream.of(email, phone)
                .filter(Objects::nonNull)
                .sorted()
                .forEach(contact -> budgets.lock("BOOKING_CONTACT", contact));
        if (countOpen(email, phone) >= properties.openPerContact()) {
            throw new BookingRefused(Reason.TOO_MANY_OPEN);
        }
    }

    private int countOpen(@Nullable String email, @Nullable String phone) {
        return jdbc.sql("select count(*) from appointment where status = 'BOOKED' and starts_at > ?"
                        + " and (email = cast(? as varchar) or phone = cast(? as varchar))")
                .params(Arrays.asList(clock.instant().atOffset(ZoneOffset.UTC), email, phone))
                .query(Integer.class)
                .single();
    }

    /** Whether a mail that a visitor has caused may still go to an address today; counts it. */
    boolean mayWrite(String email) {
        return budgets.take(new Budget("BOOKING_MAILS", properties.mailsPerDay(), Duration.ofDays(1)), email);
    }

    private void require(String name, int limit, Duration window, ClientAddress from) {
        if (!budgets.take(new Budget(name, limit, window), from.subscriber())) {
            throw new BookingRefused(Reason.TOO_MANY_ATTEMPTS);
        }
    }
}
