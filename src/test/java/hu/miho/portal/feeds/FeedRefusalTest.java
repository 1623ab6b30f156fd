package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.FeedBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A feed for each refusal of the contract: the whole feed is refused, and the report names the place and the reason. */
class FeedRefusalTest {

    /** A way to break a good feed of three households, and the one error that must come of it. */
    record Break(
            UnaryOperator<FeedBuilder> how,
            FeedReason reason,
            @Nullable String file,
            @Nullable Long line,
            @Nullable String column,
            @Nullable String value) {}

    static Stream<Named<Break>> breaks() {
        return Stream.of(manifestBreaks(), fileBreaks(), valueBreaks(), feedBreaks())
                .flatMap(List::stream);
    }

    private static List<Named<Break>> manifestBreaks() {
        return List.of(
                one(
                        "no feed_id",
                        f -> f.manifest("feed_id", null),
                        FeedReason.MANIFEST_FIELD,
                        "manifest.json",
                        null,
                        "feed_id",
                        null),
                one(
                        "a number as feed_id",
                        f -> f.manifest("feed_id", 7),
                        FeedReason.MANIFEST_FIELD,
                        "manifest.json",
                        null,
                        "feed_id",
                        "7"),
                one(
                        "another kind",
                        f -> f.manifest("kind", "PART"),
                        FeedReason.MANIFEST_FIELD,
                        "manifest.json",
                        null,
                        "kind",
                        "PART"),
                one(
                        "another encoding",
                        f -> f.manifest("encoding", "UTF-16"),
                        FeedReason.MANIFEST_FIELD,
                        "manifest.json",
                        null,
                        "encoding",
                        "UTF-16"),
                one(
                        "no time of creation",
                        f -> f.manifest("created_at", "yesterday"),
                        FeedReason.MANIFEST_FIELD,
                        "manifest.json",
                        null,
                        "created_at",
                        "yesterday"),
                one(
                        "a FULL feed that follows another",
                        f -> f.manifest("follows", "2025"),
                        FeedReason.MANIFEST_FIELD,
                        "manifest.json",
                        null,
                        "follows",
                        "\"2025\""),
                one(
                        "a negative row count",
                        f -> f.listed("meters.csv", "{\"rows\": -1, \"sha256\": \"" + "a".repeat(64) + "\"}"),
                        FeedReason.MANIFEST_FIELD,
                        "manifest.json",
                        null,
                        "meters.csv rows",
                        "-1"),
                one(
                        "no checksum",
                        f -> f.listed("meters.csv", "{\"rows\": 3}"),
                        FeedReason.MANIFEST_FIELD,
                        "manifest.json",
                        null,
                        "meters.csv sha256",
                        null),
                one(
                        "a file of another name",
                        f -> f.listed("pets.csv", "{\"rows\": 0, \"sha256\": \"" + "a".repeat(64) + "\"}"),
                        FeedReason.UNKNOWN_FILE,
                        "pets.csv",
                        null,
                        null,
                        null),
                one(
                        "a FULL feed without payments",
                        f -> f.without("payments.csv"),
                        FeedReason.FILE_NOT_IN_FULL_FEED,
                        "payments.csv",
                        null,
                        null,
                        null),
                one(
                        "a DELTA that does not say what it follows",
                        f -> f.manifest("kind", "DELTA"),
                        FeedReason.MANIFEST_FIELD,
                        "manifest.json",
                        null,
                        "follows",
                        null),
                one(
                        "no kind",
                        f -> f.manifest("kind", null),
                        FeedReason.MANIFEST_FIELD,
                        "manifest.json",
                        null,
                        "kind",
                        null),
                one(
                        "no JSON",
                        f -> f.put("manifest.json", "{".getBytes(StandardCharsets.UTF_8)),
                        FeedReason.MANIFEST_BROKEN,
                        "manifest.json",
                        null,
                        null,
                        null),
                one(
                        "a field twice",
                        f -> f.put("manifest.json", "{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8)),
                        FeedReason.MANIFEST_BROKEN,
                        "manifest.json",
                        null,
                        null,
                        null));
    }

    private static List<Named<Break>> fileBreaks() {
        return List.of(
                one(
                        "a file is missing",
                        f -> f.listed("payments.csv", f.entry("payments.csv")).without("payments.csv"),
                        FeedReason.FILE_MISSING,
                        "payments.csv",
                        null,
                        null,
                        null),
                one(
                        "a file is not listed",
                        f -> f.put("pets.csv", new byte[0]),
                        FeedReason.UNLISTED_FILE,
                        "pets.csv",
                        null,
                        null,
                        null),
                one(
                        "another checksum",
                        f -> f.listed("meters.csv", f.entry("meters.csv")).set("meters.csv", 3, "location", "fürdő"),
                        FeedReason.WRONG_CHECKSUM,
                        "meters.csv",
                        null,
                        null,
                        null),
                one(
                        "another row count",
                        f -> f.listed("meters.csv", f.entry("meters.csv").replace(": 3", ": 4")),
                        FeedReason.WRONG_ROW_COUNT,
                        "meters.csv",
                        null,
                        null,
                        "3"),
                one(
                        "an empty file",
                        f -> f.listed(
                                        "documents.csv",
                                        "{\"rows\": 0, \"sha256\": \"" + FeedBuilder.sha256(new byte[0]) + "\"}")
                                .put("documents.csv", new byte[0]),
                        FeedReason.NO_HEADER,
                        "documents.csv",
                        null,
                        null,
                        null),
                one(
                        "an unknown column",
                        f -> f.line("documents.csv", 1, header -> header + ";colour"),
                        FeedReason.UNKNOWN_COLUMN,
                        "documents.csv",
                        1L,
                        "colour",
                        null),
                one(
                        "a missing column",
                        f -> f.line("documents.csv", 1, header -> header.replace(";withdrawn_on", "")),
                        FeedReason.MISSING_COLUMN,
                        "documents.csv",
                        1L,
                        "withdrawn_on",
                        null),
                one(
                        "a column twice",
                        f -> f.line("documents.csv", 1, header -> header + ";title"),
                        FeedReason.COLUMN_TWICE,
                        "documents.csv",
                        1L,
                        "title",
                        null),
                one(
                        "too few fields",
                        f -> f.line("payments.csv", 3, row -> row.replace(";PAYMENT_SLIP", "")),
                        FeedReason.WRONG_FIELD_COUNT,
                        "payments.csv",
                        3L,
                        null,
                        "6"),
                one(
                        "an empty line",
                        f -> f.row("payments.csv", ""),
                        FeedReason.WRONG_FIELD_COUNT,
                        "payments.csv",
                        5L,
                        null,
                        "1"),
                one(
                        "a quote that is never closed",
                        f -> f.set("payments.csv", 3, "invoice_no", "\"I1"),
                        FeedReason.BROKEN_QUOTES,
                        "payments.csv",
                        3L,
                        null,
                        null),
                one(
                        "text after a closing quote",
                        f -> f.set("payments.csv", 3, "invoice_no", "\"I1\"x"),
                        FeedReason.BROKEN_QUOTES,
                        "payments.csv",
                        3L,
                        null,
                        null),
                one(
                        "a quote within a field",
                        f -> f.set("customers.csv", 3, "name", "Kovács \"Örs\""),
                        FeedReason.BROKEN_QUOTES,
                        "customers.csv",
                        3L,
                        "name",
                        "Kovács \"Örs\""),
                one(
                        "bytes that are no UTF-8",
                        f -> f.encoding("UTF-8 in name only")
                                .manifest("encoding", "UTF-8")
                                .set("contracts.csv", 4, "payer_name", "Győző"),
                        FeedReason.BAD_BYTES,
                        "customers.csv",
                        2L,
                        "name",
                        "Kov\uFFFDcs \uFFFDrs"));
    }

    private static List<Named<Break>> valueBreaks() {
        return List.of(
                value("customers.csv", 3, "customer_id", "12345678", FeedReason.NOT_DIGITS),
                value("customers.csv", 3, "kind", "residential", FeedReason.NOT_IN_LIST),
                value("customers.csv", 3, "name", "", FeedReason.EMPTY),
                value("customers.csv", 3, "name", "x".repeat(201), FeedReason.TOO_LONG),
                value("customers.csv", 3, "name", "Kov\u0000cs", FeedReason.CONTROL_CHARACTER),
                value("customers.csv", 3, "birth_date", "1980-02-30", FeedReason.NOT_A_DATE),
                value("customers.csv", 3, "birth_date", "1980.02.03", FeedReason.NOT_A_DATE),
                value("customers.csv", 3, "birth_date", "0001-01-01", FeedReason.OUT_OF_RANGE),
                value("places_of_use.csv", 3, "valid_to", "2009-12-31", FeedReason.BEFORE_ITS_START),
                value("places_of_use.csv", 3, "heated_volume_m3", "120,5", FeedReason.NOT_A_DECIMAL),
                value("places_of_use.csv", 3, "heated_volume_m3", "120.5555", FeedReason.NOT_A_DECIMAL),
                value("places_of_use.csv", 3, "heated_volume_m3", "-1", FeedReason.NOT_A_DECIMAL),
                value("places_of_use.csv", 3, "heated_volume_m3", "1234567890123", FeedReason.OUT_OF_RANGE),
                value("places_of_use.csv", 3, "opening_balance", "1500.00", FeedReason.NOT_WHOLE_FORINTS),
                value("contracts.csv", 3, "valid_to", "2009-12-31", FeedReason.BEFORE_ITS_START),
                value("contracts.csv", 3, "payment_method", "CASH", FeedReason.NOT_IN_LIST),
                value("meters.csv", 3, "removed_on", "2019-12-31", FeedReason.BEFORE_ITS_START),
                value("meters.csv", 3, "unit", "KWH", FeedReason.NOT_IN_LIST),
                value("readings.csv", 3, "value", "1e3", FeedReason.NOT_A_DECIMAL),
                value("invoices.csv", 3, "period_to", "2025-11-30", FeedReason.BEFORE_ITS_START),
                value("invoice_lines.csv", 3, "line_no", "0", FeedReason.NOT_A_LINE_NUMBER),
                value("invoice_lines.csv", 3, "unit_price", "1.234", FeedReason.NOT_A_DECIMAL),
                value("invoice_lines.csv", 3, "vat_percent", "101", FeedReason.OUT_OF_RANGE),
                value("payments.csv", 3, "amount", "1 000", FeedReason.NOT_WHOLE_FORINTS),
                value("payments.csv", 3, "amount", "1234567890123", FeedReason.NOT_WHOLE_FORINTS),
                value("unit_prices.csv", 2, "net_unit_price", "-1", FeedReason.NOT_A_DECIMAL));
    }

    private static List<Named<Break>> feedBreaks() {
        return List.of(
                one(
                        "a customer twice",
                        f -> f.set("customers.csv", 4, "customer_id", "100000001")
                                .set("places_of_use.csv", 4, "customer_id", "100000001")
                                .set("places_of_use.csv", 4, "place_no", "00000002")
                                .set("contracts.csv", 4, "customer_id", "100000001")
                                .set("contracts.csv", 4, "place_no", "00000002")
                                .set("invoices.csv", 4, "customer_id", "100000001")
                                .set("invoices.csv", 4, "place_no", "00000002")
                                .set("payments.csv", 4, "customer_id", "100000001")
                                .set("payments.csv", 4, "place_no", "00000002"),
                        FeedReason.DUPLICATE_KEY,
                        "customers.csv",
                        4L,
                        "customer_id",
                        "100000001"),
                one(
                        "a reading twice",
                        f -> f.row("readings.csv", "V1;2025-12-31;13;ESTIMATED"),
                        FeedReason.DUPLICATE_KEY,
                        "readings.csv",
                        8L,
                        "meter_id, read_on",
                        "V1, 2025-12-31"),
                reference("contracts.csv", "place_no", "00000009", "customer_id, place_no", "100000001, 00000009"),
                reference("meters.csv", "dwelling_id", "L9", "dwelling_id", "L9"),
                reference("invoices.csv", "corrects_invoice_no", "I9", "corrects_invoice_no", "I9"),
                reference("invoices.csv", "place_no", "00000009", "customer_id, place_no", "100000001, 00000009"),
                one(
                        "a line of no invoice",
                        f -> f.row("invoice_lines.csv", "I9;1;OTHER;Egyéb;0;DB;0;0;5;0;0"),
                        FeedReason.UNKNOWN_REFERENCE,
                        "invoice_lines.csv",
                        8L,
                        "invoice_no",
                        "I9"),
                documentOf("999999999;;", "customer_id", "999999999"),
                documentOf("100000001;00000009;", "customer_id, place_no", "100000001, 00000009"),
                documentOf("100000001;;I9", "invoice_no", "I9"),
                reference("payments.csv", "invoice_no", "I9", "invoice_no", "I9"),
                reference("payments.csv", "place_no", "00000009", "customer_id, place_no", "100000001, 00000009"),
                one(
                        "a reading of no meter",
                        f -> f.row("readings.csv", "V9;2025-12-31;13;ESTIMATED"),
                        FeedReason.UNKNOWN_REFERENCE,
                        "readings.csv",
                        8L,
                        "meter_id",
                        "V9"),
                one(
                        "a refusal of no invoice",
                        f -> f.row("direct_debit_refusals.csv", "I9;2025-12-31;"),
                        FeedReason.UNKNOWN_REFERENCE,
                        "direct_debit_refusals.csv",
                        2L,
                        "invoice_no",
                        "I9"),
                one(
                        "a confirmation with no customer",
                        f -> f.row("confirmations.csv", "2026/1;1;BOOKED;2025-12-31;999999999;"),
                        FeedReason.UNKNOWN_REFERENCE,
                        "confirmations.csv",
                        2L,
                        "new_customer_id",
                        "999999999"),
                one(
                        "a place of nobody",
                        f -> f.row(
                                "places_of_use.csv",
                                "999999999;00000001;L9;3530;Miskolc;Fő utca 1.;B1;HK1;1;1;2010-01-01;;;"),
                        FeedReason.UNKNOWN_REFERENCE,
                        "places_of_use.csv",
                        5L,
                        "customer_id",
                        "999999999"),
                one(
                        "a net that is not the lines'",
                        f -> f.set("invoices.csv", 3, "net", "3001"),
                        FeedReason.SUM_DIFFERS,
                        "invoices.csv",
                        3L,
                        "net",
                        "3001"),
                one(
                        "a VAT that is not the lines'",
                        f -> f.set("invoices.csv", 3, "vat", "149"),
                        FeedReason.SUM_DIFFERS,
                        "invoices.csv",
                        3L,
                        "vat",
                        "149"),
                one(
                        "a gross that is not the lines'",
                        f -> f.set("invoices.csv", 3, "gross", "-3150"),
                        FeedReason.SUM_DIFFERS,
                        "invoices.csv",
                        3L,
                        "gross",
                        "-3150"),
                one(
                        "a line's gross that is not net and VAT",
                        f -> f.set("invoice_lines.csv", 4, "gross", "2101").set("invoices.csv", 3, "gross", "3151"),
                        FeedReason.SUM_DIFFERS,
                        "invoice_lines.csv",
                        4L,
                        "gross",
                        "2101"),
                one(
                        "a document without bytes",
                        f -> f.row(
                                "documents.csv",
                                "D1;100000001;;;LETTER;Levél;2026-01-02;documents/1.pdf;" + "a".repeat(64) + ";"),
                        FeedReason.DOCUMENT_MISSING,
                        "documents.csv",
                        2L,
                        "file",
                        "documents/1.pdf"),
                one(
                        "a document with other bytes",
                        f -> f.document("D1", "100000001", "one")
                                .put("documents/D1.pdf", "two".getBytes(StandardCharsets.UTF_8)),
                        FeedReason.WRONG_CHECKSUM,
                        "documents.csv",
                        2L,
                        "sha256",
                        FeedBuilder.sha256("one".getBytes(StandardCharsets.UTF_8))),
                one(
                        "a document that is too large",
                        f -> f.document("D1", "100000001", "x".repeat(1024 * 1024 + 1)),
                        FeedReason.DOCUMENT_TOO_LARGE,
                        "documents.csv",
                        2L,
                        "file",
                        "documents/D1.pdf"),
                documentFile("../D1.pdf"),
                documentFile("/etc/passwd"),
                documentFile("documents/../customers.csv"),
                documentFile("documents//D1.pdf"),
                documentFile("documents\\D1.pdf"),
                documentFile("customers.csv"),
                one(
                        "a checksum of another length",
                        f -> f.row("documents.csv", "D1;100000001;;;LETTER;Levél;2026-01-02;documents/1.pdf;abc;"),
                        FeedReason.NOT_A_CHECKSUM,
                        "documents.csv",
                        2L,
                        "sha256",
                        "abc"));
    }

    abstract static class Refusals {

        private final FeedLab lab;

        @TempDir
        Path folder;

        Refusals(FeedLab lab) {
            this.lab = lab;
        }

        @BeforeEach
        void nothingTakenYet() {
            lab.empty();
        }

        @ParameterizedTest
        @MethodSource("hu.miho.portal.feeds.FeedRefusalTest#breaks")
        void refusesTheWholeFeed(Break broken) {
            FeedBuilder feed = broken.how().apply(FeedBuilder.full("2026-01-02").households(3));
            FeedReport report = lab.take(feed.writeTo(folder));
            assertThat(report.outcome()).isEqualTo(FeedOutcome.REFUSED);
            assertThat(report.errors()).first().satisfies(error -> {
                assertThat(error.reason()).isEqualTo(broken.reason());
                assertThat(error.file()).isEqualTo(broken.file());
                assertThat(error.line()).isEqualTo(broken.line());
                assertThat(error.column()).isEqualTo(broken.column());
                assertThat(error.reason() == FeedReason.WRONG_CHECKSUM && error.line() == null
                                || Objects.equals(error.value(), Problems.quotable(broken.value())))
                        .as("value %s", error.value())
                        .isTrue();
            });
            assertThat(lab.everything()).isEmpty();
            assertThat(lab.events).isEmpty();
        }

        @Test
        void aFolderWithoutItsManifestIsNotReady() throws IOException {
            FeedBuilder.full("2026-01-02").households(3).writeTo(folder);
            Files.delete(folder.resolve("manifest.json"));
            assertThat(lab.take(folder).errors())
                    .singleElement()
                    .extracting(FeedProblem::reason)
                    .isEqualTo(FeedReason.MANIFEST_MISSING);
            assertThat(lab.everything()).isEmpty();
        }

        @Test
        void eachBadRowIsNamedAndNoneIsBlamedForAnother() {
            FeedBuilder feed = FeedBuilder.full("2026-01-02")
                    .households(3)
                    .set("customers.csv", 2, "birth_date", "tegnap")
                    .set("customers.csv", 4, "kind", "CAT")
                    .set("invoices.csv", 3, "net", "sok");
            assertThat(lab.take(feed.writeTo(folder)).errors())
                    .extracting(error -> error.file() + ":" + error.line() + ":" + error.column())
                    .containsExactly("customers.csv:2:birth_date", "customers.csv:4:kind", "invoices.csv:3:net");
        }

        @Test
        void theFirstThousandErrorsAreListedAndAllAreCounted() {
            FeedBuilder feed = FeedBuilder.full("2026-01-02").households(3);
            for (int i = 0; i < 1_500; i++) {
                feed.row("readings.csv", "V" + (i % 3) + ";2026-13-01;1;ACTUAL");
            }
            for (int i = 0; i < 600; i++) {
                feed.row("payments.csv", "P1;100000001;00000001;;2026-01-15;1;CASH");
            }
            FeedReport report = lab.take(feed.writeTo(folder));
            assertThat(report.run().errors()).isEqualTo(2_100);
            assertThat(report.errors()).hasSize(1_000);
            assertThat(report.errors()).first().extracting(FeedProblem::line).isEqualTo(8L);
        }
    }

    @Nested
    class OnH2 extends Refusals {
        private static final FeedLab LAB = FeedLab.onH2();

        OnH2() {
            super(LAB);
        }
    }

    @Nested
    class OnPostgreSql extends Refusals {
        private static final FeedLab LAB = FeedLab.onPostgres();

        OnPostgreSql() {
            super(LAB);
        }
    }

    private static Named<Break> one(
            String name,
            UnaryOperator<FeedBuilder> how,
            FeedReason reason,
            @Nullable String file,
            @Nullable Long line,
            @Nullable String column,
            @Nullable String value) {
        return Named.of(name, new Break(how, reason, file, line, column, value));
    }

    private static Named<Break> value(String file, int line, String column, String value, FeedReason reason) {
        String shown = value.length() > 20 ? value.substring(0, 20) + "…" : value.replace('\u0000', '0');
        return one(
                file + " " + column + " \"" + shown + "\"",
                f -> f.set(file, line, column, value),
                reason,
                file,
                (long) line,
                column,
                value);
    }

    private static Named<Break> reference(
            String file, String column, String value, String namedColumns, String quoted) {
        return one(
                file + " " + column + " of nothing",
                f -> f.set(file, 3, column, value),
                FeedReason.UNKNOWN_REFERENCE,
                file,
                3L,
                namedColumns,
                quoted);
    }

    private static Named<Break> documentOf(String owner, String namedColumns, String quoted) {
        byte[] letter = {1};
        return one(
                "a document of " + owner,
                f -> f.put("documents/D1.pdf", letter)
                        .row(
                                "documents.csv",
                                "D1;%s;LETTER;Levél;2026-01-02;documents/D1.pdf;%s;"
                                        .formatted(owner, FeedBuilder.sha256(letter))),
                FeedReason.UNKNOWN_REFERENCE,
                "documents.csv",
                2L,
                namedColumns,
                quoted);
    }

    private static Named<Break> documentFile(String name) {
        return one(
                "a document at " + name,
                f -> f.row(
                        "documents.csv", "D1;100000001;;;LETTER;Levél;2026-01-02;" + name + ";" + "a".repeat(64) + ";"),
                FeedReason.UNSAFE_NAME,
                "documents.csv",
                2L,
                "file",
                name);
    }
}
