package hu.miho.portal.registration;

import static hu.miho.portal.ui.PdfDocument.escape;
import static hu.miho.portal.ui.PdfDocument.paragraph;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.shared.PostalAddress;
import hu.miho.portal.shared.TypedCode;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the activation letter: to whom, the code, and what to do with it step by step. */
@Component
class OfficeLetter {

    private static final int STEPS = 4;

    private final CompanyService company;
    private final I18NProvider texts;
    private final Clock clock;
    private final String baseUrl;

    OfficeLetter(CompanyService company, I18NProvider texts, Clock clock, @Value("${portal.base-url}") String baseUrl) {
        this.company = company;
        this.texts = texts;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** As PDF, in the language that the customer chose. @param code as it is printed, and stored nowhere */
    byte[] write(CustomerDetails customer, TypedCode code, OfficeRegistrationDetails registration, Locale language) {
        CompanyDetails office = company.details();
        PostalAddress to = customer.mailingAddress();
        LocalDate until = LocalDate.ofInstant(Objects.requireNonNull(registration.codeUntil()), Formats.ZONE);
        String body = "<p class=\"brand\">" + escape(office.name()) + "</p><p>" + escape(customer.name()) + "<br/>"
                + escape(to.city()) + "<br/>" + escape(to.addressLine()) + "<br/>" + escape(to.postalCode())
                + "</p><h1>"
                + escape(text("title", language)) + "</h1>" + paragraph(text("lead", language)) + "<table>"
                + PdfDocument.row(text("customer", language), customer.id().value())
                + PdfDocument.row(text("page", language), baseUrl + "/aktivalas/level")
                + PdfDocument.row(text("until", language), Formats.longDate(until, language)) + "</table>"
                + "<p>" + escape(text("code", language)) + "</p><p class=\"code\">" + escape(code.value()) + "</p><h2>"
                + escape(text("steps", language)) + "</h2><ol>" + steps(language) + "</ol>"
                + paragraph(text("not-you", language, office.phone().display()))
                + "<p class=\"small\">" + escape(office.officeAddress() + ", " + today()) + "</p>";
        return PdfDocument.render(text("title", language), language, body);
    }

    private String steps(Locale language) {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> "<li>" + escape(text("step." + step, language)) + "</li>")
                .collect(Collectors.joining());
    }

    private String today() {
        return Formats.date(LocalDate.now(clock));
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getTranslation("registration.letter." + key, language, values);
    }
}
