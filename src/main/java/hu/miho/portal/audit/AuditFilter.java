package hu.miho.portal.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/**
 * Which events are looked for.
 *
 * @param actor part of a name; empty for all
 * @param subject part of what it was done to; empty for all
 * @param action what the code begins with; empty for all
 * @param from the first moment
 * @param to the moment after the last
 */
public record AuditFilter(String actor, String subject, String action, Instant from, Instant to)
        implements Serializable {

    String actorPattern() {
        return "%" + escaped(actor) + "%";
    }

    String subjectPattern() {
        return "%" + escaped(subject) + "%";
    }

    String actionPattern() {
        return escaped(action) + "%";
    }

    /** For {@code like}, with {@code !} before what would stand for anything else. */
    private static String escaped(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
