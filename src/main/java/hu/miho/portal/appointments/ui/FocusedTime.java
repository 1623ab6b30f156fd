package hu.miho.portal.appointments.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Which time of the calendar has the focus. Our own moves are known at once, for the next key may be on its way; the browser
 * tells of each of them later, in their order. Whatever else it tells, the visitor did.
 */
class FocusedTime implements Serializable {

    private final Queue<Instant> awaited = new ArrayDeque<>();
    private @Nullable Instant start;

    /** The time that has the focus; null when none has. */
    @Nullable
    Instant start() {
        return start;
    }

    /** The calendar gives the focus to a time. */
    void moves(Instant to) {
        if (!to.equals(start)) {
            start = to;
            awaited.add(to);
        }
    }

    /** The browser says that a time has got the focus. */
    void isTold(Instant of) {
        if (awaited.contains(of)) {
            forgetUpTo(of);
        } else {
            awaited.clear();
            start = of;
        }
    }

    /** The browser says that a time has lost the focus. */
    void isToldOfLeaving(Instant left) {
        if (awaited.isEmpty() && left.equals(start)) {
            start = null;
        }
    }

    /** What the browser still has to tell is of buttons that are gone. */
    void forgetMoves() {
        awaited.clear();
    }

    private void forgetUpTo(Instant told) {
        Instant next;
        do {
            next = awaited.remove();
        } while (!next.equals(told));
    }
}
