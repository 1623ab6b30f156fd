package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.appointments.RandomOffice.Taken;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is offered is what follows, minute by minute, from random hours, breaks, unusual days and taken times. A failure names
 * its seed; {@code -Dportal.hours.seeds=20000} tries more, and {@code -Dportal.hours.seed=} a single one.
 */
@PortalTest
class RandomHoursTest extends OfficeTest {

    private static final int SEEDS = Integer.getInteger("portal.hours.seeds", 200);
    private static final long SEED = Long.getLong("portal.hours.seed", -1);

    @Autowired
    private JdbcTemplate statements;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void theOfferIsWhatHoursAndTakenTimesSay() {
        for (long seed = Math.max(0, SEED); seed < (SEED < 0 ? SEEDS : SEED + 1); seed++) {
            long current = seed;
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                compare(current);
            });
        }
    }

    private void compare(long seed) {
        var office = new RandomOffice(seed);
        furnish(office);
        List<DayOffer> offered = offered();
        assertThat(offered).as("seed %d, now %s", seed, office.now).isEqualTo(office.offer());
        if (seed % 10 == 0) {
            holdOneMore(office, offered);
            assertThat(offered()).as("seed %d, one more held", seed).isEqualTo(office.offer());
        }
    }

    private void holdOneMore(RandomOffice office, List<DayOffer> offered) {
        offered.stream().flatMap(day -> day.starts().stream()).findFirst().ifPresent(free -> {
            HeldTime held = hold("billing", free.start());
            int counter = jdbc.sql("select distinct counter_id from taken_quarter where holder = ?")
                    .param(held.id())
                    .query(Integer.class)
                    .single();
            Quarters.of(held.start(), held.minutes())
                    .forEach(quarter -> office.take(new Taken(counter, quarter, held.until())));
        });
    }

    /** Without the reasons, which are texts. */
    private List<DayOffer> offered() {
        return slots.offer("billing", Formats.HUNGARIAN).stream()
                .map(day -> new DayOffer(day.date(), day.state(), null, day.starts()))
                .toList();
    }

    private void furnish(RandomOffice office) {
        clock.advance(Duration.between(clock.instant(), office.now));
        List.of("taken_quarter", "slot_hold", "counter_hours", "counter_break", "office_hours", "special_day")
                .forEach(table -> statements.update("delete from " + table));
        statements.update("update schedule_version set version = version + 1");
        statements.update("delete from counter_matter where matter_id = 'billing'");
        statements.update("update matter set minutes = ? where id = 'billing'", office.minutes);
        insert("office_hours (weekday, opens_at, closes_at, sample) values (?, ?, ?, false)", rows(office.week));
        office.specialDays.forEach((date, special) -> insertSpecial(date, special));
        for (RandomOffice.Window counter : office.counters) {
            int id = counter.id();
            statements.update("update counter set active = ? where id = ?", counter.active(), id);
            if (counter.serves()) {
                statements.update("insert into counter_matter (counter_id, matter_id) values (?, 'billing')", id);
            }
            insert(
                    "counter_hours (weekday, opens_at, closes_at, counter_id) values (?, ?, ?, " + id + ")",
                    rows(counter.own()));
            insert(
                    "counter_break (weekday, starts_at, ends_at, counter_id) values (?, ?, ?, " + id + ")",
                    rows(counter.breaks()));
        }
        insert(
                "taken_quarter (counter_id, starts_at, expires_at, holder) values (?, ?, ?, ?)",
                office.taken.stream()
                        .map(one -> new Object[] {one.counter(), utc(one.start()), utc(one.until()), UUID.randomUUID()})
                        .toList());
    }

    private void insertSpecial(LocalDate date, RandomOffice.Special special) {
        TimeSpan hours = special.hours();
        statements.update(
                "insert into special_day (on_date, kind, opens_at, closes_at, reason_hu, reason_en, sample)"
                        + " values (?, ?, ?, ?, '-', '-', false)",
                date,
                hours == null ? special.closed().name() : "TRANSFERRED_WORK",
                hours == null ? null : hours.from(),
                hours == null ? null : hours.to());
    }

    private void insert(String into, List<Object[]> rows) {
        statements.batchUpdate("insert into " + into, rows);
    }

    private static List<Object[]> rows(Map<DayOfWeek, TimeSpan> spans) {
        return spans.entrySet().stream()
                .map(span -> new Object[] {
                    span.getKey().getValue(),
                    span.getValue().from(),
                    span.getValue().to()
                })
                .toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
