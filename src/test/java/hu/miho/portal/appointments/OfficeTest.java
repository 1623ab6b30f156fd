package hu.miho.portal.appointments;

import hu.miho.portal.notifications.SentMails;
import hu.miho.portal.testing.MutableClock;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sample office with its three counters, at eight in the morning of Wednesday 25 November 2026, with nothing booked. */
@Import(OfficeTest.StandingClock.class)
abstract class OfficeTest {

    static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    static final Instant MORNING = Instant.parse("2026-11-25T07:00:00Z");

    /** The tables without a row while nothing is booked. */
    static final List<String> TABLES =
            List.of("taken_quarter", "slot_hold", "appointment", "counter_block", "budget_use", "outgoing_mail");

    @Autowired
    BeanFactory portal;

    @Autowired
    SlotService slots;

    @Autowired
    BookingService bookings;

    @Autowired
    OwnBookings own;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SentMails mails;

    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        @Primary
        MutableClock standingClock() {
            return new MutableClock(MORNING.toString());
        }
    }

    @BeforeEach
    void emptyOffice() {
        clock.advance(Duration.between(clock.instant(), MORNING));
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    }

    /** Changes the schedule without the services, which remember it by its number. */
    void changeSchedule(String statement, Object... values) {
        jdbc.sql(statement).params(List.of(values)).update();
        jdbc.sql("update schedule_version set version = version + 1").update();
    }

    /** A moment of Hungarian time. */
    static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(Formats.ZONE).toInstant();
    }

    DayOffer day(String matter, LocalDate date) {
        return slots.offer(matter, Formats.HUNGARIAN).stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    /** How many places are free at that moment. */
    int places(String matter, Instant start) {
        return day(matter, LocalDate.ofInstant(start, Formats.ZONE)).starts().stream()
                .filter(free -> free.start().equals(start))
                .mapToInt(FreeStart::places)
                .sum();
    }

    HeldTime hold(String matter, Instant start) {
        return hold(UUID.randomUUID(), matter, start);
    }

    HeldTime hold(UUID id, String matter, Instant start) {
        return slots.hold(new NewHold(id, matter, start, somewhere()));
    }

    Booked book(String matter, Instant start, String email) {
        return bookings.book(wish(hold(matter, start), email, ""));
    }

    static NewBooking wish(HeldTime held, String email, String phone) {
        return new NewBooking(
                held.id(),
                new TypedVisitor("Kovács Ilona", email, phone, "", ""),
                Formats.HUNGARIAN,
                "2026-11",
                somewhere());
    }

    static String newEmail() {
        return UUID.randomUUID() + "@example.com";
    }

    /** An address on the net that has not tried yet. */
    static ClientAddress somewhere() {
        var random = ThreadLocalRandom.current();
        return ClientAddress.of("10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
    }

    List<String> subjectsTo(String email) {
        return mails.newest(500).stream()
                .filter(mail -> mail.to().value().equals(email))
                .map(mail -> mail.subject())
                .toList();
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
