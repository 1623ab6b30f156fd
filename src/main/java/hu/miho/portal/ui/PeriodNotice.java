package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes notices of what happens in a time: a title, when, and what people wrote about it. */
public final class PeriodNotice {

    private PeriodNotice() {}

    /**
     * @param until when it ends; null when only its day is told
     * @param source of a {@link Prose}
     */
    public static NoticeBox of(Tone tone, String title, Instant from, @Nullable Instant until, String source) {
        var when = new Paragraph(
                until == null
                        ? Formats.date(from.atZone(Formats.ZONE).toLocalDate())
                        : I18NProvider.translate("ui.period", Formats.dateTime(from), Formats.dateTime(until)));
        when.addClassName("secondary");
        var box = new NoticeBox(tone, title, when, new Prose(source));
        box.addClassName("news");
        return box;
    }
}
