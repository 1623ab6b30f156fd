package hu.miho.portal.content;

import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PeriodNotice;
import hu.miho.portal.ui.Tone;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News or an outage as readers see it.
 *
 * @param text in the form of {@link hu.miho.portal.ui.Prose}
 * @param until when it ends; null when that is open
 */
public record NewsNotice(
        UUID id,
        NewsKind kind,
        String title,
        String text,
        Instant from,
        @Nullable Instant until) {

    /** The box that shows it: an outage with its time, news with its day. */
    public NoticeBox box() {
        boolean outage = kind == NewsKind.OUTAGE;
        return PeriodNotice.of(outage ? Tone.WARN : Tone.INFO, title, from, outage ? until : null, text);
    }
}
