package hu.miho.portal.cases;

import static hu.miho.portal.ui.PdfDocument.escape;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the <i>átvételi elismervény</i>: what was received from whom, when, how and by whom, and by when it is answered. It
 * is a printout of what is filed, so it has no sub-number of its own, and can be printed again.
 */
@Component
class CaseReceipt {

    private final CompanyService company;
    private final I18NProvider texts;
    private final Clock clock;

    CaseReceipt(CompanyService company, I18NProvider texts, Clock clock) {
        this.company = company;
        this.texts = texts;
        this.clock = clock;
    }

    /** As XHTML, in the case's language; of a case that has its number. */
    String body(Case one) {
        Locale language = one.language();
        CompanyDetails office = company.details();
        String number = Objects.requireNonNull(one.caseNo());
        return "<p class=\"brand\">" + escape(office.name()) + "</p><h1>"
                + escape(text("cases.receipt.title", language)) + "</h1>"
                + "<p class=\"reference\">" + escape(number) + "</p><table>" + facts(one, language) + "</table>"
                + "<h2>" + escape(text("cases.receipt.papers", language)) + "</h2><table>"
                + papers(one, number, language) + "</table>"
                + "<h2>" + escape(text("cases.receipt.next", language)) + "</h2>" + next(one, office, language)
                + signed(one, office, language);
    }

    /** The title of its PDF. */
    String title(Case one) {
        return text("cases.receipt.title", one.language()) + " " + one.caseNo();
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

    private String next(Case one, CompanyDetails office, Locale language) {
        LocalDate due = one.dueOn();
        String phone = office.phone().display();
        return PdfDocument.paragraph(
                due == null
                        ? text("cases.receipt.ask", language, phone)
                        : text("cases.receipt.by", language, Formats.longDate(due, language), phone));
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
