package hu.miho.portal.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts, in a feed's rows alone, each case that the contract's {@code special-cases.txt} names: the sample has as many as
 * that list says, so the counting is right, and the generated feed has each at least as often.
 */
class SpecialCasesTest {

    private static final Feed SAMPLE = new Feed(Path.of("src/test/resources/feeds/sample"));

    @TempDir
    static Path folder;

    static Feed generated;

    /** @param inSample how many lines of {@code special-cases.txt} name it */
    record Case(String name, long inSample, Function<Feed, Long> count) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void make() {
        assertThat(MakeDemoFeed.run(
                        "--make-demo-feed=" + folder.resolve("feed"),
                        "--customers=60",
                        "--years=2",
                        "--until=2026-11-23"))
                .isZero();
        generated = new Feed(folder.resolve("feed"));
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("hot-water meter exchanged", 2, SpecialCasesTest::exchangedMeters),
                new Case("overpaid by 15 000 Ft", 1, SpecialCasesTest::overpaid),
                new Case("partial payment of a bill", 1, SpecialCasesTest::partlyPaidBills),
                new Case("change of occupant", 1, SpecialCasesTest::handovers),
                new Case("same person, a second customer ID", 1, SpecialCasesTest::secondIds),
                new Case("household without birth place", 1, SpecialCasesTest::withoutBirthPlace),
                new Case("bills go to another payer and address", 1, SpecialCasesTest::otherPayers),
                new Case("correction of a bill, refunded", 1, SpecialCasesTest::refundedCorrections));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNamedCaseIsInTheSampleAndInTheGeneratedFeed(Case named) {
        assertThat(named.count.apply(SAMPLE)).as("in the sample").isEqualTo(named.inSample);
        assertThat(named.count.apply(generated)).as("generated").isGreaterThanOrEqualTo(1);
    }

    /** Removed, and on that day another in its stead. */
    private static long exchangedMeters(Feed feed) {
        var hot = feed.rows("meters.csv", "kind", "HOT_WATER_METER");
        return hot.stream()
                .filter(old -> !old.get("removed_on").isEmpty())
                .filter(old -> hot.stream()
                        .anyMatch(next -> next.get("installed_on").equals(old.get("removed_on"))
                                && next.get("dwelling_id").equals(old.get("dwelling_id"))))
                .filter(old -> date(old, "removed_on").getYear() == 2026)
                .count();
    }

    private static long overpaid(Feed feed) {
        var billed = sums(feed.rows("invoices.csv"), "customer_id", "gross");
        var paid = sums(feed.rows("payments.csv"), "customer_id", "amount");
        var opening = sums(
                feed.rows("places_of_use.csv").stream()
                        .filter(place -> !place.get("opening_balance").isEmpty())
                        .toList(),
                "customer_id",
                "opening_balance");
        return billed.keySet().stream()
                .filter(customer ->
                        opening.getOrDefault(customer, 0L) + billed.get(customer) - paid.getOrDefault(customer, 0L)
                                == -15_000)
                .count();
    }

    private static long partlyPaidBills(Feed feed) {
        var paid = sums(feed.rows("payments.csv"), "invoice_no", "amount");
        return feed.rows("invoices.csv", "kind", "PART_BILL").stream()
                .filter(bill -> paid.containsKey(bill.get("invoice_no")))
                .filter(bill -> paid.get(bill.get("invoice_no")) < Long.parseLong(bill.get("gross")))
                .count();
    }

    private static long handovers(Feed feed) {
        var places = feed.rows("places_of_use.csv");
        return places.stream()
                .filter(former -> places.stream()
                        .anyMatch(next -> next.get("dwelling_id").equals(former.get("dwelling_id"))
                                && next.get("valid_from").equals(former.get("valid_to"))
                                && !next.get("customer_id").equals(former.get("customer_id"))))
                .count();
    }

    private static long secondIds(Feed feed) {
        return feed.rows("customers.csv", "kind", "RESIDENTIAL").stream()
                .filter(customer -> !customer.get("birth_place").isEmpty())
                .collect(groupingBy(customer ->
                        List.of(customer.get("name"), customer.get("birth_place"), customer.get("birth_date"))))
                .values()
                .stream()
                .filter(ids -> ids.size() == 2)
                .count();
    }

    private static long withoutBirthPlace(Feed feed) {
        return feed.rows("customers.csv", "kind", "RESIDENTIAL").stream()
                .filter(customer -> customer.get("birth_place").isEmpty())
                .count();
    }

    private static long otherPayers(Feed feed) {
        return feed.rows("contracts.csv").stream()
                .filter(contract -> !contract.get("payer_name").isEmpty()
                        && !contract.get("mailing_address_line").isEmpty())
                .count();
    }

    private static long refundedCorrections(Feed feed) {
        var bills = feed.rows("invoices.csv").stream()
                .map(bill -> bill.get("invoice_no"))
                .collect(Collectors.toSet());
        var paid = sums(feed.rows("payments.csv"), "invoice_no", "amount");
        return feed.rows("invoices.csv", "kind", "CORRECTION").stream()
                .filter(correction -> bills.contains(correction.get("corrects_invoice_no")))
                .filter(correction -> Long.parseLong(correction.get("gross")) < 0)
                .filter(correction ->
                        paid.getOrDefault(correction.get("invoice_no"), 0L) == Long.parseLong(correction.get("gross")))
                .count();
    }

    private static Map<String, Long> sums(List<Map<String, String>> rows, String by, String amount) {
        return rows.stream()
                .collect(groupingBy(row -> row.get(by), summingLong(row -> Long.parseLong(row.get(amount)))));
    }

    private static LocalDate date(Map<String, String> row, String column) {
        return LocalDate.parse(row.get(column));
    }
}
