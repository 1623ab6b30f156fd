package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the documents of a case, in its language: what was sent in, and what was decided. */
@Component
class CaseSheet {

    private final Procedures procedures;
    private final Filings filings;
    private final DecisionLetter letters;
    private final CompanyService company;
    private final I18NProvider texts;
    private final Clock clock;

    CaseSheet(
            Procedures procedures,
            Filings filings,
            DecisionLetter letters,
            CompanyService company,
            I18NProvider texts,
            Clock clock) {
        this.procedures = procedures;
        this.filings = filings;
        this.letters = letters;
        this.company = company;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The applicant's answers, page by page, then what came with them. The other party's stand in a statement of their own:
     * the applicant has a right to the request, and none to another person's data.
     */
    CaseDocument request(Case one, CaseDocumentKind kind, List<CaseDocument> files) {
        Filing filing = filings.of(one);
        Instant filedAt = Objects.requireNonNull(one.filedAt());
        String pages = pages(one, filing, page -> page.party() == CasePage.Party.APPLICANT || page.isShared());
        String head = row("cases.sheet.customer", one.toRow().customerName(), one)
                + row("cases.sheet.customer-id", one.customer().value(), one)
                + row("cases.sheet.received", Formats.moment(filedAt, one.language()), one);
        return document(one, kind, "<table>" + head + "</table>" + pages + enclosed(files, one.language()));
    }

    /** The other party's answers, for clerks; empty when they have given none. */
    Optional<CaseDocument> statement(Case one) {
        String who = procedures
                .named(one.procedureId())
                .otherParty(filings.of(one))
                .map(OtherParty::name)
                .orElse("–");
        return ofOther(
                one,
                CaseDocumentKind.STATEMENT.textKey(),
                row("cases.sheet.other-party", who, one)
                        + row("cases.sheet.customer", one.toRow().customerName(), one)
                        + row("cases.sheet.received", Formats.moment(clock.instant(), one.language()), one));
    }

    /** What the one who moves in has answered, for themselves: nothing of the one who leaves. */
    Optional<CaseDocument> ofArriving(Case one) {
        Instant filedAt = Objects.requireNonNull(one.filedAt());
        return ofOther(
                one,
                "cases." + one.procedureId() + ".title",
                row("cases.sheet.sent", Formats.moment(filedAt, one.language()), one));
    }

    private Optional<CaseDocument> ofOther(Case one, String titleKey, String head) {
        String pages = pages(one, filings.of(one), page -> page.party() == CasePage.Party.OTHER);
        String body = whole(one, titleKey, "<table>" + head + "</table>" + pages);
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(CaseDocument.statement(one.language().getLanguage(), clock.instant(), body));
    }

    private String pages(Case one, Filing filing, Predicate<CasePage> which) {
        return procedures.named(one.procedureId()).pages(filing).stream()
                .filter(which)
                .map(page -> page(page, filing.answers(), one.language()))
                .collect(Collectors.joining());
    }

    /** The letter to the customer. @param reason the clerk's words; null without */
    CaseDocument decision(Case one, boolean isApproved, @Nullable String reason) {
        String procedure = text("cases." + one.procedureId() + ".title", one.language());
        String body = letters.body(one.toRow().customerName(), procedure, isApproved, reason, one.language());
        return CaseDocument.written(CaseDocumentKind.DECISION, one.language().getLanguage(), clock.instant(), body);
    }

    private CaseDocument document(Case one, CaseDocumentKind kind, String body) {
        String whole = whole(one, "cases." + one.procedureId() + ".title", body);
        return CaseDocument.written(kind, one.language().getLanguage(), clock.instant(), whole);
    }

    private String whole(Case one, String titleKey, String body) {
        return DecisionLetter.head(company.details().name(), text(titleKey, one.language())) + body;
    }

    private String page(CasePage page, Answers answers, Locale language) {
        String rows = page.questions().stream()
                .filter(question -> !answers.of(question.name()).isEmpty())
                .map(question -> PdfDocument.row(
                        question.label(language, texts),
                        question.show(answers.of(question.name()), language, texts)
                                .lines()
                                .toArray(String[]::new)))
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "<h2>" + PdfDocument.escape(text(page.key() + ".page.title", language)) + "</h2><table>" + rows
                        + "</table>";
    }

    /** Of the other party's files it says what they are, not their names. */
    private String enclosed(List<CaseDocument> files, Locale language) {
        String rows = files.stream()
                .map(file -> PdfDocument.row(
                        text(Objects.requireNonNull(file.paper()).textKey(), language),
                        file.isForCustomer()
                                ? Objects.requireNonNull(file.fileName())
                                : text("cases.files.of-other", language)))
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "<h2>" + PdfDocument.escape(text("cases.files.page.title", language)) + "</h2><table>" + rows
                        + "</table>";
    }

    private String row(String labelKey, String value, Case one) {
        return PdfDocument.row(text(labelKey, one.language()), value);
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
