package hu.miho.portal.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import hu.miho.portal.content.OfficeStatus;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.time.LocalDate;

/** Whether the office is open now, in words. */
final class OfficeStatusBadge {

    private OfficeStatusBadge() {}

    static StatusBadge of(OfficeStatus status, LocalDate today) {
        return status instanceof OfficeStatus.Open
                ? new StatusBadge(Tone.OK, Icons.CLOCK, text(status, today))
                : new StatusBadge(Tone.NEUTRAL, Icons.CLOCK, text(status, today));
    }

    /** {@code Ma nyitva 15:00-ig}, {@code Most zárva, nyitás ma 8:00-kor}, {@code Most zárva, nyitás: 2026. …}. */
    static String text(OfficeStatus status, LocalDate today) {
        return switch (status) {
            case OfficeStatus.Open(var until) -> translate("content.status.open", Formats.time(until));
            case OfficeStatus.Closed(var day, var time)
            when day == null || time == null -> translate("content.status.closed");
            case OfficeStatus.Closed(var day, var time)
            when day.equals(today) -> translate("content.status.opens.today", Formats.time(time));
            case OfficeStatus.Closed(var day, var time) ->
                translate("content.status.opens", Formats.longDate(day, Formats.locale()), Formats.time(time));
        };
    }
}
