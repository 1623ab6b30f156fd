package hu.miho.portal.registration;

import static hu.miho.portal.registration.TestRegistrations.newAddress;
import static hu.miho.portal.registration.TestRegistrations.newEmail;
import static hu.miho.portal.registration.TestRegistrations.newId;
import static hu.miho.portal.registration.TestRegistrations.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.TimingAttack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the page waits does not tell whether the data were right (check S1). */
@PortalTest
@OnPostgres
class RegistrationTimingTest {

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
        var attack = new TimingAttack(CALLS_OF_EACH);
        attack.measure(() -> request(customer), () -> request(newId()));
        assertThat(attack.chanceToTellApart()).as(attack.toString()).isBetween(0.45, 0.55);
    }

    private Runnable request(String customer) {
        var wish = wish(customer, "Miskolc", newEmail());
        var from = newAddress();
        return () -> service.request(wish, from);
    }
}
