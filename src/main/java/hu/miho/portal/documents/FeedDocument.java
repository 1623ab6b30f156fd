package hu.miho.portal.documents;

import hu.miho.portal.shared.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A document as the feed brought it; written by the module feeds alone. */
@Entity
@Immutable
@Table(name = "feed_document")
@SuppressWarnings("NullAway.Init")
class FeedDocument {

    @Id
    private String documentNo;

    private String customerId;

    private @Nullable String placeNo;

    private @Nullable String invoiceNo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DocumentKind kind;

    private String title;

    private LocalDate issuedOn;

    @Column(name = "file_name")
    private String file;

    private String sha256;

    private @Nullable LocalDate withdrawnOn;

    @Formula("(select stored.size_bytes from stored_file stored where stored.sha256 = sha256)")
    private long sizeBytes;

    protected FeedDocument() {}

    DocumentRow toRow() {
        return new DocumentRow(documentNo, kind, title, issuedOn, invoiceNo, sizeBytes, null);
    }

    CustomerId customer() {
        return new CustomerId(customerId);
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    String sha256() {
        return sha256;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    /** The name to save under: the feed's, without its folders. */
    String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    String contentType() {
        return file.toLowerCase(Locale.ROOT).endsWith(".pdf") ? "application/pdf" : "application/octet-stream";
    }
}
