package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.appointments.Promises.Verdict;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Many visitors and clerks fight for few times: none is given twice, on both databases; without the key some are (check R1,
 * short form; {@link SlotTortureIT} is the whole drill).
 */
class SlotRaceTest {

    /** Ten quarters of an hour of the day after tomorrow. */
    private static final List<Instant> TIMES = IntStream.range(0, 10)
            .mapToObj(quarter -> OfficeTest.at("2026-11-27T09:00").plus(Duration.ofMinutes(15L * quarter)))
            .toList();

    abstract static class Racing extends OfficeTest {

        @Test
        void noTimeIsGivenTwice() throws Exception {
            var contest = new Contest(TIMES);
            contest.run(Collections.nCopies(24, new ServiceDesk(portal)), 12, 1);
            Verdict verdict = contest.promises().judge(jdbc);
            assertThat(contest.failures()).isEmpty();
            assertThat(verdict.open()).isGreaterThanOrEqualTo(8);
            assertThat(verdict.inDoubt()).isZero();
            assertThat(verdict.lost()).isZero();
            assertThat(verdict.givenTwice()).isZero();
            assertThat(verdict.stray()).isZero();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Racing {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Racing {}

    /** Shows that the test would notice. */
    @Nested
    @PortalTest
    @OnPostgres
    class WithoutTheKey extends OfficeTest {

        @Test
        void timesAreGivenTwice() throws Exception {
            jdbc.sql("alter table taken_quarter drop constraint taken_quarter_pkey")
                    .update();
            try {
                int givenTwice = 0;
                for (int round = 0; round < 10 && givenTwice == 0; round++) {
                    emptyOffice();
                    var contest = new Contest(TIMES);
                    contest.run(Collections.nCopies(24, new ServiceDesk(portal)), 12, round);
                    givenTwice = contest.promises().judge(jdbc).givenTwice();
                }
                assertThat(givenTwice).isPositive();
            } finally {
                emptyOffice();
                jdbc.sql(
                                "alter table taken_quarter add constraint taken_quarter_pkey primary key (counter_id, starts_at)")
                        .update();
            }
        }
    }
}
