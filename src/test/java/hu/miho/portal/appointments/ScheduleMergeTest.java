package hu.miho.portal.appointments;

import static hu.miho.portal.appointments.Plans.counter;
import static hu.miho.portal.appointments.Plans.office;
import static hu.miho.portal.appointments.Plans.span;
import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.content.DayKind;
import hu.miho.portal.content.UnusualDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two clerks changed the same schedule: nothing of either is lost. */
class ScheduleMergeTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    private final Schedule base = office(counter(1, "billing"), counter(2, "billing"));

    @Test
    void whatEachChangedElsewhereIsKept() {
        Schedule theirs = saved(withTuesday(base, "08:00", "12:00"));
        Schedule mine = base.withCounter(counter(2, "contract"))
                .withOffice(
                        base.office().withDay(new UnusualDay(CHRISTMAS_EVE, DayKind.CLOSURE, null, "ok", "reason")));
        Schedule merged = new ScheduleMerge(base, theirs).with(mine);
        assertThat(merged.version()).isEqualTo(theirs.version());
        assertThat(merged.office().week()).isEqualTo(theirs.office().week());
        assertThat(merged.office().day(CHRISTMAS_EVE)).isPresent();
        assertThat(merged.counters()).isEqualTo(mine.counters());
    }

    @Test
    void whereBothChangedTheSameTheSecondsWordCounts() {
        Schedule merged = new ScheduleMerge(base, saved(withTuesday(base, "08:00", "12:00")))
                .with(withTuesday(base, "10:00", "15:00"));
        assertThat(merged.office().week()).containsEntry(DayOfWeek.TUESDAY, span("10:00", "15:00"));
    }

    @Test
    void aDayThatOneClosedStaysClosed() {
        var week = Map.of(DayOfWeek.MONDAY, span("08:00", "15:00"));
        Schedule mine = base.withOffice(base.office().withWeek(week));
        Schedule theirs = saved(base.withCounter(counter(1, "contract")));
        assertThat(new ScheduleMerge(base, theirs).with(mine).office().week()).isEqualTo(week);
    }

    @Test
    void countersThatBothAddedAreTwo() {
        Schedule theirs = saved(base.withCounter(counter(3, "billing")));
        Schedule merged = new ScheduleMerge(base, theirs).with(base.withCounter(counter(3, "contract")));
        assertThat(merged.counters()).extracting(CounterPlan::id).containsExactly(1, 2, 3, 4);
        assertThat(merged.counters().getLast().matters()).containsExactly("contract");
    }

    @Test
    void goingBackClosesCountersThatWereAddedSince() {
        Schedule back = base.asChangeOf(saved(base.withCounter(counter(3, "billing"))));
        assertThat(back.version()).isEqualTo(8);
        assertThat(back.counters()).extracting(CounterPlan::active).containsExactly(true, true, false);
    }

    private static Schedule withTuesday(Schedule schedule, String from, String to) {
        var week = new HashMap<>(schedule.office().week());
        week.put(DayOfWeek.TUESDAY, span(from, to));
        return schedule.withOffice(schedule.office().withWeek(week));
    }

    private static Schedule saved(Schedule schedule) {
        return new Schedule(schedule.version() + 1, schedule.office(), schedule.counters());
    }
}
