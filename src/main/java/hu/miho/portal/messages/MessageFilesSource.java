package hu.miho.portal.messages;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.DocumentKind;
import hu.miho.portal.documents.DocumentOrigin;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentSource;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.ShelvedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What came with the customer's messages, and with the answers to them: for the document store. */
@Component
class MessageFilesSource implements DocumentSource {

    private static final String PREFIX = "message-file:";
    private static final String ID = ":?([0-9a-f-]{36})";
    private static final Pattern NUMBER = Pattern.compile(PREFIX + ID + ID + ID);
    private static final UUID NONE = new UUID(0, 0);

    private final OwnEnquiries own;
    private final I18NProvider texts;

    MessageFilesSource(OwnEnquiries own, I18NProvider texts) {
        this.own = own;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public List<DocumentRow> own() {
        return own.list().stream()
                .map(OwnEnquiryRow::details)
                .flatMap(enquiry -> own.find(enquiry.id().toString()).stream())
                .flatMap(thread -> thread.posts().stream()
                        .flatMap(post -> post.files().stream().map(file -> row(thread.details(), post, file))))
                .toList();
    }

    private DocumentRow row(EnquiryDetails enquiry, Post post, ShelvedFile file) {
        return new DocumentRow(
                PREFIX + enquiry.id() + ":" + post.id() + ":" + file.id(),
                post.by() == Side.CUSTOMER ? DocumentKind.SENT_IN : DocumentKind.LETTER,
                texts.getTranslation(enquiry.topic().textKey(), Formats.locale()) + ": " + file.name(),
                LocalDate.ofInstant(post.postedAt(), Formats.ZONE),
                null,
                file.sizeBytes(),
                new DocumentOrigin(
                        enquiry.reference(),
                        "uzeneteim/" + enquiry.id(),
                        enquiry.status().textKey()));
    }

    /** One that is no such number is nobody's. */
    @Override
    public DownloadHandler download(String documentNo) {
        Matcher number = NUMBER.matcher(documentNo);
        return number.matches()
                ? own.download(number.group(1), UUID.fromString(number.group(2)), UUID.fromString(number.group(3)))
                : own.download(NONE.toString(), NONE, NONE);
    }
}
