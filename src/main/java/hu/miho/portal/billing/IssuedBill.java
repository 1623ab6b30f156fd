package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.time.LocalDate;

/**
 * A bill as one picks it out of many, without how it stands.
 *
 * @param gross negative in the customer's favour
 */
public record IssuedBill(
        String invoiceNo,
        InvoiceKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate issuedOn,
        Forint gross) {}
