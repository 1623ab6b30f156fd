package hu.miho.portal.billing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import hu.miho.portal.customers.OpeningBalance;
import hu.miho.portal.shared.Forint;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bills and payments of one place of use, and how they stand on a day. */
final class RunningAccount {

    private final Forint opening;
    private final @Nullable LocalDate openingOn;
    private final List<PaymentRow> payments;
    private final LocalDate today;
    private final Settlement settlement;
    private final List<InvoiceRow> invoices;

    RunningAccount(@Nullable OpeningBalance opening, List<Bill> bills, List<PaymentRow> payments, LocalDate today) {
        this.opening = opening == null ? Forint.ZERO : opening.amount();
        this.openingOn = opening == null ? null : opening.on();
        this.payments = List.copyOf(payments);
        this.today = today;
        this.settlement = Settlement.of(this.opening, bills, payments);
        this.invoices = bills.stream()
                .map(bill -> bill.row(settlement.outstanding(bill.invoiceNo()), today))
                .sorted(comparing(InvoiceRow::issuedOn)
                        .thenComparing(InvoiceRow::invoiceNo)
                        .reversed())
                .toList();
    }

    AccountBalance balance() {
        Forint charged = sum(invoices.stream().map(InvoiceRow::gross));
        Forint paid = sum(payments.stream().map(PaymentRow::amount));
        Forint balance = opening.plus(charged).minus(paid);
        LocalDate nextDueOn = nextDueOn();
        return new AccountBalance(
                balance,
                BalanceKind.of(balance),
                overdue(),
                nextDueOn,
                nextDueOn == null ? null : dueOn(nextDueOn),
                payFirst(),
                lastPayment());
    }

    /** The newest first. */
    List<InvoiceRow> invoices(InvoiceFilter filter) {
        return invoices.stream().filter(filter::matches).toList();
    }

    Optional<InvoiceRow> invoice(String invoiceNo) {
        return invoices.stream()
                .filter(invoice -> invoice.invoiceNo().equals(invoiceNo))
                .findFirst();
    }

    /** The payments that name a bill, the first one first. */
    List<PaymentRow> paymentsOf(String invoiceNo) {
        return payments.stream()
                .filter(payment -> invoiceNo.equals(payment.invoiceNo()))
                .sorted(comparing(PaymentRow::receivedOn).thenComparing(PaymentRow::paymentNo))
                .toList();
    }

    /** What covers a bill besides the payments that name it. */
    Forint setOff(InvoiceRow invoice) {
        return invoice.gross().isNegative()
                ? Forint.ZERO
                : invoice.covered().minus(settlement.coveredByItsOwnPayments(invoice.invoiceNo()));
    }

    /** The years of issue of the bills, the latest first. */
    List<Integer> invoiceYears() {
        return invoices.stream()
                .map(invoice -> invoice.issuedOn().getYear())
                .distinct()
                .sorted(reverseOrder())
                .toList();
    }

    /** Every charge and payment, with the balance after it. */
    Ledger ledger() {
        return Ledger.of(opening, invoices, payments);
    }

    private Forint overdue() {
        Forint bills = sum(invoices.stream().filter(InvoiceRow::overdue).map(InvoiceRow::outstanding));
        boolean openingIsDue = openingOn == null || openingOn.isBefore(today);
        return openingIsDue ? bills.plus(settlement.openingDebt()) : bills;
    }

    private @Nullable LocalDate nextDueOn() {
        return invoices.stream()
                .filter(invoice -> invoice.outstanding().isPositive() && !invoice.overdue())
                .map(InvoiceRow::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Forint dueOn(LocalDate day) {
        return sum(
                invoices.stream().filter(invoice -> invoice.dueOn().equals(day)).map(InvoiceRow::outstanding));
    }

    private @Nullable String payFirst() {
        return invoices.stream()
                .filter(invoice -> invoice.outstanding().isPositive())
                .min(comparing(InvoiceRow::dueOn)
                        .thenComparing(InvoiceRow::issuedOn)
                        .thenComparing(InvoiceRow::invoiceNo))
                .map(InvoiceRow::invoiceNo)
                .orElse(null);
    }

    private @Nullable LastPayment lastPayment() {
        return payments.stream()
                .filter(payment -> payment.amount().isPositive())
                .max(comparing(PaymentRow::receivedOn).thenComparing(PaymentRow::paymentNo))
                .map(payment -> new LastPayment(payment.receivedOn(), payment.amount(), payment.channel()))
                .orElse(null);
    }

    private static Forint sum(Stream<Forint> amounts) {
        return amounts.reduce(Forint.ZERO, Forint::plus);
    }
}
