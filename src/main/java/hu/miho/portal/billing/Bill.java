package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A bill as the billing system issued it, before anybody asks how it stands.
 *
 * @param corrects the bill that it corrects, if any
 * @param gross negative: a credit note
 */
record Bill(
        String invoiceNo,
        InvoiceKind kind,
        @Nullable String corrects,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate issuedOn,
        LocalDate dueOn,
        Forint gross) {

    static final Comparator<Bill> OLDEST_DUE_FIRST =
            Comparator.comparing(Bill::dueOn).thenComparing(Bill::issuedOn).thenComparing(Bill::invoiceNo);

    IssuedBill issued() {
        return new IssuedBill(invoiceNo, kind, periodFrom, periodTo, issuedOn, gross);
    }

    InvoiceRow row(Forint outstanding, LocalDate today) {
        return new InvoiceRow(
                invoiceNo,
                kind,
                periodFrom,
                periodTo,
                issuedOn,
                dueOn,
                gross,
                outstanding,
                InvoiceState.of(gross, outstanding, dueOn, today),
                outstanding.isPositive() && dueOn.isBefore(today));
    }
}
