package hu.miho.portal.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that the current customer may read.
 *
 * @param documentNo the billing system's number of it
 * @param invoiceNo the bill that it shows, when it is one
 * @param sizeBytes the size of the file
 */
public record DocumentRow(
        String documentNo,
        DocumentKind kind,
        String title,
        LocalDate issuedOn,
        @Nullable String invoiceNo,
        long sizeBytes) {}
