package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.EditablePaper;
import hu.miho.portal.content.PaperPart;
import hu.miho.portal.content.PaperSource;
import hu.miho.portal.content.PaperText;
import hu.miho.portal.content.PaperTexts;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the letter that tells a customer what was decided: clerks' words around the reason. */
@Component
class DecisionLetter implements PaperSource {

    private static final EditablePaper APPROVED = paper("approved");
    private static final EditablePaper REFUSED = paper("refused");

    private final PaperTexts words;
    private final CompanyService company;
    private final I18NProvider texts;
    private final Clock clock;

    DecisionLetter(PaperTexts words, CompanyService company, I18NProvider texts, Clock clock) {
        this.words = words;
        this.company = company;
        this.texts = texts;
        this.clock = clock;
    }

    private static EditablePaper paper(String decision) {
        String key = "cases.letter." + decision;
        return new EditablePaper(
                EditablePaper.Kind.LETTER,
                "case-" + decision,
                key + ".name",
                List.of(
                        PaperPart.line("salutation", "cases.letter.dear"),
                        PaperPart.text("lead", key),
                        PaperPart.text("closing", key + ".next")));
    }

    /**
     * The whole letter as XHTML.
     *
     * @param name to whom
     * @param procedure what was asked for
     * @param reason the clerk's words; null without
     */
    String body(String name, String procedure, boolean isApproved, @Nullable String reason, Locale language) {
        PaperText text = words.of(isApproved ? APPROVED : REFUSED, language);
        return body(text.with("name", name).with("procedure", procedure), procedure, reason, language);
    }

    private String body(PaperText words, String title, @Nullable String reason, Locale language) {
        PaperText text = words.with("phone", company.details().phone().display());
        return head(company.details().name(), title)
                + PdfDocument.paragraph(text.line("salutation"))
                + text.paragraphs("lead")
                + (reason == null
                        ? ""
                        : reason.lines().map(PdfDocument::paragraph).collect(Collectors.joining()))
                + text.paragraphs("closing")
                + PdfDocument.paragraph(text("cases.letter.date", language, Formats.moment(clock.instant(), language)))
                + PdfDocument.paragraph(company.details().name());
    }

    /** How each paper of a case begins. */
    static String head(String company, String title) {
        return "<p class=\"brand\">" + PdfDocument.escape(company) + "</p><h1>" + PdfDocument.escape(title) + "</h1>";
    }

    @Override
    public List<EditablePaper> papers() {
        return List.of(APPROVED, REFUSED);
    }

    @Override
    public byte[] sample(EditablePaper paper, PaperText words, Locale language) {
        String procedure = text("cases.mailing-address.title", language);
        String reason = text("cases.letter.sample.reason", language);
        PaperText text = words.with("name", "Minta Ilona").with("procedure", procedure);
        return PdfDocument.render(text(paper.titleKey(), language), language, body(text, procedure, reason, language));
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
