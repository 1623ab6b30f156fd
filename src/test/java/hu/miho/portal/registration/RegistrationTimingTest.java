package hu.miho.portal.registration;

import static hu.miho.portal.registration.TestRegistrations.newAddress;
import static hu.miho.portal.registration.TestRegistrations.newEmail;
import static hu.miho.portal.registration.TestRegistrations.newId;
import static hu.miho.portal.registration.TestRegistrations.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the page waits does not tell whether the data were right (check S1). */
@PortalTest
@OnPostgres
class RegistrationTimingTest {

    private static final int WARM_UP = 200;
    private static final int CALLS_OF_EACH = 1_000;

    @Autowired
    TestRegistrations registrations;

    @Autowired
    RegistrationService service;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leaveNothingWaiting() {
        jdbc.sql("delete from registration_request where handled_at is null").update();
    }

    @Test
    void timeDoesNotTellACustomerFromAStranger() {
        String customer = registrations.newCustomer();
        for (int i = 0; i < WARM_UP; i++) {
            nanosOf(wish(customer, "Miskolc", newEmail()));
            nanosOf(wish(newId(), "Miskolc", newEmail()));
        }
        long[] known = new long[CALLS_OF_EACH];
        long[] unknown = new long[CALLS_OF_EACH];
        for (int i = 0; i < CALLS_OF_EACH; i++) {
            known[i] = nanosOf(wish(customer, "Miskolc", newEmail()));
            unknown[i] = nanosOf(wish(newId(), "Miskolc", newEmail()));
        }
        assertThat(chanceToTellApart(known, unknown)).isBetween(0.45, 0.55);
    }

    private long nanosOf(NewRegistration wish) {
        var from = newAddress();
        long start = System.nanoTime();
        service.request(wish, from);
        return System.nanoTime() - start;
    }

    /** The area under the curve of the best classifier by time: 0.5 is a guess. */
    private static double chanceToTellApart(long[] some, long[] others) {
        double longer = 0;
        for (long one : some) {
            for (long other : others) {
                longer += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return longer / ((double) some.length * others.length);
    }
}
