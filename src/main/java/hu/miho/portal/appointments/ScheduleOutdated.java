package hu.miho.portal.appointments;

/** Somebody else has saved opening hours or counters meanwhile; nothing has changed by this attempt. */
public class ScheduleOutdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScheduleOutdated() {
        super("another change was saved first", null, false, false);
    }
}
