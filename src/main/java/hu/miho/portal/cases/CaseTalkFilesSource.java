package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.DocumentKind;
import hu.miho.portal.documents.DocumentOrigin;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentSource;
import hu.miho.portal.messages.Post;
import hu.miho.portal.messages.Side;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.ShelvedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came with the words between customer and clerk about a case: for the document store. */
@Component
class CaseTalkFilesSource implements DocumentSource {

    private static final String PREFIX = "case-file:";
    private static final String ID = ":?([0-9a-f-]{36})";
    private static final Pattern NUMBER = Pattern.compile(PREFIX + ID + ID + ID);
    private static final UUID NONE = new UUID(0, 0);

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
                .flatMap(row -> talk.posts(row.id()).stream()
                        .flatMap(post -> post.files().stream().map(file -> row(row, post, file))))
                .toList();
    }

    private DocumentRow row(CaseRow row, Post post, ShelvedFile file) {
        String title = texts.getTranslation(row.titleKey(), Formats.locale());
        return new DocumentRow(
                PREFIX + row.id() + ":" + post.id() + ":" + file.id(),
                post.by() == Side.CUSTOMER ? DocumentKind.SENT_IN : DocumentKind.LETTER,
                title + ": " + file.name(),
                LocalDate.ofInstant(post.postedAt(), Formats.ZONE),
                null,
                file.sizeBytes(),
                new DocumentOrigin(
                        Objects.requireNonNullElse(row.caseNo(), title),
                        "ugyeim/" + row.id(),
                        row.state().textKey()));
    }

    /** One that is no such number is nobody's. */
    @Override
    public DownloadHandler download(String documentNo) {
        Matcher number = NUMBER.matcher(documentNo);
        return number.matches()
                ? talk.file(
                        UUID.fromString(number.group(1)),
                        UUID.fromString(number.group(2)),
                        UUID.fromString(number.group(3)))
                : talk.file(NONE, NONE, NONE);
    }
}
