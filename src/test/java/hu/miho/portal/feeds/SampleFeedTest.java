package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract's own samples: a full feed in UTF-8, then the changes after it in windows-1250. */
class SampleFeedTest {

    private static final Path SAMPLE = Path.of("src/test/resources/feeds/sample");
    private static final Path DELTA = Path.of("src/test/resources/feeds/sample-delta");

    abstract static class Samples {

        private final FeedLab lab;

        Samples(FeedLab lab) {
            this.lab = lab;
        }

        @BeforeEach
        void nothingTakenYet() {
            lab.empty();
        }

        @Test
        void theFullSampleIsTakenWithoutAWarning() {
            FeedReport report = lab.take(SAMPLE);
            assertThat(report.problems()).isEmpty();
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(report.files())
                    .contains(
                            new FileCounts("customers.csv", 31, 31, 0, 0),
                            new FileCounts("invoice_lines.csv", 2273, 2273, 0, 0));
            assertThat(lab.count("customer")).isEqualTo(31);
            assertThat(lab.count("meter_reading")).isEqualTo(1538);
            assertThat(lab.count("stored_file")).isEqualTo(9);
            assertThat(lab.value("select name from customer where customer_id = '100200314'", String.class))
                    .isEqualTo("Szabó Márta");
        }

        @Test
        void theDeltaAfterItIsTaken() {
            lab.take(SAMPLE);
            FeedReport report = lab.take(DELTA);
            assertThat(report.problems()).isEmpty();
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(lab.count("invoice where issued_on > date '2026-11-30'")).isEqualTo(32);
            assertThat(lab.value(
                            "select description from invoice_line where invoice_no = '2026/0000001096' and line_no = 2",
                            String.class))
                    .isEqualTo("Hődíj");
            assertThat(lab.value("select max(received_on) from payment", LocalDate.class))
                    .isEqualTo(LocalDate.of(2026, 12, 14));
        }

        @Test
        void theDeltaIsNothingWithoutTheFullOne() {
            FeedReport report = lab.take(DELTA);
            assertThat(report.outcome()).isEqualTo(FeedOutcome.REFUSED);
            assertThat(report.errors()).extracting(FeedProblem::reason).containsExactly(FeedReason.FIRST_MUST_BE_FULL);
            assertThat(lab.everything()).isEmpty();
        }
    }

    @Nested
    class OnH2 extends Samples {
        OnH2() {
            super(H2);
        }

        private static final FeedLab H2 = FeedLab.onH2();
    }

    @Nested
    class OnPostgreSql extends Samples {
        OnPostgreSql() {
            super(POSTGRES);
        }

        private static final FeedLab POSTGRES = FeedLab.onPostgres();
    }
}
