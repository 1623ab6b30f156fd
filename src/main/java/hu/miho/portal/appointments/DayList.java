package hu.miho.portal.appointments;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The day's visitors on paper, counter by counter: for the door, and for when the network is down. */
@Component
class DayList {

    private final I18NProvider texts;

    DayList(I18NProvider texts) {
        this.texts = texts;
    }

    /** The whole PDF. */
    byte[] write(OfficeDayPlan plan, Locale language) {
        String title = text(
                "appointments.list.title",
                language,
                Formats.longDate(plan.office().date(), language));
        String counters = plan.counters().stream()
                .map(counter -> "<h2>" + PdfDocument.escape(counter.name()) + "</h2>" + table(counter, language))
                .collect(Collectors.joining());
        return PdfDocument.render(title, language, "<h1>" + PdfDocument.escape(title) + "</h1>" + counters);
    }

    private String table(CounterDay counter, Locale language) {
        String rows = counter.bookings().stream()
                .filter(booking -> booking.status() != BookingStatus.CANCELLED
                        && booking.status() != BookingStatus.CANCELLED_BY_OFFICE)
                .map(DayList::row)
                .collect(Collectors.joining());
        if (rows.isEmpty()) {
            return "<p>" + PdfDocument.escape(text("appointments.day.nobody", language)) + "</p>";
        }
        String heads = Stream.of("time", "visitor", "contact", "matter", "note")
                .map(name -> "<th scope=\"col\">"
                        + PdfDocument.escape(text("appointments.day.column." + name, language)) + "</th>")
                .collect(Collectors.joining());
        return "<table class=\"list\"><thead><tr>" + heads + "</tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private static String row(Booking booking) {
        String contact = Stream.of(booking.phone(), booking.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        Formats.time(booking.start()),
                        Objects.requireNonNullElse(booking.name(), "–"),
                        contact,
                        booking.matter().name(),
                        Objects.requireNonNullElse(booking.note(), ""))
                .map(cell -> "<td>" + PdfDocument.escape(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
