package hu.miho.portal.appointments;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.ui.Formats;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What mails, calendar entries and slips say of a booking. */
@Component
class BookingTexts {

    private final I18NProvider translations;
    private final String baseUrl;

    BookingTexts(I18NProvider translations, @Value("${portal.base-url}") String baseUrl) {
        this.translations = translations;
        this.baseUrl = baseUrl;
    }

    /** The address of the booking's page. */
    String link(String token) {
        return baseUrl + "/foglalasom?kulcs=" + token;
    }

    /** {@code MIHŐ: Lakóváltozás, névátírás} */
    String title(Booking booking, Locale language) {
        return text("appointments.calendar.title", language, booking.matter().name());
    }

    String description(Booked booked, Locale language) {
        return text(
                        "appointments.calendar.description",
                        language,
                        booked.booking().reference())
                + "\n" + bring(booked.booking(), language)
                + "\n" + link(booked.token());
    }

    /** What to bring, or that nothing is needed. */
    String bring(Booking booking, Locale language) {
        return booking.matter().bring().isEmpty()
                ? text("appointments.bring.nothing", language)
                : text(
                        "appointments.bring.list",
                        language,
                        String.join("; ", booking.matter().bring()));
    }

    /** The values of every mail about a booking. */
    Map<String, String> values(Booked booked, CompanyDetails company, Locale language) {
        Booking booking = booked.booking();
        var values = new HashMap<String, String>();
        values.put("name", Objects.requireNonNullElse(booking.name(), ""));
        values.put("reference", booking.reference());
        values.put("when", Formats.moment(booking.start(), language));
        values.put("matter", booking.matter().name());
        values.put("minutes", String.valueOf(booking.matter().minutes()));
        values.put("bring", bring(booking, language));
        values.put("office", company.officeAddress());
        values.put("phone", company.phone().display());
        values.put("link", link(booked.token()));
        values.put("again", baseUrl + "/idopontfoglalas");
        return values;
    }

    private String text(String key, Locale language, Object... values) {
        return translations.getTranslation(key, language, values);
    }
}
