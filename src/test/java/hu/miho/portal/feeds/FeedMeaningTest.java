package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hu.miho.portal.shared.FeedTaken;
import hu.miho.portal.testing.FeedBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What taking a feed means: a test for each sentence of the contract that is not a refusal. */
class FeedMeaningTest {

    abstract static class Meanings {

        private final FeedLab lab;

        @TempDir
        Path folder;

        private int written;

        Meanings(FeedLab lab) {
            this.lab = lab;
        }

        @BeforeEach
        void nothingTakenYet() {
            lab.empty();
        }

        private Path written(FeedBuilder feed) {
            return feed.writeTo(folder.resolve("feed-" + written++));
        }

        private FeedReport take(FeedBuilder feed) {
            return lab.take(written(feed));
        }

        private void taken(FeedBuilder feed) {
            FeedReport report = take(feed);
            assertThat(report.errors()).isEmpty();
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
        }

        @Test
        void aFeedThatIsOnlyLookedAtChangesNothingAndTellsWhatItWouldChange() {
            taken(FeedBuilder.full("2026-01-01").households(3));
            List<String> before = lab.everything();
            long searchable = lab.count("customer_search");
            int heard = lab.events.size();
            Path next = written(FeedBuilder.delta("2026-01-02", "2026-01-01").household(3));
            FeedReport looked = lab.intake.take(next, FeedOptions.by("test").lookingOnly(true));
            assertThat(looked.outcome()).isEqualTo(FeedOutcome.CHECKED);
            assertThat(looked.run().feedId()).isEqualTo("2026-01-02");
            assertThat(lab.everything()).isEqualTo(before);
            assertThat(lab.count("customer_search")).isEqualTo(searchable);
            assertThat(lab.events).as("nobody is told of new data").hasSize(heard);
            FeedReport again = lab.intake.take(next, FeedOptions.by("test").lookingOnly(true));
            assertThat(again.outcome()).isEqualTo(FeedOutcome.CHECKED);
            FeedReport taken = lab.take(next);
            assertThat(taken.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(looked.files()).isEqualTo(taken.files()).isNotEmpty();
        }

        @Test
        void aBadFeedIsFoundBadByLooking() {
            FeedReport looked = lab.intake.take(
                    written(FeedBuilder.full("2026-01-01")
                            .households(2)
                            .set("customers.csv", 2, "birth_date", "tegnap")),
                    FeedOptions.by("test").lookingOnly(true));
            assertThat(looked.outcome()).isEqualTo(FeedOutcome.REFUSED);
            assertThat(looked.errors()).isNotEmpty();
        }

        private FeedReason refusal(FeedBuilder feed) {
            FeedReport report = take(feed);
            assertThat(report.outcome()).isEqualTo(FeedOutcome.REFUSED);
            return report.errors().getFirst().reason();
        }

        private static FeedBuilder hundred(String feedId) {
            return FeedBuilder.full(feedId).households(100);
        }

        // ---- what clerks find customers by

        @Test
        void customersAreFoundByWhatTheFeedSays() {
            taken(FeedBuilder.full("1").households(2).set("customers.csv", 2, "name", "Őrült Űző"));
            assertThat(searched("100000000")).startsWith(" orult uzo 100000000 ");
            String untouched = searched("100000001");
            taken(FeedBuilder.delta("2", "1")
                    .household(0)
                    .set("customers.csv", 2, "name", "Új Név")
                    .set("places_of_use.csv", 2, "address_line", "Vörösmarty tér 9."));
            assertThat(searched("100000000")).startsWith(" uj nev ").contains(" vorosmarty ter 9");
            assertThat(searched("100000001")).isEqualTo(untouched).doesNotContain("vorosmarty");
        }

        private String searched(String customer) {
            return lab.value("select folded from customer_search where customer_id = '" + customer + "'", String.class);
        }

        // ---- form

        @Test
        void columnsMayComeInAnyOrder() {
            taken(FeedBuilder.full("1")
                    .households(1)
                    .line("readings.csv", 1, header -> "kind;value;read_on;meter_id")
                    .line("readings.csv", 2, row -> "ACTUAL;1.500;2025-11-30;V0")
                    .line("readings.csv", 3, row -> "ESTIMATED;7;2025-12-31;V0"));
            assertThat(lab.value(
                            "select reading from meter_reading where read_on = date '2025-11-30'", BigDecimal.class))
                    .isEqualByComparingTo("1.5");
        }

        @Test
        void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
            taken(FeedBuilder.full("1").households(1).withByteOrderMark().linesEndWith("\r\n"));
        }

        @Test
        void windows1250IsReadAsSuch() {
            taken(FeedBuilder.full("1")
                    .households(1)
                    .encoding("windows-1250")
                    .set("customers.csv", 2, "name", "Őrült Űző"));
            assertThat(lab.value("select name from customer", String.class)).isEqualTo("Őrült Űző");
        }

        @Test
        void aByteThatWindows1250DoesNotHaveIsFound() {
            FeedBuilder feed = FeedBuilder.full("1").households(1).encoding("windows-1250");
            byte[] prices =
                    "customer_group;item;unit;valid_from;net_unit_price;vat_percent;source\nOTHER;OTHER;DB;2020-01-01;1;5;x\u0081\n"
                            .getBytes(StandardCharsets.ISO_8859_1);
            feed.listed("unit_prices.csv", "{\"rows\": 1, \"sha256\": \"" + FeedBuilder.sha256(prices) + "\"}")
                    .put("unit_prices.csv", prices);
            assertThat(take(feed).errors()).singleElement().satisfies(error -> {
                assertThat(error.reason()).isEqualTo(FeedReason.BAD_BYTES);
                assertThat(error.line()).isEqualTo(2);
                assertThat(error.column()).isEqualTo("source");
            });
        }

        @Test
        void quotedFieldsHoldSeparatorsQuotesAndLineBreaks() {
            taken(FeedBuilder.full("1")
                    .households(2)
                    .set("customers.csv", 2, "name", "\"\"\"Kő\"\"; és\nTársa\\\t\"")
                    .set("customers.csv", 3, "birth_date", ""));
            assertThat(lab.value("select name from customer where customer_id = '100000000'", String.class))
                    .isEqualTo("\"Kő\"; és\nTársa\\\t");
        }

        @Test
        void aLineAfterABrokenFieldIsCountedAsItStandsInTheFile() {
            FeedBuilder feed = FeedBuilder.full("1")
                    .households(2)
                    .set("customers.csv", 2, "name", "\"Két\nsor\"")
                    .set("customers.csv", 3, "birth_date", "x");
            assertThat(take(feed).errors())
                    .singleElement()
                    .extracting(FeedProblem::line)
                    .isEqualTo(4L);
        }

        @Test
        void anEmptyFieldIsNotKnownAndLeadingZerosStay() {
            taken(FeedBuilder.full("1")
                    .households(1)
                    .set("customers.csv", 2, "birth_place", "")
                    .set("customers.csv", 2, "birth_date", ""));
            assertThat(lab.count("customer where birth_place is null and birth_date is null and tax_number is null"))
                    .isOne();
            assertThat(lab.value("select serial_number from meter", String.class))
                    .isEqualTo("00");
        }

        @Test
        void anArchiveIsTakenLikeAFolder() {
            assertThat(lab.take(hundred("1").zipTo(folder.resolve("a.zip"), "")).outcome())
                    .isEqualTo(FeedOutcome.TAKEN);
            assertThat(lab.take(hundred("2").zipTo(folder.resolve("b.zip"), "feed-2/"))
                            .outcome())
                    .isEqualTo(FeedOutcome.TAKEN);
        }

        // ---- meaning

        @Test
        void amountsMayBeNegativeInACorrection() {
            taken(FeedBuilder.full("1")
                    .households(1)
                    .row(
                            "invoices.csv",
                            "K;100000000;00000001;CORRECTION;I0;2025-12-01;2025-12-31;2026-01-20;2026-02-01;-1000;-50;-1050")
                    .row("invoice_lines.csv", "K;1;HEAT_CHARGE;Hődíj;-0.5;GJ;2000.00;-1000;5;-50;-1050")
                    .row("payments.csv", "P;100000000;00000001;K;2026-01-20;-1050;BANK_TRANSFER"));
            assertThat(lab.value("select sum(gross) from invoice", Long.class)).isEqualTo(2100);
        }

        @Test
        void aLineMoreThanOneForintOffItsProductIsAWarning() {
            FeedReport report = take(FeedBuilder.full("1")
                    .households(2)
                    .set("invoice_lines.csv", 2, "quantity", "1.001")
                    .set("invoice_lines.csv", 4, "unit_price", "2001.00"));
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(report.warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.reason()).isEqualTo(FeedReason.OFF_ITS_PRODUCT);
                assertThat(warning.line()).isEqualTo(2);
                assertThat(warning.column()).isEqualTo("net");
                assertThat(warning.detail()).isEqualTo("2002");
            });
        }

        @Test
        void aVatMoreThanOneForintOffItsPercentIsAWarning() {
            FeedReport report = take(FeedBuilder.full("1")
                    .households(1)
                    .set("invoice_lines.csv", 2, "vat_percent", "5.2")
                    .set("invoice_lines.csv", 3, "vat_percent", "5.1"));
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(report.warnings()).singleElement().satisfies(warning -> {
                assertThat(warning.line()).isEqualTo(2);
                assertThat(warning.column()).isEqualTo("vat");
                assertThat(warning.detail()).isEqualTo("104");
            });
        }

        @Test
        void theFirstThousandWarningsAreListedAllAreCountedAndNoneRefuses() {
            FeedBuilder feed = FeedBuilder.full("1").households(1_100);
            for (int line = 2; line <= 1_101; line++) {
                feed.set("customers.csv", line, "email", "nincs");
            }
            FeedReport report = take(feed);
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(report.run().warnings()).isEqualTo(1_100);
            assertThat(report.warnings()).hasSize(1_000).first().satisfies(warning -> {
                assertThat(warning.file()).isEqualTo("customers.csv");
                assertThat(warning.line()).isEqualTo(2);
                assertThat(warning.column()).isEqualTo("email");
                assertThat(warning.value()).isEqualTo("nincs");
            });
        }

        @Test
        void aMalformedEmailOrPhoneIsAWarningAndCountsAsUnknown() {
            FeedReport report = take(FeedBuilder.full("1")
                    .households(2)
                    .set("customers.csv", 2, "email", "nincs")
                    .set("customers.csv", 3, "phone", "hívjon este"));
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(report.warnings())
                    .extracting(FeedProblem::reason)
                    .containsExactly(FeedReason.NOT_AN_EMAIL, FeedReason.NOT_A_PHONE);
            assertThat(lab.count("customer where email is null and phone is not null"))
                    .isOne();
            assertThat(lab.count("customer where email is not null and phone is null"))
                    .isOne();
        }

        @Test
        void occupantsMayShareTheHandoverDayButNoMore() {
            String place = "%s;00000002;L0;3530;Miskolc;Fő utca 1.;B1;HK1;1;1;%s;;;";
            FeedBuilder shared = FeedBuilder.full("1")
                    .households(2)
                    .set("places_of_use.csv", 2, "valid_to", "2025-11-30")
                    .row("places_of_use.csv", place.formatted("100000001", "2025-11-30"));
            assertThat(take(shared).warnings()).isEmpty();
            FeedBuilder longer =
                    FeedBuilder.delta("2", "1").row("places_of_use.csv", place.formatted("100000001", "2025-11-29"));
            FeedReport report = take(longer);
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(report.warnings())
                    .extracting(FeedProblem::reason)
                    .containsExactly(FeedReason.OVERLAPPING_OCCUPANTS);
        }

        @Test
        void aPaymentForAnInvoiceOfAnotherPlaceIsAWarning() {
            FeedReport report = take(FeedBuilder.full("1").households(2).set("payments.csv", 3, "invoice_no", "I0"));
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(report.warnings())
                    .extracting(FeedProblem::reason)
                    .containsExactly(FeedReason.OTHER_PLACES_INVOICE);
        }

        @Test
        void documentsAreStoredByTheirContentAndMayComeWithoutBytesNextTime() {
            FeedBuilder feed = hundred("1").document("D1", "100000000", "levél").document("D2", "100000001", "levél");
            taken(feed);
            assertThat(lab.count("stored_file")).isOne();
            assertThat(lab.value("select size_bytes from stored_file", Long.class))
                    .isEqualTo(6);
            String sha256 = lab.value("select sha256 from stored_file", String.class);
            taken(FeedBuilder.delta("2", "1")
                    .row(
                            "documents.csv",
                            "D3;100000002;;;LETTER;Levél;2026-01-02;documents/D3.pdf;" + sha256 + ";2026-02-01"));
            assertThat(lab.value("select withdrawn_on from feed_document where document_no = 'D3'", LocalDate.class))
                    .isEqualTo(LocalDate.of(2026, 2, 1));
        }

        @Test
        void confirmationsAndRefusalsOfDirectDebitAreKept() {
            taken(FeedBuilder.full("1")
                    .households(1)
                    .row("direct_debit_refusals.csv", "I0;2026-01-24;fedezethiány")
                    .row("confirmations.csv", "2026/00001;1;BOOKED;2026-01-24;100000000;"));
            assertThat(lab.count("direct_debit_refusal")).isOne();
            assertThat(lab.count("change_confirmation where new_customer_id = '100000000'"))
                    .isOne();
        }

        // ---- what importing means

        @Test
        void aKnownKeysRowIsReplacedAndOthersAreAdded() {
            taken(hundred("1"));
            FeedReport report = take(
                    FeedBuilder.delta("2", "1").household(0).household(100).set("customers.csv", 2, "name", "Új Név"));
            assertThat(report.files())
                    .contains(
                            new FileCounts("customers.csv", 2, 1, 1, 0),
                            new FileCounts("readings.csv", 4, 2, 0, 0),
                            new FileCounts("payments.csv", 2, 1, 0, 0));
            assertThat(lab.value("select name from customer where customer_id = '100000000'", String.class))
                    .isEqualTo("Új Név");
            assertThat(lab.count("customer")).isEqualTo(101);
        }

        @Test
        void anInvoiceComesWithAllItsLines() {
            taken(hundred("1"));
            taken(FeedBuilder.delta("2", "1")
                    .row(
                            "invoices.csv",
                            "I0;100000000;00000001;PART_BILL;;2025-12-01;2025-12-31;2026-01-08;2026-01-23;500;25;525")
                    .row("invoice_lines.csv", "I0;2;OTHER;Egyéb;1;DB;500;500;5;25;525"));
            assertThat(lab.value("select sum(gross) from invoice_line where invoice_no = 'I0'", Long.class))
                    .isEqualTo(525);
            assertThat(lab.count("invoice_line where invoice_no = 'I0'")).isOne();
            assertThat(lab.count("invoice_line where invoice_no = 'I1'")).isEqualTo(2);
        }

        @Test
        void linesAloneMustStillAddUpToTheInvoiceThatIsKnown() {
            taken(hundred("1"));
            assertThat(refusal(FeedBuilder.delta("2", "1")
                            .row("invoice_lines.csv", "I0;2;OTHER;Egyéb;1;DB;500;500;5;25;525")))
                    .isEqualTo(FeedReason.LINES_DO_NOT_SUM);
        }

        @Test
        void anInvoiceWithoutItsLinesIsRefused() {
            taken(hundred("1"));
            assertThat(
                            refusal(
                                    FeedBuilder.delta("2", "1")
                                            .row(
                                                    "invoices.csv",
                                                    "I0;100000000;00000001;PART_BILL;;2025-12-01;2025-12-31;2026-01-08;2026-01-23;3000;150;3150")))
                    .isEqualTo(FeedReason.SUM_DIFFERS);
        }

        @Test
        void aDeltaRetiresNobody() {
            taken(hundred("1"));
            taken(FeedBuilder.delta("2", "1").household(0));
            assertThat(lab.count("customer where retired")).isZero();
        }

        @Test
        void aFullFeedRetiresWhatItNoLongerNamesAndNothingElse() {
            taken(hundred("1"));
            FeedReport report = take(FeedBuilder.full("2").households(98));
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(report.files()).contains(new FileCounts("customers.csv", 98, 0, 0, 2));
            for (String table : List.of("customer", "place_of_use", "contract", "meter")) {
                assertThat(lab.count(table + " where retired")).as(table).isEqualTo(2);
            }
            assertThat(lab.count("invoice")).isEqualTo(100);
            assertThat(lab.count("payment")).isEqualTo(100);
            assertThat(lab.count("meter_reading")).isEqualTo(200);
        }

        @Test
        void aFullFeedRemovesNoInvoicePaymentReadingOrDocument() {
            taken(FeedBuilder.full("1")
                    .households(100)
                    .document("D1", "100000099", "levél")
                    .row("direct_debit_refusals.csv", "I99;2026-01-24;"));
            FeedBuilder empty = FeedBuilder.full("2");
            for (int n = 0; n < 100; n++) {
                empty.row(
                        "customers.csv",
                        FeedBuilder.customer(n) + ";RESIDENTIAL;Kovács Örs;;;;;;;3530;Miskolc;Fő utca 1.");
            }
            taken(empty);
            for (String table : List.of("invoice", "payment")) {
                assertThat(lab.count(table)).as(table).isEqualTo(100);
            }
            for (String table : List.of("meter_reading", "invoice_line")) {
                assertThat(lab.count(table)).as(table).isEqualTo(200);
            }
            for (String table : List.of("feed_document", "stored_file", "direct_debit_refusal", "unit_price")) {
                assertThat(lab.count(table)).as(table).isOne();
            }
            assertThat(lab.count("customer where retired")).isZero();
            assertThat(lab.count("place_of_use where retired")).isEqualTo(100);
        }

        @Test
        void whatThePortalOwnsStaysAndKeepsFeedKeysWithoutForeignKeys() throws SQLException {
            taken(hundred("1"));
            ownAnAccount("100000099");
            taken(FeedBuilder.full("2").households(98));
            assertThat(lab.count("portal_account_customer where customer_id = '100000099'"))
                    .isOne();
            assertThat(tablesThatPointAtFeedTables())
                    .isSubsetOf(Arrays.stream(FeedFile.values())
                            .map(FeedFile::table)
                            .toList());
        }

        private void ownAnAccount(String customerId) {
            lab.jdbc.sql("delete from portal_account_customer").update();
            lab.jdbc.sql("delete from portal_account").update();
            lab.jdbc.sql("""
                            insert into portal_account (id, email, status, language, created_at, version)
                            values (:id, 'owner@example.com', 'ACTIVE', 'hu', current_timestamp, 0)""").param("id", UUID.randomUUID()).update();
            lab.jdbc.sql("""
                            insert into portal_account_customer (customer_id, account_id, added_at)
                            select :customer, id, created_at from portal_account""").param("customer", customerId).update();
        }

        private Set<String> tablesThatPointAtFeedTables() throws SQLException {
            var found = new TreeSet<String>();
            try (var connection = lab.dataSource.getConnection()) {
                for (FeedFile file : FeedFile.values()) {
                    try (var keys = connection
                            .getMetaData()
                            .getExportedKeys(connection.getCatalog(), connection.getSchema(), file.table())) {
                        while (keys.next()) {
                            found.add(keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
            assertThat(found).contains("contract");
            return found;
        }

        @Test
        void namedAgainTheyRevive() {
            taken(hundred("1"));
            taken(FeedBuilder.full("2").households(98));
            taken(FeedBuilder.delta("3", "2").household(99));
            assertThat(lab.count("customer where retired")).isOne();
            assertThat(lab.count("meter where retired and meter_id = 'V98'")).isOne();
        }

        @Test
        void moreThanTwoPercentAreRetiredOnlyWhenToldSo() {
            taken(hundred("1"));
            var before = lab.everything();
            assertThat(refusal(FeedBuilder.full("2").households(97))).isEqualTo(FeedReason.TOO_MANY_RETIRED);
            assertThat(lab.everything()).isEqualTo(before);
            assertThat(lab.takeAllowingRetire(written(FeedBuilder.full("2").households(97)))
                            .outcome())
                    .isEqualTo(FeedOutcome.TAKEN);
            assertThat(lab.count("customer where retired")).isEqualTo(3);
        }

        @Test
        void theSameFeedAgainChangesNothingAndSaysSo() {
            taken(hundred("1"));
            var before = lab.everything();
            lab.events.clear();
            assertThat(take(hundred("1")).outcome()).isEqualTo(FeedOutcome.NOTHING_TO_DO);
            assertThat(lab.everything()).isEqualTo(before);
            assertThat(lab.events).isEmpty();
        }

        @Test
        void theSameFeedIsTheSameInAnArchiveAndWithAnotherManifest() {
            taken(hundred("1"));
            assertThat(lab.take(hundred("1")
                                    .manifest("created_at", "2026-02-02T00:00:00Z")
                                    .zipTo(folder.resolve("a.zip"), ""))
                            .outcome())
                    .isEqualTo(FeedOutcome.NOTHING_TO_DO);
        }

        @Test
        void theSameManifestOverOtherBytesIsNotTheSameFeed() {
            taken(hundred("1"));
            FeedBuilder damaged = hundred("1");
            damaged.listed("customers.csv", damaged.entry("customers.csv")).set("customers.csv", 2, "name", "Más");
            assertThat(refusal(damaged)).isEqualTo(FeedReason.WRONG_CHECKSUM);
        }

        @Test
        void theSameIdWithOtherContentIsRefused() {
            taken(hundred("1"));
            assertThat(refusal(FeedBuilder.full("1").households(99))).isEqualTo(FeedReason.SAME_ID_OTHER_CONTENT);
        }

        @Test
        void aLowerIdIsRefusedComparedAsText() {
            taken(hundred("2"));
            assertThat(refusal(hundred("10"))).isEqualTo(FeedReason.LOWER_ID);
        }

        @Test
        void aDeltaThatDoesNotFollowIsRefused() {
            taken(hundred("1"));
            taken(FeedBuilder.delta("2", "1").household(0));
            assertThat(refusal(FeedBuilder.delta("3", "1").household(0))).isEqualTo(FeedReason.DOES_NOT_FOLLOW);
            taken(FeedBuilder.delta("3", "2").household(0));
        }

        @Test
        void aRefusedFeedIsNotTheOneToFollow() {
            taken(hundred("1"));
            refusal(FeedBuilder.delta("2", "1").household(0).set("customers.csv", 2, "kind", "CAT"));
            taken(FeedBuilder.delta("2", "1").household(0));
        }

        @Test
        void whatWasTakenIsAnnouncedAfterwards() {
            taken(hundred("1"));
            taken(FeedBuilder.delta("2", "1").household(0));
            assertThat(lab.events).containsExactly(new FeedTaken("1", true), new FeedTaken("2", false));
        }

        @Test
        void everyAttemptIsKeptWithItsReport() {
            take(hundred("1").set("customers.csv", 2, "kind", "CAT"));
            taken(hundred("1"));
            List<FeedRun> runs = lab.runs.find(0, 10);
            assertThat(runs).extracting(FeedRun::outcome).containsExactly(FeedOutcome.TAKEN, FeedOutcome.REFUSED);
            assertThat(lab.runs.report(runs.getLast().id()).orElseThrow().errors())
                    .containsExactly(new FeedProblem(
                            FeedProblem.Severity.ERROR,
                            "customers.csv",
                            2L,
                            "kind",
                            "CAT",
                            FeedReason.NOT_IN_LIST,
                            "RESIDENTIAL, INSTITUTION, OTHER"));
        }

        // ---- one at a time, whatever happens

        @Test
        void whileOneIsTakenAnotherIsTurnedAwayAndReadersSeeTheDataBefore() {
            taken(hundred("1"));
            Path second = written(FeedBuilder.full("2").households(101));
            var turnedAway = new AtomicReference<Throwable>();
            var seen = new AtomicReference<Long>();
            FeedProgress duringTheMerge = (step, done, total) -> {
                if (step == FeedStep.MERGING && done == total - 1) {
                    seen.set(lab.count("customer"));
                    turnedAway.set(catchThrowable(() -> lab.take(second)));
                }
            };
            lab.intake.take(second, FeedOptions.by("test").tellingTo(duringTheMerge));
            assertThat(seen).hasValue(100L);
            assertThat(turnedAway.get()).isInstanceOf(FeedBusy.class);
            assertThat(lab.count("customer")).isEqualTo(101);
        }

        @Test
        void whatBreaksInTheMiddleOfTheMergeIsUndone() {
            taken(hundred("1"));
            var before = lab.everything();
            Path second = written(FeedBuilder.full("2").households(101));
            FeedProgress breaksDown = (step, done, total) -> {
                if (step == FeedStep.MERGING && done == total - 1) {
                    throw new IllegalStateException("no more disk");
                }
            };
            FeedReport report = lab.intake.take(second, FeedOptions.by("test").tellingTo(breaksDown));
            assertThat(report.outcome()).isEqualTo(FeedOutcome.FAILED);
            assertThat(report.errors()).extracting(FeedProblem::reason).containsExactly(FeedReason.OUR_FAULT);
            assertThat(lab.everything()).isEqualTo(before);
            assertThat(lab.take(second).outcome()).isEqualTo(FeedOutcome.TAKEN);
        }

        @Test
        void aFileThatChangesWhileItIsTakenIsNotStored() {
            Path feed = written(hundred("1").document("D1", "100000000", "levél"));
            FeedProgress replaces = (step, done, total) -> {
                if (step == FeedStep.CHECKING) {
                    FeedBuilder.replace(feed.resolve("documents/D1.pdf"), new byte[] {1});
                }
            };
            assertThat(lab.intake
                            .take(feed, FeedOptions.by("test").tellingTo(replaces))
                            .outcome())
                    .isEqualTo(FeedOutcome.FAILED);
            assertThat(lab.everything()).isEmpty();
        }

        @Test
        void whatHasEndedIsNotEndedAgainForItsDataMayBeIn() {
            taken(hundred("1"));
            FeedRun run = lab.runs.find(0, 1).getFirst();
            var late = new Problems();
            late.addError(FeedReason.OUR_FAULT, null, null, null);
            lab.runs.finish(run.id(), FeedOutcome.FAILED, late, List.of(), FeedLab.CLOCK.instant());
            assertThat(lab.runs.report(run.id()).orElseThrow().outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(lab.runs.report(run.id()).orElseThrow().problems()).isEmpty();
        }

        @Test
        void anAttemptWhoseProcessDiedIsClosedByTheNext() {
            long dead = lab.runs.start("feed-x", "test", FeedLab.CLOCK.instant());
            taken(hundred("1"));
            FeedReport report = lab.runs.report(dead).orElseThrow();
            assertThat(report.outcome()).isEqualTo(FeedOutcome.FAILED);
            assertThat(report.errors()).extracting(FeedProblem::reason).containsExactly(FeedReason.INTERRUPTED);
        }

        @Test
        void anAttemptWhoseProcessDiedIsClosedWithoutANextOneAndOneThatIsUnderWayIsNot() {
            long dead = lab.runs.start("feed-x", "test", FeedLab.CLOCK.instant());
            var leftovers = new FeedLeftovers(lab.intake, FeedLab.CLOCK);
            leftovers.closeInterrupted();
            assertThat(lab.runs.report(dead).orElseThrow().errors())
                    .extracting(FeedProblem::reason)
                    .containsExactly(FeedReason.INTERRUPTED);
            FeedProgress looksMeanwhile = (step, done, total) -> leftovers.closeInterrupted();
            assertThat(lab.intake
                            .take(
                                    hundred("1").writeTo(folder.resolve("good")),
                                    FeedOptions.by("test").tellingTo(looksMeanwhile))
                            .outcome())
                    .isEqualTo(FeedOutcome.TAKEN);
        }
    }

    @Nested
    class OnH2 extends Meanings {
        private static final FeedLab LAB = FeedLab.onH2();

        OnH2() {
            super(LAB);
        }
    }

    @Nested
    class OnPostgreSql extends Meanings {
        private static final FeedLab LAB = FeedLab.onPostgres();

        OnPostgreSql() {
            super(LAB);
        }
    }
}
