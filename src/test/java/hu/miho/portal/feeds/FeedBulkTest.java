package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.FeedBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand rows at once, while customers go on reading. */
class FeedBulkTest {

    private static final int HOUSEHOLDS = 10_000;
    private static final long ROWS = HOUSEHOLDS * 10L + 1;
    private static final long SLOWEST_READ_MS = 1_000;

    @TempDir
    Path folder;

    /** What a reader saw, and how long it waited for it. */
    private record Read(long customers, long milliseconds) {}

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aHundredThousandRowsAreTakenWhileReadersSeeTheDataBefore(String database) throws Exception {
        Path small = FeedBuilder.full("1").households(100).writeTo(folder.resolve("small"));
        Path large = FeedBuilder.full("2").households(HOUSEHOLDS).writeTo(folder.resolve("large"));
        try (var lab = database.equals("H2") ? FeedLab.onH2() : FeedLab.onPostgres()) {
            lab.take(small);
            var taken = new AtomicBoolean();
            var reads = new ArrayList<Read>();
            Thread reader = Thread.ofPlatform().start(() -> {
                while (!taken.get()) {
                    reads.add(read(lab));
                }
            });
            FeedReport report = lab.take(large);
            taken.set(true);
            reader.join();
            assertThat(report.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(report.files().stream().mapToLong(FileCounts::rows).sum())
                    .isEqualTo(ROWS);
            assertThat(lab.count("customer")).isEqualTo(HOUSEHOLDS);
            assertThat(reads)
                    .extracting(Read::customers)
                    .isSubsetOf(100L, (long) HOUSEHOLDS)
                    .contains(100L);
            assertThat(reads).extracting(Read::milliseconds).allMatch(ms -> ms < SLOWEST_READ_MS);
        }
    }

    @Test
    void aBadFeedOfAHundredThousandRowsChangesNothing() {
        FeedBuilder feed = FeedBuilder.full("1").households(HOUSEHOLDS);
        for (int line = 2; line < HOUSEHOLDS; line += 4) {
            feed.set("invoices.csv", line, "net", "1");
        }
        try (var lab = FeedLab.onH2()) {
            FeedReport report = lab.take(feed.writeTo(folder.resolve("bad")));
            assertThat(report.outcome()).isEqualTo(FeedOutcome.REFUSED);
            assertThat(report.run().errors()).isEqualTo(HOUSEHOLDS / 4);
            assertThat(report.errors()).hasSize(1_000);
            assertThat(lab.everything()).isEqualTo(List.of());
        }
    }

    private static Read read(FeedLab lab) {
        long began = System.nanoTime();
        long customers = lab.count("customer");
        return new Read(customers, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }
}
