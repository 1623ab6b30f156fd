package hu.miho.portal.registration;

import static hu.miho.portal.ui.PdfDocument.escape;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.EditablePaper;
import hu.miho.portal.content.PaperPart;
import hu.miho.portal.content.PaperSource;
import hu.miho.portal.content.PaperText;
import hu.miho.portal.content.PaperTexts;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PostalAddress;
import hu.miho.portal.shared.TypedCode;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the activation letter: to whom, the code, and what to do with it step by step. */
@Component
class OfficeLetter implements PaperSource {

    private static final String KEY = "registration.letter.";
    private static final EditablePaper PAPER = new EditablePaper(
            EditablePaper.Kind.LETTER,
            "activation",
            "registration.letter.name",
            List.of(
                    PaperPart.line("title", KEY + "title"),
                    PaperPart.text("lead", KEY + "lead"),
                    PaperPart.line("code", KEY + "code"),
                    PaperPart.line("steps", KEY + "steps"),
                    PaperPart.list("step", List.of(KEY + "step.1", KEY + "step.2", KEY + "step.3", KEY + "step.4")),
                    PaperPart.text("closing", KEY + "not-you")));

    private final PaperTexts words;
    private final CompanyService company;
    private final I18NProvider texts;
    private final Clock clock;
    private final String baseUrl;

    OfficeLetter(
            PaperTexts words,
            CompanyService company,
            I18NProvider texts,
            Clock clock,
            @Value("${portal.base-url}") String baseUrl) {
        this.words = words;
        this.company = company;
        this.texts = texts;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** What changes from letter to letter. @param code as it is printed, and stored nowhere */
    private record Data(String name, PostalAddress to, CustomerId customer, TypedCode code, LocalDate until) {}

    /** As PDF, in the language that the customer chose. @param code as it is printed, and stored nowhere */
    byte[] write(CustomerDetails customer, TypedCode code, OfficeRegistrationDetails registration, Locale language) {
        LocalDate until = LocalDate.ofInstant(Objects.requireNonNull(registration.codeUntil()), Formats.ZONE);
        var data = new Data(customer.name(), customer.mailingAddress(), customer.id(), code, until);
        return write(data, words.of(PAPER, language), language);
    }

    @Override
    public List<EditablePaper> papers() {
        return List.of(PAPER);
    }

    @Override
    public byte[] sample(EditablePaper paper, PaperText words, Locale language) {
        var address = new PostalAddress("3530", "Miskolc", "Minta utca 1.");
        var code = new TypedCode("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XX");
        LocalDate until = LocalDate.now(clock).plusDays(30);
        return write(new Data("Minta Ilona", address, new CustomerId("123456789"), code, until), words, language);
    }

    private byte[] write(Data data, PaperText words, Locale language) {
        CompanyDetails office = company.details();
        PaperText text = words.with("phone", office.phone().display());
        String body = "<p class=\"brand\">" + escape(office.name()) + "</p><p>" + escape(data.name()) + "<br/>"
                + escape(data.to().city()) + "<br/>" + escape(data.to().addressLine()) + "<br/>"
                + escape(data.to().postalCode()) + "</p><h1>" + escape(text.line("title")) + "</h1>"
                + text.paragraphs("lead") + "<table>"
                + PdfDocument.row(text("customer", language), data.customer().value())
                + PdfDocument.row(text("page", language), baseUrl + "/aktivalas/level")
                + PdfDocument.row(text("until", language), Formats.longDate(data.until(), language)) + "</table>"
                + "<p>" + escape(text.line("code")) + "</p><p class=\"code\">"
                + escape(data.code().value()) + "</p><h2>" + escape(text.line("steps")) + "</h2><ol>"
                + steps(text) + "</ol>" + text.paragraphs("closing")
                + "<p class=\"small\">" + escape(office.officeAddress() + ", " + today()) + "</p>";
        return PdfDocument.render(text.line("title"), language, body);
    }

    private static String steps(PaperText text) {
        return text.items("step").stream()
                .map(step -> "<li>" + escape(step) + "</li>")
                .collect(Collectors.joining());
    }

    private String today() {
        return Formats.date(LocalDate.now(clock));
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(KEY + key, language);
    }
}
