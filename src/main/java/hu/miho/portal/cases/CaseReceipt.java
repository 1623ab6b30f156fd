package hu.miho.portal.cases;

import static hu.miho.portal.ui.PdfDocument.escape;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.EditablePaper;
import hu.miho.portal.content.PaperPart;
import hu.miho.portal.content.PaperSource;
import hu.miho.portal.content.PaperText;
import hu.miho.portal.content.PaperTexts;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the <i>átvételi elismervény</i>: what was received from whom, when, how and by whom, and by when it is answered. It
 * is a printout of what is filed, so it has no sub-number of its own, and can be printed again.
 */
@Component
class CaseReceipt implements PaperSource {

    private static final EditablePaper PAPER = new EditablePaper(
            EditablePaper.Kind.LETTER,
            "case-receipt",
            "cases.receipt.title",
            List.of(
                    PaperPart.line("title", "cases.receipt.title"),
                    PaperPart.line("next", "cases.receipt.next"),
                    PaperPart.text("with-due", "cases.receipt.by"),
                    PaperPart.text("without-due", "cases.receipt.ask")));

    private final PaperTexts words;
    private final CompanyService company;
    private final I18NProvider texts;
    private final Clock clock;

    CaseReceipt(PaperTexts words, CompanyService company, I18NProvider texts, Clock clock) {
        this.words = words;
        this.company = company;
        this.texts = texts;
        this.clock = clock;
    }

    /** As XHTML, in the case's language; of a case that has its number. */
    String body(Case one) {
        return body(one, words.of(PAPER, one.language()), one.language());
    }

    private String body(Case one, PaperText words, Locale language) {
        CompanyDetails office = company.details();
        String number = Objects.requireNonNull(one.caseNo());
        return "<p class=\"brand\">" + escape(office.name()) + "</p><h1>"
                + escape(words.line("title")) + "</h1>"
                + "<p class=\"reference\">" + escape(number) + "</p><table>" + facts(one, language) + "</table>"
                + "<h2>" + escape(text("cases.receipt.papers", language)) + "</h2><table>"
                + papers(one, number, language) + "</table>"
                + "<h2>" + escape(words.line("next")) + "</h2>" + next(one, office, words, language)
                + signed(one, office, language);
    }

    /** The title of its PDF. */
    String title(Case one) {
        return words.of(PAPER, one.language()).line("title") + " " + one.caseNo();
    }

    @Override
    public List<EditablePaper> papers() {
        return List.of(PAPER);
    }

    @Override
    public byte[] sample(EditablePaper paper, PaperText words, Locale language) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        var intake = new Intake("Minta Anna", IntakeChannel.DESK, today, SecondParty.SIGNED);
        var customer = new CustomerId("123456789");
        var one = new Case(UUID.randomUUID(), "mailing-address", customer, "Minta Ilona", language, now)
                .writtenDown(intake);
        one.receive(Actor.CLERK, now);
        one.register(today.getYear() + "/00000", today.plusDays(15), now);
        return PdfDocument.render(words.line("title"), language, body(one, words, language));
    }

    private String facts(Case one, Locale language) {
        Intake intake = one.intake();
        String arrived = intake == null
                ? Formats.moment(Objects.requireNonNull(one.filedAt()), language)
                : Formats.longDate(intake.arrivedOn(), language);
        return row("cases.facts.procedure", text(one.toRow().titleKey(), language), language)
                + row("cases.sheet.customer", one.toRow().customerName(), language)
                + row("cases.sheet.customer-id", one.customer().value(), language)
                + row("cases.sheet.received", arrived, language)
                + row("cases.intake.channel", text(channelKey(intake), language), language)
                + (intake == null ? "" : row("cases.receipt.clerk", intake.takenBy(), language));
    }

    private static String channelKey(@Nullable Intake intake) {
        return intake == null ? "cases.intake.channel.ONLINE" : intake.channel().textKey();
    }

    /** What came from outside, with sub-numbers; of the other party's papers no names, for the customer takes it home. */
    private String papers(Case one, String number, Locale language) {
        return IntStream.range(0, one.documents().size())
                .filter(i -> one.documents().get(i).kind() != CaseDocumentKind.DECISION)
                .mapToObj(i -> PdfDocument.row(
                        number + "-" + (i + 1), name(one.documents().get(i), language)))
                .collect(Collectors.joining());
    }

    private String name(CaseDocument document, Locale language) {
        PaperKind paper = document.paper();
        if (paper == null) {
            return text(document.kind().textKey(), language);
        }
        String kind = text(paper.textKey(), language);
        return document.isForCustomer()
                ? text("cases.files.named", language, kind, Objects.requireNonNull(document.fileName()))
                : kind + " – " + text("cases.files.of-other", language);
    }

    private static String next(Case one, CompanyDetails office, PaperText words, Locale language) {
        LocalDate due = one.dueOn();
        PaperText text = words.with("phone", office.phone().display());
        return due == null
                ? text.paragraphs("without-due")
                : text.with("due", Formats.longDate(due, language)).paragraphs("with-due");
    }

    private String signed(Case one, CompanyDetails office, Locale language) {
        String town = office.officeAddress().split(",", 2)[0];
        String today = Formats.date(LocalDate.ofInstant(clock.instant(), Formats.ZONE));
        Intake intake = one.intake();
        String lines = intake == null || intake.channel() == IntakeChannel.LETTER
                ? ""
                : PdfDocument.signatures(
                        text("cases.receipt.signature.customer", language),
                        text("cases.receipt.signature.clerk", language));
        return PdfDocument.paragraph(text("cases.receipt.dated", language, town, today)) + lines;
    }

    private String row(String labelKey, String value, Locale language) {
        return PdfDocument.row(text(labelKey, language), value);
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
