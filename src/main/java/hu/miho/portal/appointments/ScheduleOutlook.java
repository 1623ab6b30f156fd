package hu.miho.portal.appointments;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a change of the schedule would do, in the reader's language. */
@Component
class ScheduleOutlook {

    private final ScheduleWords words;
    private final CounterWords counterWords;
    private final OfficeDays days;
    private final OpenBookings open;
    private final Clock clock;

    ScheduleOutlook(ScheduleWords words, CounterWords counterWords, OfficeDays days, OpenBookings open, Clock clock) {
        this.words = words;
        this.counterWords = counterWords;
        this.days = days;
        this.open = open;
        this.clock = clock;
    }

    List<CounterSummary> counters(Schedule schedule, Locale language) {
        return schedule.counters().stream()
                .map(counter -> counterWords.summary(counter, language))
                .toList();
    }

    SchedulePreview of(Schedule before, Schedule after, Locale language) {
        var comparison = new ScheduleComparison(before, after, clock.instant());
        var bookings = open.all(language);
        return new SchedulePreview(
                words.of(before, after, language),
                counterWords.warnings(after, language),
                comparison.days(days.lastBookable(), bookings),
                comparison.hit(bookings),
                comparison.mayStay(bookings));
    }
}
