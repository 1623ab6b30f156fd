package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.demo.MakeDemoFeed;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --make-demo-feed} writes is taken, and the changes after it too. */
class GeneratedFeedTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void make() {
        assertThat(MakeDemoFeed.run(
                        "--make-demo-feed=" + folder.resolve("feeds"),
                        "--customers=60",
                        "--years=2",
                        "--until=2026-11-23"))
                .isZero();
    }

    abstract static class Taking {

        private final FeedLab lab;

        Taking(FeedLab lab) {
            this.lab = lab;
        }

        @BeforeEach
        void nothingTakenYet() {
            lab.empty();
        }

        @Test
        void theFullFeedAndThenTheDeltaAreTakenWithoutAWarning() {
            FeedReport full = lab.take(folder.resolve("feeds"));
            assertThat(full.problems()).isEmpty();
            assertThat(full.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(lab.count("customer")).isEqualTo(60);

            FeedReport delta = lab.take(folder.resolve("feeds-delta"));
            assertThat(delta.problems()).isEmpty();
            assertThat(delta.outcome()).isEqualTo(FeedOutcome.TAKEN);
            assertThat(lab.count("customer")).isEqualTo(61);
            assertThat(lab.count("place_of_use where valid_to > date '2026-11-23'"))
                    .isEqualTo(1);
        }
    }

    @Nested
    class OnH2 extends Taking {

        private static final FeedLab LAB = FeedLab.onH2();

        OnH2() {
            super(LAB);
        }
    }

    @Nested
    class OnPostgreSql extends Taking {

        private static final FeedLab LAB = FeedLab.onPostgres();

        OnPostgreSql() {
            super(LAB);
        }
    }
}
