package hu.miho.portal.appointments;

import hu.miho.portal.appointments.BookingRefused.Reason;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Runs what takes a time in a transaction of its own, and again from the beginning when somebody else was faster. */
@Component
class Taking {

    private static final int ATTEMPTS = 6;

    private final TransactionOperations transaction;

    Taking(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    /** @throws BookingRefused as the action does, or when others were faster time and again */
    <T> T inTransaction(Supplier<T> action) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> action.get()));
            } catch (LostRace | ConcurrencyFailureException | DataIntegrityViolationException faster) {
                if (attempt == ATTEMPTS && !(faster instanceof LostRace)) {
                    throw faster;
                }
            }
        }
        throw new BookingRefused(Reason.TAKEN);
    }
}
