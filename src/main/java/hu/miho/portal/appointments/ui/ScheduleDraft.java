package hu.miho.portal.appointments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import hu.miho.portal.appointments.Schedule;
import hu.miho.portal.appointments.ScheduleService;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a clerk has changed of the schedule and not saved yet; it outlives pages and reloads. */
@SpringComponent
@VaadinSessionScope
class ScheduleDraft implements Serializable {

    private @Nullable Schedule base;
    private @Nullable Schedule wanted;
    private long lookedAt;

    /**
     * Puts the changes on top of what counts now.
     *
     * @return whether a colleague has saved something since they were begun
     */
    boolean refresh(ScheduleService schedules) {
        Schedule current = schedules.current();
        boolean outdated = isChanged() && base().version() != current.version();
        if (outdated) {
            wanted = schedules.onTopOfCurrent(base(), wanted());
        } else if (!isChanged()) {
            wanted = current;
        }
        lookedAt = outdated ? base().version() : current.version();
        base = current;
        return outdated;
    }

    /** The version that the changes were last looked at with: what is newer, the clerk has not seen. */
    long lookedAt() {
        return lookedAt;
    }

    boolean isChanged() {
        return base != null && wanted != null && !wanted.saysTheSameAs(base);
    }

    /** How everything would be. */
    Schedule wanted() {
        return Objects.requireNonNull(wanted);
    }

    private Schedule base() {
        return Objects.requireNonNull(base);
    }

    void change(Schedule other) {
        wanted = other;
    }

    /** Forgets the changes, because they are saved or not wanted. */
    void clear() {
        base = null;
        wanted = null;
    }
}
