package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

class NumberSeriesTest {

    abstract static class Series {

        private static final int FILINGS = 50;

        @Autowired
        NumberSeries numbers;

        @Autowired
        TransactionOperations transaction;

        @Test
        void everySeriesCountsFromOneInEveryYear() {
            assertThat(filed("yearly", 2026)).isEqualTo(1);
            assertThat(filed("yearly", 2026)).isEqualTo(2);
            assertThat(filed("yearly", 2027)).isEqualTo(1);
            assertThat(filed("yearly 2026/00001", 2026)).isEqualTo(1);
        }

        @Test
        void aNumberThatIsTakenBackIsGivenAgain() {
            assertThat(filed("rolled back", 2026)).isEqualTo(1);
            assertThat(givenUp("rolled back", 2026)).isEqualTo(2);
            assertThat(filed("rolled back", 2026)).isEqualTo(2);
        }

        @Test
        void fiftyFilingsAtOnceLeaveNoGapThoughSomeAreRolledBack() throws Exception {
            assertThat(filed("race", 2026)).isEqualTo(1);
            assertThat(fiftyAtOnce("race")).isEqualTo(numbers(2, 34));
            assertThat(filed("race", 2026)).isEqualTo(35);
        }

        @Test
        void withoutATransactionThereIsNoNumber() {
            assertThatThrownBy(() -> numbers.next("alone", 2026)).isInstanceOf(IllegalTransactionStateException.class);
        }

        /** Every third filing is given up after it has its number; each lingers a little. The numbers that were kept. */
        List<Integer> fiftyAtOnce(String name) throws Exception {
            var kept = new ArrayList<Integer>();
            try (var filers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var filing : filers.invokeAll(IntStream.range(0, FILINGS)
                        .mapToObj(filing -> filing(name, filing % 3 == 0))
                        .toList())) {
                    filing.get().ifPresent(kept::add);
                }
            }
            return kept.stream().sorted().toList();
        }

        static List<Integer> numbers(int first, int last) {
            return IntStream.rangeClosed(first, last).boxed().toList();
        }

        private Callable<Optional<Integer>> filing(String name, boolean givenUp) {
            return () -> Optional.ofNullable(transaction.execute(status -> {
                int number = numbers.next(name, 2026);
                linger();
                if (givenUp) {
                    status.setRollbackOnly();
                    return null;
                }
                return number;
            }));
        }

        private static void linger() {
            try {
                Thread.sleep(RandomGenerator.getDefault().nextInt(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private Integer filed(String name, int year) {
            return transaction.execute(status -> numbers.next(name, year));
        }

        private Integer givenUp(String name, int year) {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                return numbers.next(name, year);
            });
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Series {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Series {

        @Test
        void thoseFiftyMayBeTheFirstOfTheYear() throws Exception {
            assertThat(fiftyAtOnce("first")).isEqualTo(numbers(1, 33));
        }
    }
}
