package hu.miho.portal.messages;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.DocumentKind;
import hu.miho.portal.documents.DocumentOrigin;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentSource;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The minutes of the customer's complaints: for the document store. */
@Component
class MinutesSource implements DocumentSource {

    private static final String PREFIX = "minutes:";

    private final OwnEnquiries own;
    private final I18NProvider texts;

    MinutesSource(OwnEnquiries own, I18NProvider texts) {
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
                .filter(enquiry -> enquiry.complaintNo() != null)
                .map(this::row)
                .toList();
    }

    private DocumentRow row(EnquiryDetails enquiry) {
        String number = String.valueOf(enquiry.complaintNo());
        return new DocumentRow(
                PREFIX + enquiry.id(),
                DocumentKind.MINUTES,
                texts.getTranslation("messages.minutes.of", Formats.locale(), number),
                LocalDate.ofInstant(enquiry.writtenAt(), Formats.ZONE),
                null,
                null,
                new DocumentOrigin(
                        number, "uzeneteim/" + enquiry.id(), enquiry.status().textKey()));
    }

    @Override
    public DownloadHandler download(String documentNo) {
        return own.minutes(documentNo.substring(PREFIX.length()), Formats.locale());
    }
}
