package hu.miho.portal.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock in Hungarian time that stands still until a test moves it. */
public final class MutableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Budapest");

    private volatile Instant now;

    /** @param start as {@code 2026-11-22T10:00:00Z} */
    public MutableClock(String start) {
        now = Instant.parse(start);
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
