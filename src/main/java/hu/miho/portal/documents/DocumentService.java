package hu.miho.portal.documents;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Formats;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents that the signed-in customer may read: the billing system's of the chosen place of use and of the customer as
 * a whole, and what the portal has of the customer's cases and complaints. What the billing system has withdrawn is not
 * among them.
 */
@Service
@Transactional(readOnly = true)
public class DocumentService {

    /** How many documents one ZIP file takes. */
    public static final int MOST_AT_ONCE = 200;

    private final FeedDocumentRepository documents;
    private final DocumentOwners owners;
    private final DocumentDownloads downloads;
    private final List<DocumentSource> sources;
    private final DocumentBills bills;
    private final DocumentZip zip;

    DocumentService(
            FeedDocumentRepository documents,
            DocumentOwners owners,
            DocumentDownloads downloads,
            List<DocumentSource> sources,
            DocumentBills bills,
            DocumentZip zip) {
        this.documents = documents;
        this.owners = owners;
        this.downloads = downloads;
        this.sources = sources;
        this.bills = bills;
        this.zip = zip;
    }

    /** What the customer calls the place whose documents these are. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public Optional<String> placeName() {
        return owners.chosenPlaceName();
    }

    /** The matching documents, the newest first. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public List<DocumentRow> documents(DocumentFilter filter) {
        return all().filter(filter::matches)
                .sorted(Comparator.comparing(DocumentRow::issuedOn).reversed())
                .toList();
    }

    /** One of them. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public Optional<DocumentRow> document(String documentNo) {
        return all().filter(document -> document.documentNo().equals(documentNo))
                .findFirst();
    }

    /** The stored picture of a bill; empty as well when the bill is another customer's. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public Optional<DocumentRow> invoiceDocument(String invoiceNo) {
        return readable()
                .filter(document -> document.kind() == DocumentKind.INVOICE && invoiceNo.equals(document.invoiceNo()))
                .findFirst();
    }

    /** The latest contract of the chosen place. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public Optional<DocumentRow> contractDocument() {
        return readable()
                .filter(document -> document.kind() == DocumentKind.CONTRACT)
                .findFirst();
    }

    /**
     * Hands a document's bytes out as an attachment. Who may read it is asked when the bytes leave, not now: until then
     * an account may have lost the customer. A foreign number, a withdrawn one and a missing one all answer "not found".
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public DownloadHandler download(String documentNo) {
        return sources.stream()
                .filter(source -> documentNo.startsWith(source.prefix()))
                .findFirst()
                .map(source -> source.download(documentNo))
                .orElseGet(() -> ofFeed(documentNo));
    }

    /**
     * Several documents as one ZIP file, each asked about when its bytes leave.
     *
     * @param rows at most {@link #MOST_AT_ONCE}
     * @throws IllegalArgumentException when there are more
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public DownloadHandler zip(List<DocumentRow> rows) {
        if (rows.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException(rows.size() + " documents at once");
        }
        return zip.of(List.copyOf(rows), row -> download(row.documentNo()), Formats.locale());
    }

    private DownloadHandler ofFeed(String documentNo) {
        return downloads.handler(documentNo, CurrentUser.required().accountId());
    }

    private Stream<DocumentRow> all() {
        return Stream.concat(withBills(readable().toList()), sources.stream().flatMap(source -> source.own().stream()));
    }

    private Stream<DocumentRow> withBills(List<DocumentRow> rows) {
        Map<String, DocumentOrigin> own =
                rows.stream().anyMatch(row -> row.invoiceNo() != null) ? bills.own() : Map.of();
        return rows.stream().map(row -> {
            DocumentOrigin bill = row.invoiceNo() == null ? null : own.get(row.invoiceNo());
            return bill == null ? row : row.of(bill);
        });
    }

    private Stream<DocumentRow> readable() {
        return owners.chosenPlace().stream()
                .flatMap(place -> documents.readableAt(place.customerId().value(), place.placeNo()).stream())
                .map(FeedDocument::toRow);
    }
}
