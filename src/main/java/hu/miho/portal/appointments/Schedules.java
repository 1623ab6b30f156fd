package hu.miho.portal.appointments;

import hu.miho.portal.content.OfficeScheduleService;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The schedule that counts, in the database: the office's part is the content module's, the counters are ours. Each node
 * remembers the last one that it has read, and asks for its number only: see the decision of 2026-11-25, remembered schedule.
 */
@Component
class Schedules {

    private final ScheduleVersionRepository versions;
    private final CounterRepository counters;
    private final OfficeScheduleService office;
    private volatile @Nullable Schedule remembered;

    Schedules(ScheduleVersionRepository versions, CounterRepository counters, OfficeScheduleService office) {
        this.versions = versions;
        this.counters = counters;
        this.office = office;
    }

    /** The number is read first: should a change come between, what is read is too new for it, and cannot be saved. */
    @Transactional(readOnly = true)
    public Schedule current() {
        long version = versions.number();
        Schedule known = remembered;
        return known != null && known.version() == version ? known : read(version);
    }

    /** A transaction that may write could remember what it then takes back. */
    private Schedule read(long version) {
        var plans = counters.findAllByOrderById().stream().map(Counter::toPlan).toList();
        var schedule = new Schedule(version, office.current(), plans);
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            remembered = schedule;
        }
        return schedule;
    }

    /**
     * Changes the schedule that counts, whichever that is, in the caller's transaction.
     *
     * @return what counted before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Schedule change(UnaryOperator<Schedule> change) {
        versions.lock();
        return replace(change.apply(current()));
    }

    /**
     * Puts a schedule in the place of the one that counts, in the caller's transaction.
     *
     * @return what counted before
     * @throws ScheduleOutdated when another change was saved since the one that it comes from
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Schedule replace(Schedule wanted) {
        ScheduleVersion version = versions.lock();
        Schedule before = current();
        version.countChange(wanted.version());
        office.replace(wanted.office());
        wanted.counters().stream()
                .filter(plan -> !before.counters().contains(plan))
                .forEach(plan -> counters.save(counters.findById(plan.id())
                        .orElseGet(() -> new Counter(plan.id()))
                        .as(plan)));
        return before;
    }
}
