package hu.miho.portal.appointments;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.Roles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opening hours and counters, as clerks change them: they look at what a change would do and whom it would hit, and then
 * save it. Looking at visitors is logged, saving is.
 */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class ScheduleService {

    private final Schedules schedules;
    private final ScheduleHistory history;
    private final ScheduleOutlook outlook;
    private final ScheduleCheck check;
    private final OpenBookings open;
    private final SlotChanges changes;
    private final AuditLog audit;
    private final Taking transaction;

    ScheduleService(
            Schedules schedules,
            ScheduleHistory history,
            ScheduleOutlook outlook,
            ScheduleCheck check,
            OpenBookings open,
            SlotChanges changes,
            AuditLog audit,
            Taking transaction) {
        this.schedules = schedules;
        this.history = history;
        this.outlook = outlook;
        this.check = check;
        this.open = open;
        this.changes = changes;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What counts now. */
    public Schedule current() {
        return schedules.current();
    }

    /**
     * The same changes on top of what others have saved meanwhile.
     *
     * @param base what they were made from
     * @param wanted what they make of it
     */
    public Schedule onTopOfCurrent(Schedule base, Schedule wanted) {
        return new ScheduleMerge(base, schedules.current()).with(wanted);
    }

    /** What that schedule would do if it counted instead of the one that does. Nothing changes. */
    @Transactional
    public SchedulePreview preview(Schedule wanted, Locale language) {
        wanted.requireSound();
        SchedulePreview preview = outlook.of(schedules.current(), wanted, language);
        logSeen(preview.hit().size() + preview.mayStay().size());
        return preview;
    }

    /**
     * Lets a schedule count: in one transaction with the history, and with asking those whose time it does not keep to
     * choose another. Who booked in that very moment is asked right after.
     *
     * @throws ScheduleOutdated when another change was saved first; nothing has changed then
     */
    public SavedSchedule save(Schedule wanted, Locale language) {
        wanted.requireSound();
        List<Appointment> told = transaction.inTransaction(() -> saveOnce(wanted));
        List<Appointment> toldLater = check.again();
        var all = open.records(Stream.concat(told.stream(), toldLater.stream()).toList(), language);
        return new SavedSchedule(
                all.stream().filter(Booking::mustMove).toList(),
                all.stream().filter(booking -> !booking.mustMove()).toList());
    }

    private List<Appointment> saveOnce(Schedule wanted) {
        Schedule before = schedules.replace(wanted);
        List<Appointment> told = check.all(wanted);
        int mustMove = (int) told.stream().filter(Appointment::mustMove).count();
        history.add(before, wanted, mustMove, told.size() - mustMove);
        changes.announce();
        audit.record(
                "appointments.schedule.saved",
                "change " + (wanted.version() + 1),
                Map.of(
                        "told",
                        told.stream()
                                .map(appointment -> appointment.id().toString())
                                .collect(Collectors.joining(" "))));
        return told;
    }

    /** The counters of a schedule, in the reader's language. */
    @Transactional(readOnly = true)
    public List<CounterSummary> counters(Schedule schedule, Locale language) {
        return outlook.counters(schedule, language);
    }

    /** The changes, the newest first. */
    @Transactional(readOnly = true)
    public List<ScheduleChange> history(Locale language) {
        return history.since(0, language);
    }

    /** What others have saved since that version, the newest first. */
    @Transactional(readOnly = true)
    public List<ScheduleChange> savedSince(long version, Locale language) {
        return history.since(version, language);
    }

    /**
     * How everything was before a change, as a change of what counts now: to look at, and perhaps to save.
     *
     * @throws IllegalArgumentException when there is no such change
     */
    @Transactional(readOnly = true)
    public Schedule before(long version) {
        return history.before(version).asChangeOf(schedules.current());
    }

    /** Those who have been asked to choose another time, and have not yet, in the order of their visits. */
    @Transactional
    public List<Booking> mustMove(Locale language) {
        List<Booking> waiting = open.mustMove(language);
        logSeen(waiting.size());
        return waiting;
    }

    private void logSeen(int visitors) {
        if (visitors > 0) {
            audit.record("appointments.schedule.seen", "visitors", Map.of("count", String.valueOf(visitors)));
        }
    }
}
