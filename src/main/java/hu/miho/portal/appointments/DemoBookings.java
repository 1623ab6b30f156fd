package hu.miho.portal.appointments;

import hu.miho.portal.content.OpeningHoursService;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invents the visits of some weeks, so that the demo's day and report have something to show. Exists in no other profile. */
@Service
@Profile({"demo", "test"})
public class DemoBookings {

    /** Few days ahead, so that whoever tries the booking page finds free times. */
    private static final int DAYS_AHEAD = 3;

    private final CounterRepository counters;
    private final MatterRepository matters;
    private final OpeningHoursService openingHours;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    DemoBookings(
            CounterRepository counters,
            MatterRepository matters,
            OpeningHoursService openingHours,
            JdbcTemplate jdbc,
            Clock clock) {
        this.counters = counters;
        this.matters = matters;
        this.openingHours = openingHours;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Fills the weeks before today and the next few days.
     *
     * @param weeks how many weeks back; none for zero
     * @param seed the same one on the same day gives the same bookings
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void invent(int weeks, long seed) {
        if (weeks > 0) {
            var inventing = new InventedVisits(
                    new Timetable(openingHours.openingHours(Formats.HUNGARIAN)),
                    matters.findByActiveTrueOrderByPosition(),
                    new Random(seed),
                    clock.instant());
            LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
            var visits = new ArrayList<InventedVisits.Visit>();
            for (Counter counter : counters.findAllByOrderById()) {
                today.minusWeeks(weeks)
                        .datesUntil(today.plusDays(DAYS_AHEAD + 1))
                        .forEach(date -> visits.addAll(inventing.day(counter.toPlan(), date)));
            }
            write(visits);
        }
    }

    private void write(List<InventedVisits.Visit> visits) {
        jdbc.batchUpdate("""
                insert into appointment (id, version, reference, status, channel, matter_id, counter_id, starts_at,
                    minutes, name, language, booked_at, changes, must_move)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'hu', ?, 0, false)""", visits.stream().map(DemoBookings::row).toList());
        jdbc.batchUpdate(
                "insert into taken_quarter (counter_id, starts_at, holder) values (?, ?, ?)",
                visits.stream()
                        .filter(visit -> !visit.isCancelled())
                        .flatMap(visit -> visit.time().quarters().stream()
                                .map(quarter -> new Object[] {visit.time().counterId(), utc(quarter), visit.id()}))
                        .toList());
    }

    private static Object[] row(InventedVisits.Visit visit) {
        SlotTime time = visit.time();
        return new Object[] {
            visit.id(),
            visit.reference(),
            visit.status().name(),
            visit.channel().name(),
            visit.matterId(),
            time.counterId(),
            utc(time.start()),
            time.minutes(),
            visit.name(),
            utc(visit.bookedAt())
        };
    }

    private static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
