package hu.miho.portal.appointments;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheet that a visitor prints and brings: number, time, place, what to bring. */
@Component
class BookingSlip {

    private final I18NProvider texts;
    private final CompanyService company;

    BookingSlip(I18NProvider texts, CompanyService company) {
        this.texts = texts;
        this.company = company;
    }

    /** The whole PDF. */
    byte[] write(Booking booking, Locale language) {
        CompanyDetails details = company.details();
        String title = text("appointments.slip.title", language);
        String rows = row("appointments.slip.when", Formats.moment(booking.start(), language), language)
                + row("appointments.slip.where", details.officeAddress(), language)
                + row(
                        "appointments.slip.matter",
                        text(
                                "appointments.matter.item",
                                language,
                                booking.matter().name(),
                                booking.matter().minutes()),
                        language)
                + row("appointments.slip.name", booking.name(), language);
        String body = "<p class=\"brand\">" + PdfDocument.escape(details.name()) + "</p>"
                + "<h1>" + PdfDocument.escape(title) + "</h1>"
                + "<p class=\"reference\">" + booking.reference() + "</p>"
                + "<table>" + rows + "</table>"
                + bring(booking, language)
                + "<p class=\"small\">"
                + PdfDocument.escape(text(
                        "appointments.slip.change", language, details.phone().display(), details.website()))
                + "</p>";
        return PdfDocument.render(title + " " + booking.reference(), language, body);
    }

    private String bring(Booking booking, Locale language) {
        if (booking.matter().bring().isEmpty()) {
            return "<p>" + PdfDocument.escape(text("appointments.bring.nothing", language)) + "</p>";
        }
        return "<h2>" + PdfDocument.escape(text("appointments.bring", language)) + "</h2>"
                + booking.matter().bring().stream()
                        .map(item -> "<li>" + PdfDocument.escape(item) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String row(String key, @Nullable String value, Locale language) {
        return value == null ? "" : PdfDocument.row(text(key, language), value);
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
