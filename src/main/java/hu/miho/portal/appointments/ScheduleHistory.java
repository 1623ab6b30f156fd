package hu.miho.portal.appointments;

import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who changed opening hours and counters when, in words, and how everything was before. */
@Component
class ScheduleHistory {

    private static final Limit SHOWN = Limit.of(50);

    private final SavedChangeRepository changes;
    private final ScheduleWords words;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ScheduleHistory(SavedChangeRepository changes, ScheduleWords words, Clock clock) {
        this.changes = changes;
        this.words = words;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    void add(Schedule before, Schedule after, int mustMove, int mayStay) {
        String clerk = CurrentUser.required().userName();
        var moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        changes.save(new SavedChange(before.version() + 1, moment, clerk, json.writeValueAsString(before))
                .says(words.of(before, after, Formats.HUNGARIAN), words.of(before, after, Formats.ENGLISH))
                .hits(mustMove, mayStay));
    }

    /** The newest first; those after that number only. */
    List<ScheduleChange> since(long version, Locale language) {
        return changes.findByVersionGreaterThanOrderByVersionDesc(version, SHOWN).stream()
                .map(change -> change.toRecord(language))
                .toList();
    }

    /** How everything was before that change. @throws IllegalArgumentException when there is no such change */
    Schedule before(long version) {
        return changes.findByVersion(version)
                .map(change -> json.readValue(change.stateBefore(), Schedule.class))
                .orElseThrow(() -> new IllegalArgumentException("no change " + version));
    }
}
