package hu.miho.portal.billing;

import static hu.miho.portal.billing.Bills.correction;
import static hu.miho.portal.billing.Bills.ofMonth;
import static hu.miho.portal.billing.Bills.payment;
import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.customers.OpeningBalance;
import hu.miho.portal.shared.Forint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the account of a place stands on a day. */
class RunningAccountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The bill is of 1,000 Ft and falls due on 23 November 2026. */
    @ParameterizedTest(name = "{1} Ft paid, seen on {0}: {2}, overdue: {3}")
    @CsvSource({
        "2026-11-22, 0, OPEN, false",
        "2026-11-23, 0, OPEN, false",
        "2026-11-24, 0, OVERDUE, true",
        "2026-11-23, 1, PARTLY_PAID, false",
        "2026-11-24, 999, PARTLY_PAID, true",
        "2026-11-24, 1000, PAID, false",
        "2026-11-22, 1500, PAID, false",
    })
    void aBillIsOverdueFromTheDayAfterItsDueDate(LocalDate day, long paid, InvoiceState state, boolean overdue) {
        var account = new RunningAccount(null, List.of(ofMonth("A", 10, 1000)), List.of(payment("1", "A", paid)), day);

        assertThat(account.invoice("A")).hasValueSatisfying(invoice -> {
            assertThat(invoice.state()).isEqualTo(state);
            assertThat(invoice.overdue()).isEqualTo(overdue);
        });
    }

    @Test
    void aBillInTheCustomersFavourIsACreditAndABillOfNothingIsPaid() {
        var account = account(List.of(ofMonth("A", 1, -300), ofMonth("B", 2, 0)));

        assertThat(account.invoice("A").map(InvoiceRow::state)).hasValue(InvoiceState.CREDIT);
        assertThat(account.invoice("B").map(InvoiceRow::state)).hasValue(InvoiceState.PAID);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NONE",
        "0, 1000, 0, ARREARS",
        "0, 0, 15000, OVERPAYMENT",
        "-1000, 1000, 0, NONE",
        "4200, 1000, 1000, ARREARS"
    })
    void theBalanceIsOpeningPlusBillsMinusPayments(long opening, long bill, long paid, BalanceKind kind) {
        var account = new RunningAccount(
                new OpeningBalance(LocalDate.of(2024, 11, 1), Forint.of(opening)),
                List.of(ofMonth("A", 10, bill)),
                List.of(payment("1", null, paid)),
                TODAY);

        assertThat(account.balance().balance()).isEqualTo(Forint.of(opening + bill - paid));
        assertThat(account.balance().kind()).isEqualTo(kind);
        assertThat(account.balance().amount().amount()).isEqualTo(Math.abs(opening + bill - paid));
    }

    @Test
    void theBalanceTellsWhatIsOverdueAndWhatIsDueNext() {
        var bills = List.of(
                ofMonth("A", 8, 100),
                ofMonth("B", 9, 200),
                ofMonth("C", 10, 400),
                ofMonth("D", 10, 800),
                ofMonth("E", 11, 1600));

        var balance = new RunningAccount(
                        new OpeningBalance(LocalDate.of(2024, 11, 1), Forint.of(7)),
                        bills,
                        List.of(payment("1", "B", 50)),
                        TODAY)
                .balance();

        assertThat(balance.overdue()).isEqualTo(Forint.of(7 + 100 + 150));
        assertThat(balance.nextDueOn()).isEqualTo(TODAY);
        assertThat(balance.nextDueAmount()).isEqualTo(Forint.of(400 + 800));
    }

    @Test
    void nothingIsDueWhenEverythingIsPaid() {
        var balance =
                account(List.of(ofMonth("A", 10, 100)), payment("1", "A", 100)).balance();

        assertThat(balance.nextDueOn()).isNull();
        assertThat(balance.nextDueAmount()).isNull();
        assertThat(balance.isOverdue()).isFalse();
    }

    @Test
    void theLastPaymentIsTheLastMoneyThatCameInNotARefund() {
        var account = account(
                List.of(),
                payment("1", null, LocalDate.of(2026, 9, 1), 100),
                payment("2", null, LocalDate.of(2026, 10, 1), 200),
                payment("3", null, LocalDate.of(2026, 11, 1), -50));

        assertThat(account.balance().lastPayment())
                .isEqualTo(new LastPayment(LocalDate.of(2026, 10, 1), Forint.of(200), PaymentChannel.BANK_TRANSFER));
        assertThat(account(List.of()).balance().lastPayment()).isNull();
    }

    @Test
    void whatCoversABillBesidesItsOwnPaymentsIsToldApart() {
        var account = account(
                List.of(ofMonth("A", 1, 1000), correction("K", "A", 2, -300)),
                payment("1", "A", 500),
                payment("2", null, 50));

        var invoice = account.invoice("A").orElseThrow();
        assertThat(invoice.outstanding()).isEqualTo(Forint.of(150));
        assertThat(account.setOff(invoice)).isEqualTo(Forint.of(350));
        assertThat(account.paymentsOf("A")).extracting(PaymentRow::paymentNo).containsExactly("1");
    }

    /** Bills A (2025), B (overdue, part paid), C (open), D (overdue), E (paid), K (credit). */
    @ParameterizedTest(name = "year {0}, state {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, K C D B E A",
                "2026, -, K C D B E",
                "2025, -, A",
                "2024, -, ''",
                "-, OPEN, C",
                "-, OVERDUE, D B",
                "-, PARTLY_PAID, B",
                "-, PAID, E A",
                "-, CREDIT, K",
                "2025, OPEN, ''"
            })
    void billsAreFoundByYearOfIssueAndByState(@Nullable Integer year, @Nullable InvoiceState state, String found) {
        Bill lastYears = new Bill(
                "A",
                InvoiceKind.PART_BILL,
                null,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 1, 31),
                LocalDate.of(2025, 2, 8),
                LocalDate.of(2025, 2, 23),
                Forint.of(100));
        var account = account(
                List.of(
                        lastYears,
                        ofMonth("E", 1, 100),
                        ofMonth("B", 8, 100),
                        ofMonth("D", 9, 100),
                        ofMonth("C", 10, 100),
                        ofMonth("K", 11, -10)),
                payment("1", "A", 100),
                payment("2", "E", 100),
                payment("3", "B", 50),
                payment("4", "K", -10));

        assertThat(String.join(
                        " ",
                        account.invoices(new InvoiceFilter(year, state)).stream()
                                .map(InvoiceRow::invoiceNo)
                                .toList()))
                .isEqualTo(found);
        assertThat(account.invoiceYears()).containsExactly(2026, 2025);
    }

    @Test
    void theLedgerRunsFromTheOpeningBalanceThroughEveryChargeAndPayment() {
        var account = new RunningAccount(
                new OpeningBalance(LocalDate.of(2026, 1, 1), Forint.of(-100)),
                List.of(ofMonth("B", 2, 2000), ofMonth("A", 1, 1000)),
                List.of(
                        payment("2", "B", LocalDate.of(2026, 3, 8), 2000),
                        payment("1", "A", LocalDate.of(2026, 2, 20), 900)),
                TODAY);

        var ledger = account.ledger();

        assertThat(ledger.opening()).isEqualTo(Forint.of(-100));
        assertThat(ledger.entries())
                .extracting(entry -> entry.on() + " " + entry.charge().amount() + " "
                        + entry.payment().amount() + " " + entry.balance().amount())
                .containsExactly(
                        "2026-02-08 1000 0 900", "2026-02-20 0 900 0", "2026-03-08 2000 0 2000", "2026-03-08 0 2000 0");
        assertThat(ledger.closing()).isEqualTo(account.balance().balance());
    }

    @Test
    void theLedgerOfAYearOpensWithWhatTheYearsBeforeLeft() {
        var ledger = account(
                        List.of(ofMonth("A", 6, 1000), ofMonth("B", 12, 500)),
                        payment("1", "A", LocalDate.of(2027, 2, 1), 1000))
                .ledger();

        assertThat(ledger.of(2026).closing()).isEqualTo(Forint.of(1000));
        assertThat(ledger.of(2027).opening()).isEqualTo(Forint.of(1000));
        assertThat(ledger.of(2027).entries()).hasSize(2);
        assertThat(ledger.of(2027).closing()).isEqualTo(Forint.of(500));
        assertThat(ledger.of(2028).closing()).isEqualTo(Forint.of(500));
        assertThat(ledger.of(2025).opening()).isEqualTo(Forint.ZERO);
        assertThat(ledger.years()).containsExactly(2027, 2026);
    }

    private static RunningAccount account(List<Bill> bills, PaymentRow... payments) {
        return new RunningAccount(null, bills, List.of(payments), TODAY);
    }
}
