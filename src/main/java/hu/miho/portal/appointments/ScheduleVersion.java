package hu.miho.portal.appointments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number of the last change: one row, which whoever saves a change locks. */
@Entity
@Table(name = "schedule_version")
class ScheduleVersion {

    @Id
    private int id;

    private long version;

    protected ScheduleVersion() {}

    long number() {
        return version;
    }

    /**
     * Counts a change.
     *
     * @param from the number that it was made from
     * @throws ScheduleOutdated when another was saved since
     */
    void countChange(long from) {
        if (version != from) {
            throw new ScheduleOutdated();
        }
        version++;
    }
}
