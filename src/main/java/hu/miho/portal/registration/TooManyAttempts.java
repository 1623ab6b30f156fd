package hu.miho.portal.registration;

import java.time.Duration;

/** Too many requests came from one place on the net. Says nothing about any customer. */
public class TooManyAttempts extends RuntimeException {

    private final transient Duration pause;

    TooManyAttempts(Duration pause) {
        super("too many registration attempts");
        this.pause = pause;
    }

    /** How long to wait before one more attempt can be made, at most. */
    public Duration pause() {
        return pause;
    }
}
