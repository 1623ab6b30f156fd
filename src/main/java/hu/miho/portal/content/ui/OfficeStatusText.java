package hu.miho.portal.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import hu.miho.portal.content.OfficeStatus;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.time.LocalDate;

/** Whether the office is open now: in a word, and in a sentence. */
final class OfficeStatusText {

    private OfficeStatusText() {}

    static StatusBadge badge(OfficeStatus status) {
        return status instanceof OfficeStatus.Open
                ? new StatusBadge(Tone.OK, Icons.CLOCK, translate("content.status.open"))
                : new StatusBadge(Tone.NEUTRAL, Icons.CLOCK, translate("content.status.closed"));
    }

    static String sentence(OfficeStatus status, LocalDate today) {
        return switch (status) {
            case OfficeStatus.Open(var until) -> translate("content.status.until", Formats.time(until));
            case OfficeStatus.Closed(var day, var time)
            when day == null || time == null -> translate("content.status.call");
            case OfficeStatus.Closed(var day, var time)
            when day.equals(today) -> translate("content.status.opens.today", Formats.time(time));
            case OfficeStatus.Closed(var day, var time) ->
                translate("content.status.opens", Formats.longDate(day, Formats.locale()), Formats.time(time));
        };
    }
}
