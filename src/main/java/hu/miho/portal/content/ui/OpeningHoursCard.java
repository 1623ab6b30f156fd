package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import hu.miho.portal.content.OfficeDay;
import hu.miho.portal.content.OpeningHours;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** The usual week of the office, and the unusual days of the next weeks. */
class OpeningHoursCard extends Composite<Card> {

    private static final int WEEKS_AHEAD = 8;

    OpeningHoursCard(OpeningHours openingHours, LocalDate today) {
        Card card = getContent();
        card.add(new H2(getTranslation("content.hours")));
        if (openingHours.isSample()) {
            card.add(SampleMark.badge());
        }
        card.add(week(openingHours));
        var unusual = openingHours
                .unusualDays(today, today.plusWeeks(WEEKS_AHEAD))
                .filter(day -> differs(day, openingHours))
                .toList();
        if (!unusual.isEmpty()) {
            card.add(new H3(getTranslation("content.hours.unusual")), list(unusual));
        }
    }

    private KeyValues week(OpeningHours openingHours) {
        var week = new KeyValues();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Formats.locale());
            week.add(StringUtils.capitalize(name), hours(openingHours.usually(day)));
        }
        return week;
    }

    /** A holiday on a Sunday is no news. */
    private static boolean differs(OfficeDay day, OpeningHours openingHours) {
        return day.isOpen() || openingHours.usually(day.date().getDayOfWeek()) != null;
    }

    private UnorderedList list(List<OfficeDay> days) {
        var list = new UnorderedList();
        days.forEach(day -> list.add(new ListItem(getTranslation(
                "content.hours.unusual.day",
                Formats.longDate(day.date(), Formats.locale()),
                hours(day.hours()),
                day.reason() == null ? "" : day.reason()))));
        return list;
    }

    private String hours(@Nullable TimeSpan span) {
        return span == null
                ? getTranslation("content.hours.closed")
                : Formats.time(span.from()) + "–" + Formats.time(span.to());
    }
}
