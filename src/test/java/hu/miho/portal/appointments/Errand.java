package hu.miho.portal.appointments;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that a visitor or a clerk asks the portal for, short enough to be sent as a line.
 *
 * @param id of the hold and of the booking that it becomes; of a block, the reason that it is written down with
 * @param matter what the visit is for
 * @param start the time that is wanted
 * @param counter where a clerk blocks a time
 */
record Errand(Kind kind, UUID id, String matter, Instant start, int counter) {

    enum Kind {
        HOLD,
        RELEASE,
        BOOK,
        MOVE,
        CANCEL,
        OFFICE_BOOK,
        OFFICE_MOVE,
        OFFICE_CANCEL,
        BLOCK,
        UNBLOCK
    }

    Errand(Kind kind, UUID id, String matter, Instant start) {
        this(kind, id, matter, start, 0);
    }

    /** Whether it may be sent again when the answer got lost; a block sent again is another block. */
    boolean isRepeatable() {
        return kind != Kind.BLOCK;
    }

    String toLine() {
        return "%s %s %s %s %d".formatted(kind, id, matter, start, counter);
    }

    static Errand ofLine(String line) {
        String[] parts = line.split(" ", -1);
        return new Errand(
                Kind.valueOf(parts[0]),
                UUID.fromString(parts[1]),
                parts[2],
                Instant.parse(parts[3]),
                Integer.parseInt(parts[4]));
    }
}
