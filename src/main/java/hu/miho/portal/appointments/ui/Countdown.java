package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.ui.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The minutes and seconds that are left. Told aloud at the beginning and for the last minute only. */
class Countdown extends Span {

    private static final Duration LAST_WORD = Duration.ofMinutes(1);

    private final Clock clock;
    private final SerializableRunnable whenOver;
    private final SerializableRunnable beforeEnd;
    private Instant until;
    private boolean warned;
    private boolean over;

    /**
     * @param beforeEnd called once, a minute before the end
     * @param whenOver called once, at the end
     */
    Countdown(
            Ticker ticker, Clock clock, Instant until, SerializableRunnable beforeEnd, SerializableRunnable whenOver) {
        this.clock = clock;
        this.until = until;
        this.beforeEnd = beforeEnd;
        this.whenOver = whenOver;
        addClassName("countdown");
        getElement().setAttribute("role", "timer");
        ticker.everySecond(this, this::show);
        show();
    }

    /** Goes on to a later end. */
    void setUntil(Instant later) {
        until = later;
        warned = false;
        show();
    }

    private void show() {
        Duration left = Duration.between(clock.instant(), until);
        if (left.isNegative() || left.isZero()) {
            setText("0:00");
            if (!over) {
                over = true;
                whenOver.run();
            }
            return;
        }
        long seconds = left.plusMillis(999).toSeconds();
        setText("%d:%02d".formatted(seconds / 60, seconds % 60));
        if (!warned && left.compareTo(LAST_WORD) <= 0) {
            warned = true;
            beforeEnd.run();
        }
    }
}
