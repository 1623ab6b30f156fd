package hu.miho.portal.appointments;

import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The office's time is given in quarters of an hour. A quarter is the instant at which it starts, so that none is
 * missing and none is there twice on the days when the clocks change.
 */
final class Quarters {

    static final Duration LENGTH = Duration.ofMinutes(15);

    private Quarters() {}

    /** The whole quarters within a part of a day. A part that the change of the clocks swallows has none. */
    static List<Instant> within(LocalDate date, TimeSpan span) {
        Instant from = roundedUp(date.atTime(span.from()).atZone(Formats.ZONE).toInstant());
        Instant last = date.atTime(span.to()).atZone(Formats.ZONE).toInstant().minus(LENGTH);
        return Stream.iterate(from, quarter -> !quarter.isAfter(last), quarter -> quarter.plus(LENGTH))
                .toList();
    }

    /** The quarters that a visit takes. */
    static List<Instant> of(Instant start, int minutes) {
        return Stream.iterate(start, quarter -> quarter.plus(LENGTH))
                .limit(count(minutes))
                .toList();
    }

    static int count(int minutes) {
        return Math.ceilDiv(minutes, (int) LENGTH.toMinutes());
    }

    private static Instant roundedUp(Instant instant) {
        long length = LENGTH.toSeconds();
        return Instant.ofEpochSecond(Math.ceilDiv(instant.getEpochSecond(), length) * length);
    }
}
