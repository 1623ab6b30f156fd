package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Bills and payments for tests of the rules. */
final class Bills {

    private Bills() {}

    /** The part bill of a month of 2026, issued on the 8th and due on the 23rd of the next. */
    static Bill ofMonth(String invoiceNo, int month, long gross) {
        YearMonth next = YearMonth.of(2026, month).plusMonths(1);
        return new Bill(
                invoiceNo,
                InvoiceKind.PART_BILL,
                null,
                YearMonth.of(2026, month).atDay(1),
                YearMonth.of(2026, month).atEndOfMonth(),
                next.atDay(8),
                next.atDay(23),
                Forint.of(gross));
    }

    /** A correction of another bill, issued on the same day as the bill of the month. */
    static Bill correction(String invoiceNo, String corrects, int month, long gross) {
        Bill bill = ofMonth(invoiceNo, month, gross);
        return new Bill(
                invoiceNo,
                InvoiceKind.CORRECTION,
                corrects,
                bill.periodFrom(),
                bill.periodTo(),
                bill.issuedOn(),
                bill.dueOn(),
                bill.gross());
    }

    static PaymentRow payment(String paymentNo, @Nullable String invoiceNo, long amount) {
        return payment(paymentNo, invoiceNo, LocalDate.of(2026, 6, 15), amount);
    }

    static PaymentRow payment(String paymentNo, @Nullable String invoiceNo, LocalDate on, long amount) {
        return new PaymentRow(paymentNo, invoiceNo, on, Forint.of(amount), PaymentChannel.BANK_TRANSFER);
    }
}
