package hu.miho.portal.documents;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that the current customer may read.
 *
 * @param documentNo the billing system's number of it, or the portal's own name
 * @param invoiceNo the bill that it shows, when it is one
 * @param sizeBytes the size of the file; null when it is drawn for whoever fetches it
 * @param origin the case, complaint or bill that it belongs to; null when there is none
 */
public record DocumentRow(
        String documentNo,
        DocumentKind kind,
        String title,
        LocalDate issuedOn,
        @Nullable String invoiceNo,
        @Nullable Long sizeBytes,
        @Nullable DocumentOrigin origin)
        implements Serializable {

    /** The same with what it belongs to. */
    DocumentRow of(DocumentOrigin belongsTo) {
        return new DocumentRow(documentNo, kind, title, issuedOn, invoiceNo, sizeBytes, belongsTo);
    }
}
