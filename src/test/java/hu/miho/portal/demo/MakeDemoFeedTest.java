package hu.miho.portal.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MakeDemoFeedTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 23);

    @TempDir
    static Path folder;

    static Path target;
    static Feed full;
    static Feed delta;

    /** Customer IDs by what {@code special-cases.txt} says of them. */
    static Map<String, List<String>> specialCases;

    @BeforeAll
    static void makeOne() throws IOException {
        target = make("one", 1);
        full = new Feed(target);
        delta = new Feed(folder.resolve("one-delta"));
        specialCases = Files.readAllLines(folder.resolve("one-special-cases.txt")).stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> List.of(parts[0].split(", "))));
    }

    private static Path make(String name, long seed) {
        Path out = folder.resolve(name);
        assertThat(MakeDemoFeed.run(
                        "--make-demo-feed=" + out, "--customers=60", "--years=2", "--seed=" + seed, "--until=" + UNTIL))
                .isZero();
        return out;
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        make("again", 1);
        make("other", 2);
        for (String part : List.of("", "-delta")) {
            var first = checksums(folder.resolve("one" + part));
            assertThat(first).isNotEmpty();
            assertThat(checksums(folder.resolve("again" + part))).isEqualTo(first);
            assertThat(checksums(folder.resolve("other" + part))).isNotEqualTo(first);
        }
        assertThat(folder.resolve("again-special-cases.txt"))
                .hasSameBinaryContentAs(folder.resolve("one-special-cases.txt"));
    }

    @Test
    void theFullFeedHasTheCustomersThatWereAskedFor() {
        assertThat(full.rows("customers.csv")).hasSize(60);
        assertThat(full.rows("customers.csv").stream().map(row -> row.get("customer_id")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "one-delta"})
    void theManifestTellsRowsAndChecksums(String name) throws IOException {
        var feed = new Feed(folder.resolve(name));
        for (var file : feed.manifest().get("files").properties()) {
            byte[] bytes = Files.readAllBytes(feed.folder().resolve(file.getKey()));
            assertThat(file.getValue().get("sha256").asString()).isEqualTo(Sha256.of(bytes));
            assertThat(file.getValue().get("rows").asInt())
                    .isEqualTo(feed.rows(file.getKey()).size());
        }
    }

    @Test
    void theDeltaFollowsTheFullFeedInTheOtherEncoding() {
        assertThat(full.manifest().get("feed_id").asString()).isEqualTo("2026-11-23");
        assertThat(full.manifest().get("kind").asString()).isEqualTo("FULL");
        assertThat(delta.manifest().get("follows").asString()).isEqualTo("2026-11-23");
        assertThat(delta.manifest().get("feed_id").asString()).isGreaterThan("2026-11-23");
        assertThat(delta.manifest().get("encoding").asString()).isEqualTo("windows-1250");
        assertThat(values(delta, "invoice_lines.csv", "description")).contains("Alapdíj", "Hődíj");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "one-delta"})
    void billsAddUp(String name) {
        var feed = new Feed(folder.resolve(name));
        var linesOf = feed.rows("invoice_lines.csv").stream().collect(groupingBy(row -> row.get("invoice_no")));
        for (var line : feed.rows("invoice_lines.csv")) {
            BigDecimal net = rounded(decimal(line, "quantity").multiply(decimal(line, "unit_price")));
            BigDecimal vat = rounded(net.multiply(decimal(line, "vat_percent")).movePointLeft(2));
            assertThat(decimal(line, "net")).isEqualByComparingTo(net);
            assertThat(decimal(line, "vat")).isEqualByComparingTo(vat);
            assertThat(decimal(line, "gross")).isEqualByComparingTo(net.add(vat));
        }
        for (var invoice : feed.rows("invoices.csv")) {
            for (String sum : List.of("net", "vat", "gross")) {
                assertThat(number(invoice, sum)).isEqualTo(sum(linesOf.get(invoice.get("invoice_no")), sum));
            }
        }
    }

    @Test
    void standingChargesAreATwelfthOfTheVolume() {
        var place = full.rows("places_of_use.csv").getFirst();
        var bill = full.rows("invoices.csv", "customer_id", place.get("customer_id"))
                .getFirst();
        var line = full.rows("invoice_lines.csv", "invoice_no", bill.get("invoice_no"))
                .getFirst();
        assertThat(decimal(line, "quantity"))
                .isEqualByComparingTo(
                        decimal(place, "heated_volume_m3").divide(BigDecimal.valueOf(12), 3, RoundingMode.HALF_UP));
    }

    @Test
    void whateverARowNamesIsInTheFeed() {
        Set<String> places = full.rows("places_of_use.csv").stream()
                .map(row -> row.get("customer_id") + row.get("place_no"))
                .collect(Collectors.toSet());
        Set<String> meters = values(full, "meters.csv", "meter_id");
        Set<String> invoices = values(full, "invoices.csv", "invoice_no");
        for (String file : List.of("contracts.csv", "invoices.csv", "payments.csv")) {
            assertThat(full.rows(file)).allMatch(row -> places.contains(row.get("customer_id") + row.get("place_no")));
        }
        assertThat(meters).containsAll(values(full, "readings.csv", "meter_id"));
        assertThat(invoices).containsAll(values(full, "invoice_lines.csv", "invoice_no"));
        assertThat(full.rows("payments.csv"))
                .allMatch(row -> row.get("invoice_no").isEmpty() || invoices.contains(row.get("invoice_no")));
        assertThat(values(full, "customers.csv", "customer_id"))
                .containsAll(values(full, "places_of_use.csv", "customer_id"));
    }

    @Test
    void nothingInTheFullFeedIsKnownLater() {
        assertThat(full.rows("invoices.csv"))
                .allMatch(row -> !date(row, "issued_on").isAfter(UNTIL));
        assertThat(full.rows("payments.csv"))
                .allMatch(row -> !date(row, "received_on").isAfter(UNTIL));
        assertThat(full.rows("readings.csv"))
                .allMatch(row -> !date(row, "read_on").isAfter(UNTIL));
        assertThat(delta.rows("invoices.csv"))
                .allMatch(row -> date(row, "issued_on").isAfter(UNTIL));
    }

    @Test
    void metersNeverRunBackwards() {
        var readings = full.rows("readings.csv").stream()
                .collect(groupingBy(row -> row.get("meter_id"), TreeMap::new, Collectors.toList()));
        readings.values().forEach(rows -> {
            for (int i = 1; i < rows.size(); i++) {
                assertThat(date(rows.get(i), "read_on")).isAfter(date(rows.get(i - 1), "read_on"));
                assertThat(decimal(rows.get(i), "value")).isGreaterThanOrEqualTo(decimal(rows.get(i - 1), "value"));
            }
        });
    }

    @Test
    void readingsAreOfEveryKind() {
        assertThat(values(full, "readings.csv", "kind"))
                .containsExactlyInAnyOrder("ACTUAL", "ESTIMATED", "CUSTOMER_REPORTED");
        assertThat(values(full, "meters.csv", "kind"))
                .containsExactlyInAnyOrder("HEAT_METER", "HEAT_COST_ALLOCATOR", "HOT_WATER_METER");
        assertThat(values(full, "invoices.csv", "kind"))
                .containsExactlyInAnyOrder("PART_BILL", "SETTLEMENT_BILL", "CORRECTION");
        assertThat(values(full, "payments.csv", "method"))
                .containsExactlyInAnyOrder("PAYMENT_SLIP", "DIRECT_DEBIT", "BANK_TRANSFER", "CASH", "CARD");
    }

    @Test
    void aCustomerHasTwoPlacesAndAHotWaterMeterToBeCalibratedSoon() {
        var places = full.rows(
                "places_of_use.csv",
                "customer_id",
                only("two places of use under one customer ID; a bill paid in part"));
        assertThat(places).hasSize(2);
        assertThat(places.getFirst().get("address_line"))
                .isNotEqualTo(places.getLast().get("address_line"));
        assertThat(full.rows("meters.csv", "dwelling_id", places.getFirst().get("dwelling_id")))
                .anyMatch(meter -> meter.get("removed_on").isEmpty()
                        && meter.get("calibration_valid_until").equals("2026-12-31"));
    }

    @Test
    void aHotWaterMeterWasExchanged() {
        String dwelling = dwellingOf(only("hot-water meter exchanged"));
        var meters = full.rows("meters.csv", "dwelling_id", dwelling).stream()
                .filter(meter -> meter.get("location").equals("fürdőszoba"))
                .filter(meter -> meter.get("kind").equals("HOT_WATER_METER"))
                .toList();
        assertThat(meters).hasSizeGreaterThan(1);
        var removed = meters.get(meters.size() - 2);
        var installed = meters.getLast();
        assertThat(removed.get("removed_on")).isEqualTo(installed.get("installed_on"));
        assertThat(full.rows("readings.csv", "read_on", removed.get("removed_on")))
                .extracting(row -> row.get("meter_id"))
                .contains(removed.get("meter_id"), installed.get("meter_id"));
        assertThat(full.rows("invoice_lines.csv", "item", "OTHER")).isNotEmpty();
    }

    @Test
    void aCustomerHasOverpaid() {
        assertThat(balance(only("overpaid by 15 000 Ft"))).isEqualTo(-15_000);
    }

    @Test
    void aBillIsPaidInPart() {
        String customer = only("partial payment of a bill");
        var paid = full.rows("payments.csv", "customer_id", customer).stream()
                .collect(
                        groupingBy(row -> row.get("invoice_no"), Collectors.summingLong(row -> number(row, "amount"))));
        assertThat(full.rows("invoices.csv", "customer_id", customer))
                .anyMatch(bill -> paid.getOrDefault(bill.get("invoice_no"), 0L) > 0
                        && paid.get(bill.get("invoice_no")) < number(bill, "gross") - 1_500);
    }

    @Test
    void aDwellingChangedHandsOnOneDay() {
        var both = specialCases.get("change of occupant: two customers at one dwelling");
        var former =
                full.rows("places_of_use.csv", "customer_id", both.getFirst()).getFirst();
        var present =
                full.rows("places_of_use.csv", "customer_id", both.getLast()).getFirst();
        assertThat(former.get("dwelling_id")).isEqualTo(present.get("dwelling_id"));
        assertThat(former.get("valid_to")).isEqualTo(present.get("valid_from")).isNotEmpty();
        var lastBill = full.rows("invoices.csv", "customer_id", both.getFirst()).getLast();
        var firstBill = full.rows("invoices.csv", "customer_id", both.getLast()).getFirst();
        assertThat(lastBill.get("period_to")).isEqualTo(former.get("valid_to"));
        assertThat(date(firstBill, "period_from"))
                .isEqualTo(date(present, "valid_from").plusDays(1));
        assertThat(full.rows("readings.csv", "read_on", former.get("valid_to"))).isNotEmpty();
    }

    @Test
    void aPersonHasASecondCustomerId() {
        var both = specialCases.get("same person, a second customer ID").stream()
                .map(id -> full.rows("customers.csv", "customer_id", id).getFirst())
                .toList();
        assertThat(both).hasSize(2);
        for (String column : List.of("name", "birth_place", "birth_date")) {
            assertThat(both.getFirst().get(column))
                    .isEqualTo(both.getLast().get(column))
                    .isNotEmpty();
        }
    }

    @Test
    void aHouseholdHasNoBirthPlace() {
        var customer = full.rows("customers.csv", "customer_id", only("household without birth place"))
                .getFirst();
        assertThat(customer.get("birth_place")).isEmpty();
        assertThat(customer.get("kind")).isEqualTo("RESIDENTIAL");
    }

    @Test
    void someonesBillsGoToAnother() {
        var contract = full.rows("contracts.csv", "customer_id", only("bills go to another payer and address"))
                .getFirst();
        assertThat(contract.get("payer_name")).isNotEmpty();
        assertThat(contract.get("mailing_address_line")).isNotEmpty();
    }

    @Test
    void aBillWasCorrectedAndRefunded() {
        String customer = only("correction of a bill, refunded");
        var correction = full.rows("invoices.csv", "customer_id", customer).stream()
                .filter(bill -> bill.get("kind").equals("CORRECTION"))
                .findFirst()
                .orElseThrow();
        assertThat(values(full, "invoices.csv", "invoice_no")).contains(correction.get("corrects_invoice_no"));
        assertThat(full.rows("payments.csv", "invoice_no", correction.get("invoice_no")))
                .singleElement()
                .matches(refund -> refund.get("amount").equals(correction.get("gross")));
    }

    @Test
    void directDebitsWereRefused() {
        Set<String> bills =
                full.rows("invoices.csv", "customer_id", only("direct debits refused, paid later by slip")).stream()
                        .map(bill -> bill.get("invoice_no"))
                        .collect(Collectors.toSet());
        assertThat(full.rows("direct_debit_refusals.csv").stream().filter(row -> bills.contains(row.get("invoice_no"))))
                .hasSize(2);
    }

    @Test
    void someoneOwesBillsThatAreOverdue() {
        String customer = only("the last bills not paid, some of them overdue");
        Set<String> paid = values(full, "payments.csv", "invoice_no");
        var unpaid = full.rows("invoices.csv", "customer_id", customer).stream()
                .filter(bill -> !paid.contains(bill.get("invoice_no")))
                .toList();
        assertThat(unpaid).anyMatch(bill -> date(bill, "due_on").isBefore(UNTIL));
        assertThat(unpaid).anyMatch(bill -> !date(bill, "due_on").isBefore(UNTIL));
    }

    @Test
    void aPlaceWasGivenUp() {
        var place = full.rows("places_of_use.csv", "customer_id", only("place given up, nobody has followed"))
                .getFirst();
        assertThat(date(place, "valid_to")).isBefore(UNTIL);
        assertThat(full.rows("places_of_use.csv", "dwelling_id", place.get("dwelling_id")))
                .hasSize(1);
    }

    @Test
    void aLetterWasWithdrawn() {
        assertThat(full.rows("documents.csv", "customer_id", only("a letter withdrawn after two days")))
                .anyMatch(document -> !document.get("withdrawn_on").isEmpty());
    }

    @Test
    void theDeltaBringsAChangeOfOccupant() {
        var both = specialCases.get("change of occupant that the DELTA brings");
        assertThat(full.rows("places_of_use.csv", "customer_id", both.getFirst())
                        .getFirst()
                        .get("valid_to"))
                .isEmpty();
        assertThat(full.rows("customers.csv", "customer_id", both.getLast())).isEmpty();
        assertThat(delta.rows("places_of_use.csv", "customer_id", both.getFirst())
                        .getFirst()
                        .get("valid_to"))
                .isNotEmpty();
        assertThat(delta.rows("customers.csv", "customer_id", both.getLast())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'separately treated institution, individual contracts', INSTITUTION, SEPARATELY_TREATED_INSTITUTION",
        "'other user, individual contract', OTHER, OTHER"
    })
    void organisationsHaveContractedCapacityAndAHeatMeter(String story, String kind, String group) {
        String customer = only(story);
        assertThat(full.rows("customers.csv", "customer_id", customer).getFirst())
                .containsEntry("kind", kind)
                .containsEntry("birth_date", "");
        var contract = full.rows("contracts.csv", "customer_id", customer).getFirst();
        assertThat(contract).containsEntry("kind", "INDIVIDUAL").containsEntry("customer_group", group);
        assertThat(decimal(contract, "contracted_capacity_kw")).isPositive();
        assertThat(full.rows("meters.csv", "dwelling_id", dwellingOf(customer)))
                .anyMatch(meter -> meter.get("kind").equals("HEAT_METER"));
    }

    @Test
    void aLargeUserPaysByCapacity() {
        var bill = full.rows("invoices.csv", "customer_id", only("other user billed by contracted capacity"))
                .getFirst();
        assertThat(full.rows("invoice_lines.csv", "invoice_no", bill.get("invoice_no"))
                        .getFirst())
                .containsEntry("unit", "MW/YEAR");
    }

    @Test
    void inventedPricesSaySo() {
        assertThat(full.rows("unit_prices.csv"))
                .allMatch(price -> price.get("source").equals("mintaadat")
                        || price.get("source").equals("közzétett díj, 2023-10-01")
                                && price.get("valid_from").equals("2023-10-01")
                                && !price.get("customer_group").equals("RESIDENTIAL"));
    }

    @Test
    void everyPlaceHasAContractAndEveryStandingOneItsLatestBill() throws IOException {
        var documents = full.rows("documents.csv");
        for (var document : documents) {
            byte[] bytes = Files.readAllBytes(full.folder().resolve(document.get("file")));
            assertThat(Sha256.of(bytes)).isEqualTo(document.get("sha256"));
        }
        assertThat(documents.stream().filter(document -> document.get("kind").equals("CONTRACT")))
                .hasSameSizeAs(full.rows("places_of_use.csv"));
        assertThat(documents.stream().map(document -> document.get("invoice_no")))
                .containsAll(full.rows("invoices.csv", "issued_on", "2026-11-18").stream()
                        .map(bill -> bill.get("invoice_no"))
                        .toList());
    }

    @Test
    void aBillsPdfCanBeReadAndSaysItIsASample() throws IOException {
        var document = full.rows("documents.csv", "kind", "INVOICE").getFirst();
        var bill = full.rows("invoices.csv", "invoice_no", document.get("invoice_no"))
                .getFirst();
        try (var pdf =
                Loader.loadPDF(full.folder().resolve(document.get("file")).toFile())) {
            String text = new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
            assertThat(text).contains("MIHŐ", "Hődíj", "MINTA", bill.get("invoice_no"));
            assertThat(text.replace(" ", "")).contains(bill.get("gross") + "Ft");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("hu-HU");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--customers=29 | 30",
                "--customers=many | whole number",
                "--years=0 | from 1 to 14",
                "--seed=x | --seed=x",
                "--until=tomorrow | 2026-11-22",
                "--until=1999-01-01 | 2016"
            })
    void badArgumentsAreAnsweredInOneLine(String argument, String expected) {
        assertThat(errorOf("--make-demo-feed=" + folder.resolve("bad"), argument))
                .contains(expected);
        assertThat(folder.resolve("bad")).doesNotExist();
    }

    @Test
    void whatLiesThereAlreadyIsLeftAlone() throws IOException {
        assertThat(errorOf("--make-demo-feed=" + target)).contains("not an empty folder", target.toString());
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(errorOf("--make-demo-feed=" + file)).contains("not an empty folder");
        Files.createFile(Files.createDirectory(folder.resolve("used-delta")).resolve("something"));
        assertThat(errorOf("--make-demo-feed=" + folder.resolve("used"))).contains("used-delta exists");
        assertThat(folder.resolve("used")).doesNotExist();
        assertThat(errorOf("--make-demo-feed")).contains("--make-demo-feed=OUT");
    }

    @Test
    void anEmptyFolderIsFilledAndTheConsoleSaysHowToTakeBothFeeds() throws IOException {
        Path out = Files.createDirectory(folder.resolve("empty"));
        String said = outputOf(() -> make("empty", 3));
        assertThat(said)
                .contains(out + ": feed 2026-11-23 (FULL)")
                .contains(
                        out + "-delta: feed " + delta.manifest().get("feed_id").asString() + " (DELTA")
                .containsSubsequence("\"--feed=" + out + "\"", "\"--feed=" + out + "-delta\"");
        assertThat(out.resolve("manifest.json")).exists();
    }

    private static String outputOf(Runnable action) {
        PrintStream before = System.out;
        var written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(before);
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    private static String errorOf(String... arguments) {
        PrintStream before = System.err;
        var written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertThat(MakeDemoFeed.run(arguments)).isEqualTo(1);
        } finally {
            System.setErr(before);
        }
        String error = written.toString(StandardCharsets.UTF_8);
        assertThat(error.lines()).hasSize(1);
        return error;
    }

    private static String only(String story) {
        return specialCases.get(story).getFirst();
    }

    private static String dwellingOf(String customer) {
        return full.rows("places_of_use.csv", "customer_id", customer)
                .getFirst()
                .get("dwelling_id");
    }

    private static long balance(String customer) {
        long opening = full.rows("places_of_use.csv", "customer_id", customer).stream()
                .map(place -> place.get("opening_balance"))
                .filter(balance -> !balance.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
        return opening
                + sum(full.rows("invoices.csv", "customer_id", customer), "gross")
                - sum(full.rows("payments.csv", "customer_id", customer), "amount");
    }

    private static Map<String, String> checksums(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            var sums = new TreeMap<String, String>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
            return sums;
        }
    }

    private static Set<String> values(Feed feed, String file, String column) {
        return feed.rows(file).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static long sum(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToLong(row -> number(row, column)).sum();
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(row.get(column));
    }

    private static BigDecimal decimal(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP);
    }

    private static LocalDate date(Map<String, String> row, String column) {
        return LocalDate.parse(row.get(column));
    }
}
