package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.appointments.Promises.Verdict;
import hu.miho.portal.testing.PortalTest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge of the contests sees what is wrong in a database. */
@PortalTest
class PromisesTest extends OfficeTest {

    private static final Instant NINE = at("2026-11-27T09:00");

    private final Promises promises = new Promises();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void twoAreBookedAndOneIsCancelled() {
        promise(first, Optional.of(NINE), () -> bookings.book(wish(hold(first, "occupant", NINE), newEmail(), "")));
        promise(second, Optional.of(NINE), () -> bookings.book(wish(hold(second, "occupant", NINE), newEmail(), "")));
        UUID third = UUID.randomUUID();
        Instant ten = at("2026-11-27T10:00");
        String[] token = new String[1];
        promise(
                third,
                Optional.of(ten),
                () -> token[0] = bookings.book(wish(hold(third, "billing", ten), newEmail(), ""))
                        .token());
        promise(third, Optional.empty(), () -> own.cancel(token[0]));
    }

    @Test
    void findsNothingWrongWhereNothingIs() {
        assertThat(promises.judge(jdbc)).isEqualTo(new Verdict(4, 2, 0, 0, 0, 0));
    }

    @Test
    void findsABookingThatIsLost() {
        jdbc.sql("delete from appointment where id = ?").param(first).update();
        assertThat(promises.judge(jdbc)).isEqualTo(new Verdict(4, 2, 0, 1, 0, 2));
    }

    @Test
    void findsABookingAtAnotherTime() {
        jdbc.sql("update appointment set starts_at = starts_at - interval '15' minute where id = ?")
                .param(first)
                .update();
        assertThat(promises.judge(jdbc).lost()).isEqualTo(1);
    }

    @Test
    void findsACancelledBookingThatIsBack() {
        jdbc.sql("update appointment set status = 'BOOKED' where status = 'CANCELLED'")
                .update();
        assertThat(promises.judge(jdbc)).isEqualTo(new Verdict(4, 2, 0, 1, 0, 1));
    }

    @Test
    void findsATimeThatIsGivenTwice() {
        jdbc.sql("update appointment set counter_id = 1").update();
        assertThat(promises.judge(jdbc).givenTwice()).isEqualTo(2);
    }

    @Test
    void findsQuartersThatNobodyHas() {
        jdbc.sql("update taken_quarter set holder = ? where holder = ?")
                .params(UUID.randomUUID(), first)
                .update();
        assertThat(promises.judge(jdbc).stray()).isEqualTo(4);
    }

    @Test
    void takesEitherForWhatWasNotAnswered() {
        UUID unheard = UUID.randomUUID();
        for (Runnable done : new Runnable[] {() -> {}, () -> own.cancel(tokenOf(first))}) {
            promise(first, Optional.empty(), () -> {
                done.run();
                throw new IllegalStateException("the line was cut");
            });
            assertThat(promises.judge(jdbc)).isEqualTo(new Verdict(4, 1, 1, 0, 0, 0));
        }
        promise(unheard, Optional.of(NINE), () -> {
            throw new IllegalStateException("the line was cut");
        });
        assertThat(promises.judge(jdbc).inDoubt()).isEqualTo(2);
    }

    private String tokenOf(UUID id) {
        return portal.getBean(BookingTokens.class).of(id);
    }

    private void promise(UUID id, Optional<Instant> becomes, Runnable errand) {
        try {
            promises.ask(id, becomes, errand);
        } catch (IllegalStateException unanswered) {
            // as some tests want it
        }
    }
}
