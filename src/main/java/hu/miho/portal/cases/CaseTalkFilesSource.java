package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.DocumentOrigin;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentSource;
import hu.miho.portal.messages.PostDocument;
import hu.miho.portal.ui.Formats;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came with the words between customer and clerk about a case: for the document store. */
@Component
class CaseTalkFilesSource implements DocumentSource {

    private static final String PREFIX = "case-file:";

    private final OwnCases own;
    private final CaseTalk talk;
    private final I18NProvider texts;

    CaseTalkFilesSource(OwnCases own, CaseTalk talk, I18NProvider texts) {
        this.own = own;
        this.talk = talk;
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
                .filter(one -> one.state() != CaseState.DRAFT)
                .map(Case::toRow)
                .flatMap(row -> rows(row).stream())
                .toList();
    }

    private List<DocumentRow> rows(CaseRow row) {
        String title = texts.getTranslation(row.titleKey(), Formats.locale());
        return PostDocument.rows(
                PREFIX,
                row.id(),
                talk.posts(row.id()),
                title,
                new DocumentOrigin(
                        Objects.requireNonNullElse(row.caseNo(), title),
                        "ugyeim/" + row.id(),
                        row.state().textKey()));
    }

    @Override
    public DownloadHandler download(String documentNo) {
        return PostDocument.download(PREFIX, documentNo, talk::file);
    }
}
