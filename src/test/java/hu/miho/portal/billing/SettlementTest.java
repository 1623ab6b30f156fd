package hu.miho.portal.billing;

import static hu.miho.portal.billing.Bills.correction;
import static hu.miho.portal.billing.Bills.ofMonth;
import static hu.miho.portal.billing.Bills.payment;
import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.shared.Forint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bill a payment covers. In the tables, bills A, B and C fall due one month after the other. */
class SettlementTest {

    /** Payments as {@code A:100} (names bill A) or {@code 100} (names none); what is left as {@code A B C}. */
    @ParameterizedTest(name = "opening {0}, bills {1}, payments {2}: left {3}, opening debt {4}, credit {5}")
    @CsvSource({
        // nothing paid
        "0, 100 200 300, '', 100 200 300, 0, 0",
        // a payment covers the bill that it names, whatever is older
        "0, 100 200 300, 'B:200', 100 0 300, 0, 0",
        "0, 100 200 300, 'C:120', 100 200 180, 0, 0",
        // what it brings beyond that covers the oldest due bill
        "0, 100 200 300, 'C:350', 50 200 0, 0, 0",
        "0, 100 200 300, 'B:320', 0 0 280, 0, 0",
        // payments that name none, or a bill that is not there, cover the oldest due first
        "0, 100 200 300, '150', 0 150 300, 0, 0",
        "0, 100 200 300, 'X:150', 0 150 300, 0, 0",
        "0, 100 200 300, '100 A:100', 0 100 300, 0, 0",
        // what remains is credit
        "0, 100 200 300, '700', 0 0 0, 0, 100",
        "0, 100 200 300, 'A:100 B:200 C:300 50', 0 0 0, 0, 50",
        // several payments of one bill
        "0, 100 200 300, 'B:50 B:50', 100 100 300, 0, 0",
        // an opening debt is older than any bill, an opening credit covers the oldest
        "70, 100 200 300, '', 100 200 300, 70, 0",
        "70, 100 200 300, '100', 70 200 300, 0, 0",
        "70, 100 200 300, 'A:100', 0 200 300, 70, 0",
        "70, 100 200 300, '50', 100 200 300, 20, 0",
        "-150, 100 200 300, '', 0 150 300, 0, 0",
        "-700, 100 200 300, '', 0 0 0, 0, 100",
        // a credit note covers the oldest due; it is never something to pay
        "0, 100 -40 300, '', 60 0 300, 0, 0",
        "0, 100 200 -400, '', 0 0 0, 0, 100",
        // a refund uses up the credit note that it names, and covers nothing
        "0, 100 -40 300, 'B:-40', 100 0 300, 0, 0",
        "0, 100 -40 300, 'B:-30', 90 0 300, 0, 0",
        // a refund that names none uses up the credit that there is
        "0, 100 0 0, 'A:100 60 -60', 0 0 0, 0, 0",
        "0, 100 0 0, 'A:100 60 -20', 0 0 0, 0, 40",
        // more refunded than there was: a debt of no bill
        "0, 100 0 0, 'A:100 -20', 0 0 0, 0, -20",
        // a payment taken back opens its bill again
        "0, 100 200 300, 'B:200 B:-200', 100 200 300, 0, 0",
        "0, 100 200 300, 'B:200 B:-150', 100 150 300, 0, 0",
    })
    void paymentsCoverBills(long opening, String bills, String payments, String left, long openingDebt, long credit) {
        List<Bill> issued = bills(bills);

        var settlement = Settlement.of(Forint.of(opening), issued, payments(payments));

        assertThat(issued.stream().map(bill -> settlement.outstanding(bill.invoiceNo())))
                .containsExactlyElementsOf(amounts(left));
        assertThat(settlement.openingDebt()).isEqualTo(Forint.of(openingDebt));
        assertThat(settlement.credit()).isEqualTo(Forint.of(credit));
    }

    @Test
    void aCorrectionCoversTheBillThatItCorrectsBeforeOlderOnes() {
        var bills = List.of(ofMonth("A", 1, 100), ofMonth("B", 2, 200), correction("K", "B", 3, -250));

        var settlement = Settlement.of(Forint.ZERO, bills, List.of());

        assertThat(settlement.outstanding("B")).isEqualTo(Forint.ZERO);
        assertThat(settlement.outstanding("A")).isEqualTo(Forint.of(50));
        assertThat(settlement.outstanding("K")).isEqualTo(Forint.ZERO);
    }

    @Test
    void aCorrectionThatWasPaidOutCoversNothing() {
        var bills = List.of(ofMonth("A", 1, 8143), correction("K", "A", 2, -906));
        var payments = List.of(payment("1", "A", 8143), payment("2", "K", -906));

        var settlement = Settlement.of(Forint.ZERO, bills, payments);

        assertThat(settlement.outstanding("A")).isEqualTo(Forint.ZERO);
        assertThat(settlement.credit()).isEqualTo(Forint.ZERO);
    }

    /** Of bills due on one day, the one issued first is the oldest, then the lower number. */
    @Test
    void theOldestDueIsTheSameOneInWhateverOrderTheBillsCome() {
        List<Bill> bills = new ArrayList<>(List.of(ofMonth("B", 1, 100), ofMonth("A", 1, 100), ofMonth("C", 2, 100)));
        for (int round = 0; round < 6; round++) {
            Collections.rotate(bills, 1);

            var settlement = Settlement.of(Forint.ZERO, bills, List.of(payment("1", null, 150)));

            assertThat(settlement.outstanding("A")).isEqualTo(Forint.ZERO);
            assertThat(settlement.outstanding("B")).isEqualTo(Forint.of(50));
            assertThat(settlement.outstanding("C")).isEqualTo(Forint.of(100));
        }
    }

    /** However the money is spread, nothing of it is lost and none is made. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsLeftAddsUpToTheBalance(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Forint opening = Forint.of(random.nextInt(-200, 200));
            List<Bill> bills = new ArrayList<>();
            List<PaymentRow> payments = new ArrayList<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                bills.add(
                        correction("N" + i, "N" + random.nextInt(8), random.nextInt(1, 11), random.nextInt(-100, 300)));
            }
            for (int i = 0; i < random.nextInt(8); i++) {
                String named = random.nextBoolean() ? "N" + random.nextInt(8) : null;
                payments.add(payment("P" + i, named, random.nextInt(-100, 400)));
            }

            var settlement = Settlement.of(opening, bills, payments);

            Forint left = sum(bills.stream()
                    .map(bill -> settlement.outstanding(bill.invoiceNo()))
                    .toList());
            Forint balance = opening.plus(sum(bills.stream().map(Bill::gross).toList()))
                    .minus(sum(payments.stream().map(PaymentRow::amount).toList()));
            assertThat(left.plus(settlement.openingDebt()).minus(settlement.credit()))
                    .isEqualTo(balance);
            assertThat(bills)
                    .allSatisfy(bill -> assertThat(
                                    settlement.outstanding(bill.invoiceNo()).amount())
                            .isBetween(0L, Math.max(0, bill.gross().amount())));
            if (settlement.credit().isPositive()) {
                assertThat(left).as("no bill stays open beside a credit").isEqualTo(Forint.ZERO);
            }
        }
    }

    private static List<Bill> bills(String amounts) {
        Map<String, Forint> byName = new TreeMap<>();
        for (Forint amount : amounts(amounts)) {
            byName.put(String.valueOf((char) ('A' + byName.size())), amount);
        }
        return byName.entrySet().stream()
                .map(bill -> ofMonth(
                        bill.getKey(),
                        1 + bill.getKey().charAt(0) - 'A',
                        bill.getValue().amount()))
                .toList();
    }

    private static List<PaymentRow> payments(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(one -> one.split(":"))
                        .map(parts -> payment(
                                text, parts.length == 1 ? null : parts[0], Long.parseLong(parts[parts.length - 1])))
                        .toList();
    }

    private static List<Forint> amounts(String text) {
        return Arrays.stream(text.split(" "))
                .map(Long::parseLong)
                .map(Forint::of)
                .toList();
    }

    private static Forint sum(List<Forint> amounts) {
        return amounts.stream().reduce(Forint.ZERO, Forint::plus);
    }
}
