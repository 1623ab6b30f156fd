package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.FeedBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract's table of files, keys and columns, column by column: what may be empty, what fits, and what does not. */
class FeedColumnsTest {

    /**
     * Each file's columns as the contract has them: {@code !} is a key, {@code ?} may be empty, then what it holds (a list of
     * words, or the name of a form below); and a row that fits.
     */
    private static final List<TableRow> CONTRACT = List.of(
            new TableRow(
                    "customers.csv",
                    "customer_id!9 kind:RESIDENTIAL,INSTITUTION,OTHER name:text birth_place?text birth_date?date"
                            + " tax_number?text registration_number?text email?mail phone?phone postal_code:text city:text"
                            + " address_line:text",
                    "100000000;RESIDENTIAL;Kovács Örs;Miskolc;1980-05-17;8123456789;05-09-000001;a@example.com;+36301234567;3530;Miskolc;Fő utca 1."),
            new TableRow(
                    "places_of_use.csv",
                    "customer_id!9 place_no!8 dwelling_id:text postal_code:text city:text address_line:text"
                            + " building_id:text substation_id:text heated_volume_m3:quantity floor_area_m2:quantity"
                            + " valid_from:date valid_to?date opening_on?date opening_balance?money",
                    "100000000;00000001;L0;3530;Miskolc;Fő utca 1.;B1;HK1;120.500;48.5;2010-01-01;2030-01-01;2024-01-01;-1500"),
            new TableRow(
                    "contracts.csv",
                    "contract_no!text customer_id:9 place_no:8 kind:GENERAL,INDIVIDUAL"
                            + " customer_group:RESIDENTIAL,SEPARATELY_TREATED_INSTITUTION,OTHER valid_from:date valid_to?date"
                            + " payment_method:PAYMENT_SLIP,DIRECT_DEBIT,BANK_TRANSFER"
                            + " billing_mode:MONTHLY_ACTUAL,LEVEL_PAYMENT contracted_capacity_kw?quantity payer_name?text"
                            + " mailing_postal_code?text mailing_city?text mailing_address_line?text",
                    "SZ0;100000000;00000001;GENERAL;RESIDENTIAL;2010-01-01;2030-01-01;PAYMENT_SLIP;MONTHLY_ACTUAL;6.5;Kiss Éva;3530;Miskolc;Fő utca 2."),
            new TableRow(
                    "meters.csv",
                    "meter_id!text dwelling_id:text kind:HEAT_METER,HEAT_COST_ALLOCATOR,HOT_WATER_METER serial_number:text"
                            + " unit:GJ,UNIT,M3 location:text installed_on:date removed_on?date calibration_valid_until?date",
                    "V0;L0;HOT_WATER_METER;0012;M3;konyha;2020-01-01;2028-01-01;2030-12-31"),
            new TableRow(
                    "readings.csv",
                    "meter_id!text read_on!date value:quantity kind:ACTUAL,ESTIMATED,CUSTOMER_REPORTED",
                    "V0;2025-12-31;12.345;ACTUAL"),
            new TableRow(
                    "invoices.csv",
                    "invoice_no!text customer_id:9 place_no:8 kind:PART_BILL,SETTLEMENT_BILL,CORRECTION"
                            + " corrects_invoice_no?text period_from:date period_to:date issued_on:date due_on:date net:money"
                            + " vat:money gross:money",
                    "I0;100000000;00000001;PART_BILL;;2025-12-01;2025-12-31;2026-01-08;2026-01-23;0;0;0"),
            new TableRow(
                    "invoice_lines.csv",
                    "invoice_no!text line_no!line item:STANDING_CHARGE,HEAT_CHARGE,WATER_HEATING_CHARGE,OTHER description:text"
                            + " quantity:quantity unit:text unit_price:price net:money vat_percent:percent vat:money gross:money",
                    "I0;1;HEAT_CHARGE;Hődíj;0.125;GJ;0.00;0;5;0;0"),
            new TableRow(
                    "payments.csv",
                    "payment_no!text customer_id:9 place_no:8 invoice_no?text received_on:date amount:money"
                            + " method:PAYMENT_SLIP,DIRECT_DEBIT,BANK_TRANSFER,CASH,CARD",
                    "P0;100000000;00000001;I0;2026-01-15;-3150;PAYMENT_SLIP"),
            new TableRow(
                    "direct_debit_refusals.csv",
                    "invoice_no!text refused_on!date reason?text",
                    "I0;2026-01-24;fedezethiány"),
            new TableRow(
                    "unit_prices.csv",
                    "customer_group!RESIDENTIAL,SEPARATELY_TREATED_INSTITUTION,OTHER"
                            + " item!STANDING_CHARGE,HEAT_CHARGE,WATER_HEATING_CHARGE,OTHER unit!text valid_from!date"
                            + " net_unit_price:price vat_percent:percent source:text",
                    "RESIDENTIAL;HEAT_CHARGE;GJ;2024-01-01;3200.55;5;mintaadat"),
            new TableRow(
                    "documents.csv",
                    "document_no!text customer_id:9 place_no?8 invoice_no?text kind:INVOICE,CONTRACT,LETTER title:text"
                            + " issued_on:date file:file sha256:sha256 withdrawn_on?date",
                    "D0;100000000;00000001;I0;LETTER;Levél;2026-01-02;documents/D0.pdf;"
                            + FeedBuilder.sha256(new byte[] {1}) + ";2026-01-04"),
            new TableRow(
                    "confirmations.csv",
                    "case_no!text change_no!text status:BOOKED,REFUSED booked_on:date new_customer_id?9 reason?text",
                    "2026/00001;1;BOOKED;2026-01-24;100000000;rendben"));

    /** What does not fit a form, and why. */
    private static final Map<String, BadExample> BAD = Map.ofEntries(
            Map.entry("9", new BadExample("12345678", FeedReason.NOT_DIGITS)),
            Map.entry("8", new BadExample("123456789", FeedReason.NOT_DIGITS)),
            Map.entry("text", new BadExample("x".repeat(201), FeedReason.TOO_LONG)),
            Map.entry("mail", new BadExample("nincs", FeedReason.NOT_AN_EMAIL)),
            Map.entry("phone", new BadExample("nincs", FeedReason.NOT_A_PHONE)),
            Map.entry("date", new BadExample("2026.11.01", FeedReason.NOT_A_DATE)),
            Map.entry("quantity", new BadExample("1,5", FeedReason.NOT_A_DECIMAL)),
            Map.entry("price", new BadExample("1.234", FeedReason.NOT_A_DECIMAL)),
            Map.entry("percent", new BadExample("5 %", FeedReason.NOT_A_DECIMAL)),
            Map.entry("money", new BadExample("1 000", FeedReason.NOT_WHOLE_FORINTS)),
            Map.entry("line", new BadExample("0", FeedReason.NOT_A_LINE_NUMBER)),
            Map.entry("file", new BadExample("documents/../D0.pdf", FeedReason.UNSAFE_NAME)),
            Map.entry("sha256", new BadExample("abc", FeedReason.NOT_A_CHECKSUM)));

    /** What makes a copy of a row another row, by file: a column and its form. */
    private static final Map<String, String> DISTINCT = Map.of(
            "customers.csv", "customer_id=2%08d",
            "contracts.csv", "contract_no=SZ-%d",
            "meters.csv", "meter_id=V-%d",
            "readings.csv", "read_on=2024-01-%02d",
            "invoices.csv", "invoice_no=I-%d",
            "invoice_lines.csv", "line_no=1%d",
            "payments.csv", "payment_no=P-%d",
            "unit_prices.csv", "valid_from=2023-01-%02d",
            "documents.csv", "document_no=D-%d",
            "confirmations.csv", "change_no=1%d");

    private record BadExample(String value, FeedReason reason) {}

    private record TableRow(String file, String spec, String goodRow) {

        List<Column> columns() {
            return Arrays.stream(spec.split(" ")).map(Column::of).toList();
        }
    }

    private record Column(String name, char mark, String holds) {

        static Column of(String spec) {
            int mark = Stream.of('!', '?', ':')
                    .mapToInt(spec::indexOf)
                    .filter(at -> at > 0)
                    .min()
                    .orElseThrow();
            return new Column(spec.substring(0, mark), spec.charAt(mark), spec.substring(mark + 1));
        }

        boolean mayBeEmpty() {
            return mark == '?';
        }

        List<String> words() {
            return BAD.containsKey(holds) ? List.of() : List.of(holds.split(","));
        }

        BadExample bad() {
            return words().isEmpty()
                    ? Optional.ofNullable(BAD.get(holds)).orElseThrow()
                    : new BadExample("Residential", FeedReason.NOT_IN_LIST);
        }
    }

    /** A good feed with one row in each file, to which other rows are added. */
    private static final class Rows {

        final FeedBuilder feed = FeedBuilder.full("1");
        private final List<String> expected = new ArrayList<>();
        private final Map<String, Integer> last = new HashMap<>();

        Rows() {
            CONTRACT.forEach(this::copy);
            feed.put("documents/D0.pdf", new byte[] {1});
        }

        int copy(TableRow file) {
            feed.row(file.file(), file.goodRow());
            return last.merge(file.file(), 2, (line, ignored) -> line + 1);
        }

        void bad(TableRow file, Column column, String value, FeedReason reason) {
            int line = copy(file);
            feed.set(file.file(), line, column.name(), value);
            expected.add(String.join(":", file.file(), String.valueOf(line), column.name(), reason.name()));
        }

        void another(TableRow file, String column, String value) {
            int line = copy(file);
            String[] distinct = DISTINCT.get(file.file()).split("=");
            feed.set(file.file(), line, distinct[0], distinct[1].formatted(line))
                    .set(file.file(), line, column, value);
        }
    }

    @Test
    void theCodesTableIsTheContracts() {
        for (TableRow row : CONTRACT) {
            FeedFile file = FeedFile.named(row.file()).orElseThrow();
            assertThat(file.columns().stream()
                            .map(column -> column.name() + (column.key() ? "!" : column.required() ? ":" : "?")))
                    .as(row.file())
                    .containsExactlyElementsOf(row.columns().stream()
                            .map(column -> column.name() + column.mark())
                            .toList());
        }
        assertThat(FeedFile.values()).hasSameSizeAs(CONTRACT);
    }

    abstract static class Columns {

        private final FeedLab lab;

        @TempDir
        Path folder;

        Columns(FeedLab lab) {
            this.lab = lab;
        }

        @BeforeEach
        void nothingTakenYet() {
            lab.empty();
        }

        private List<String> found(Rows rows, boolean warnings) {
            FeedReport report = lab.take(rows.feed.writeTo(folder));
            return (warnings ? report.warnings() : report.errors())
                    .stream()
                            .filter(problem -> problem.reason() != FeedReason.DUPLICATE_KEY)
                            .map(problem -> String.join(
                                    ":",
                                    problem.file(),
                                    String.valueOf(problem.line()),
                                    problem.column(),
                                    problem.reason().name()))
                            .toList();
        }

        @Test
        void aFieldThatMayNotBeEmptyIsRefusedEmpty() {
            var rows = new Rows();
            CONTRACT.forEach(file -> file.columns().stream()
                    .filter(column -> !column.mayBeEmpty())
                    .forEach(column -> rows.bad(file, column, "", FeedReason.EMPTY)));
            assertThat(found(rows, false))
                    .containsExactlyInAnyOrderElementsOf(rows.expected)
                    .hasSizeGreaterThan(70);
            assertThat(lab.everything()).isEmpty();
        }

        @Test
        void aFieldThatMayBeEmptyIsTakenEmpty() {
            var rows = new Rows();
            CONTRACT.forEach(file -> file.columns().stream()
                    .filter(Column::mayBeEmpty)
                    .forEach(column -> rows.feed.set(file.file(), 2, column.name(), "")));
            assertThat(lab.take(rows.feed.writeTo(folder)).problems()).isEmpty();
        }

        @Test
        void aValueThatDoesNotFitIsRefusedInEveryColumn() {
            var rows = new Rows();
            CONTRACT.forEach(file -> file.columns().stream()
                    .filter(column -> !List.of("mail", "phone").contains(column.holds()))
                    .forEach(column -> rows.bad(
                            file, column, column.bad().value(), column.bad().reason())));
            assertThat(found(rows, false))
                    .containsExactlyInAnyOrderElementsOf(rows.expected)
                    .hasSizeGreaterThan(100);
            assertThat(lab.everything()).isEmpty();
        }

        @Test
        void everyWordOfEveryListIsTaken() {
            var rows = new Rows();
            CONTRACT.forEach(file -> file.columns()
                    .forEach(column -> column.words().forEach(word -> rows.another(file, column.name(), word))));
            FeedReport report = lab.take(rows.feed.writeTo(folder));
            assertThat(report.errors()).isEmpty();
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(lab.count("payment")).isEqualTo(6);
            assertThat(lab.count("unit_price")).isEqualTo(8);
        }

        @Test
        void aTextOfTwoHundredCharactersFitsEverywhere() {
            var rows = new Rows();
            var pointedTo = List.of("dwelling_id", "meter_id", "invoice_no", "corrects_invoice_no");
            CONTRACT.forEach(file -> file.columns().stream()
                    .filter(column -> column.holds().equals("text") && !pointedTo.contains(column.name()))
                    .forEach(column -> rows.feed.set(file.file(), 2, column.name(), "ő".repeat(200))));
            assertThat(lab.take(rows.feed.writeTo(folder)).problems()).isEmpty();
            assertThat(lab.value("select name from customer", String.class)).hasSize(200);
        }

        @Test
        void aKeyTwiceIsRefusedInEveryFile() {
            var rows = new Rows();
            CONTRACT.forEach(rows::copy);
            FeedReport report = lab.take(rows.feed.writeTo(folder));
            assertThat(report.errors())
                    .extracting(error -> error.file() + ":" + error.line() + ":" + error.reason())
                    .containsExactlyInAnyOrderElementsOf(CONTRACT.stream()
                            .map(file -> file.file() + ":3:" + FeedReason.DUPLICATE_KEY)
                            .toList());
        }

        @Test
        void aFullFeedNeedsEveryFileButTheOptionalOnes() {
            FeedBuilder empty = FeedBuilder.full("1");
            CONTRACT.forEach(file -> empty.without(file.file()));
            assertThat(lab.take(empty.writeTo(folder)).errors())
                    .allMatch(error -> error.reason() == FeedReason.FILE_NOT_IN_FULL_FEED)
                    .extracting(FeedProblem::file)
                    .containsExactlyInAnyOrderElementsOf(CONTRACT.stream()
                            .map(TableRow::file)
                            .filter(file -> !List.of("direct_debit_refusals.csv", "confirmations.csv")
                                    .contains(file))
                            .toList());
        }
    }

    @Nested
    class OnH2 extends Columns {
        private static final FeedLab LAB = FeedLab.onH2();

        OnH2() {
            super(LAB);
        }
    }

    @Nested
    class OnPostgreSql extends Columns {
        private static final FeedLab LAB = FeedLab.onPostgres();

        OnPostgreSql() {
            super(LAB);
        }
    }
}
