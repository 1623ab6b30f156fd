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
                .map(name -> "<th scope=\"col\" class=\"" + name + "\">"
                        + PdfDocument.escape(text("appointments.day.column." + name, language)) + "</th>")
                .collect(Collectors.joining());
        return "<table class=\"list\"><thead><tr>" + heads + "</tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private static String row(Booking booking) {
        return Stream.of(
                        PdfDocument.escape(Formats.time(booking.start())),
                        PdfDocument.escape(Objects.requireNonNullElse(booking.name(), "–")),
                        contact(booking),
                        PdfDocument.escape(booking.matter().name()),
                        PdfDocument.escape(Objects.requireNonNullElse(booking.note(), "")))
                .map(cell -> "<td>" + cell + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** Telephone and address on a line each. */
    private static String contact(Booking booking) {
        String phone = booking.phone() == null ? null : Formats.phone(booking.phone());
        return Stream.of(phone, booking.email())
                .filter(Objects::nonNull)
                .map(PdfDocument::escape)
                .collect(Collectors.joining("<br/>"));
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
