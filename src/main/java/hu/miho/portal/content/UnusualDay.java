package hu.miho.portal.content;

import hu.miho.portal.shared.PortalLanguage;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the office differs from its usual week and from the public holidays; it wins over both.
 *
 * @param date the day
 * @param kind a closure, a transferred rest day or a transferred working day
 * @param hours the hours of a transferred working day; null for the other kinds, which are closed
 * @param reasonHu what to tell visitors, in Hungarian
 * @param reasonEn the same in English
 */
public record UnusualDay(
        LocalDate date, DayKind kind, @Nullable TimeSpan hours, String reasonHu, String reasonEn)
        implements Serializable {

    /** @throws IllegalArgumentException when the kind is none that clerks give, or hours and kind do not belong together */
    public UnusualDay {
        if (!kind.isGivenByClerks()) {
            throw new IllegalArgumentException("no special day is a " + kind);
        }
        if ((kind == DayKind.TRANSFERRED_WORK) != (hours != null)) {
            throw new IllegalArgumentException("a transferred working day, and no other, has hours of its own");
        }
    }

    /** What to tell visitors, in their language. */
    public String reason(Locale language) {
        return PortalLanguage.isEnglish(language) ? reasonEn : reasonHu;
    }

    OfficeDay toOfficeDay(Locale language) {
        return new OfficeDay(date, kind, hours, reason(language));
    }
}
