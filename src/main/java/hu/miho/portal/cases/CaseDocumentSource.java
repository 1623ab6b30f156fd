package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.DocumentKind;
import hu.miho.portal.documents.DocumentOrigin;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentSource;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the customer has sent in with their cases, and what was decided: for the document store. */
@Component
class CaseDocumentSource implements DocumentSource {

    private static final String PREFIX = "case:";
    private static final Pattern NUMBER = Pattern.compile(PREFIX + "([0-9a-f-]{36}):(\\d{1,4})");

    private final OwnCases own;
    private final CasePapers papers;
    private final I18NProvider texts;

    CaseDocumentSource(OwnCases own, CasePapers papers, I18NProvider texts) {
        this.own = own;
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentRow> own() {
        return own.all().stream()
                .filter(one -> one.caseNo() != null)
                .map(Case::toDetails)
                .flatMap(this::rows)
                .toList();
    }

    private Stream<DocumentRow> rows(CaseDetails details) {
        CaseRow row = details.row();
        String number = String.valueOf(row.caseNo());
        var origin =
                new DocumentOrigin(number, "ugyeim/" + row.id(), row.state().textKey());
        return details.papers().stream()
                .filter(CaseDetails.Paper::isForCustomer)
                .map(paper -> new DocumentRow(
                        PREFIX + row.id() + ":" + paper.subNo(),
                        paper.kind() == CaseDocumentKind.DECISION ? DocumentKind.DECISION : DocumentKind.SENT_IN,
                        text(row.titleKey()) + ": " + name(paper) + " (" + paper.number(number) + ")",
                        LocalDate.ofInstant(paper.createdAt(), Formats.ZONE),
                        null,
                        null,
                        origin));
    }

    private String name(CaseDetails.Paper paper) {
        return paper.paper() == null
                ? text(paper.kind().textKey())
                : text(paper.paper().textKey()) + ", " + paper.fileName();
    }

    private String text(String key) {
        return texts.getTranslation(key, Formats.locale());
    }

    /** One that is no such number is nobody's. */
    @Override
    public DownloadHandler download(String documentNo) {
        Matcher number = NUMBER.matcher(documentNo);
        return number.matches()
                ? papers.own(UUID.fromString(number.group(1)), Integer.parseInt(number.group(2)))
                : papers.own(new UUID(0, 0), 1);
    }
}
