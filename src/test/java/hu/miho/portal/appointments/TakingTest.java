package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

class TakingTest {

    private final Taking taking = new Taking(TransactionOperations.withoutTransaction());

    @Test
    void aReferenceThatAnotherBookingHasIsDrawnAgain() {
        Iterator<String> drawn = List.of("taken", "taken", "new").iterator();
        assertThat(taking.inTransaction(() -> insert(drawn.next()))).isEqualTo("new");
    }

    @Test
    void whatFailsEachTimeFails() {
        Supplier<String> action = () -> insert("taken");
        assertThatThrownBy(() -> taking.inTransaction(action)).isInstanceOf(DuplicateKeyException.class);
    }

    private static String insert(String reference) {
        if (reference.equals("taken")) {
            throw new DuplicateKeyException(reference);
        }
        return reference;
    }
}
