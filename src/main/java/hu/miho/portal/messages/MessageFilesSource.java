package hu.miho.portal.messages;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.DocumentOrigin;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentSource;
import hu.miho.portal.ui.Formats;
import java.util.List;
import org.springframework.stereotype.Component;

/** What came with the customer's messages, and with the answers to them: for the document store. */
@Component
class MessageFilesSource implements DocumentSource {

    private static final String PREFIX = "message-file:";

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
                .flatMap(thread -> rows(thread.details(), thread.posts()).stream())
                .toList();
    }

    private List<DocumentRow> rows(EnquiryDetails enquiry, List<Post> posts) {
        return PostDocument.rows(
                PREFIX,
                enquiry.id(),
                posts,
                texts.getTranslation(enquiry.topic().textKey(), Formats.locale()),
                new DocumentOrigin(
                        enquiry.reference(),
                        "uzeneteim/" + enquiry.id(),
                        enquiry.status().textKey()));
    }

    @Override
    public DownloadHandler download(String documentNo) {
        return PostDocument.download(
                PREFIX, documentNo, (enquiry, post, file) -> own.download(enquiry.toString(), post, file));
    }
}
