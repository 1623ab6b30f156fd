package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.time.LocalDate;

/** One step of a running account. */
public sealed interface LedgerEntry {

    /** The day of issue, or of the payment. */
    LocalDate on();

    Forint charge();

    Forint payment();

    /** The balance after this step. */
    Forint balance();

    /** The same step with another balance after it. */
    LedgerEntry withBalance(Forint balance);

    /** A bill, on the day of its issue; negative in the customer's favour. */
    record Charge(InvoiceRow invoice, Forint balance) implements LedgerEntry {

        @Override
        public LocalDate on() {
            return invoice.issuedOn();
        }

        @Override
        public Forint charge() {
            return invoice.gross();
        }

        @Override
        public Forint payment() {
            return Forint.ZERO;
        }

        @Override
        public Charge withBalance(Forint after) {
            return new Charge(invoice, after);
        }
    }

    /** A payment, on the day when it came in; negative when it is a refund. */
    record Paid(PaymentRow row, Forint balance) implements LedgerEntry {

        @Override
        public LocalDate on() {
            return row.receivedOn();
        }

        @Override
        public Forint charge() {
            return Forint.ZERO;
        }

        @Override
        public Forint payment() {
            return row.amount();
        }

        @Override
        public Paid withBalance(Forint after) {
            return new Paid(row, after);
        }
    }
}
