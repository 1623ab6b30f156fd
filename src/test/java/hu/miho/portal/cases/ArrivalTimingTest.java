package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.TimingAttack;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the page waits does not tell whether customer ID and serial number belong together (check S1). */
@PortalTest
@OnPostgres
class ArrivalTimingTest {

    private static final int CALLS_OF_EACH = 1_000;
    private static final String CUSTOMER = "823000001";

    private final AtomicInteger callers = new AtomicInteger();

    @Autowired
    ArrivalService service;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from arrival_request").update();
        for (String table : new String[] {"meter", "contract", "place_of_use", "customer"}) {
            String column = table.equals("meter") ? "meter_id = 'M-823'" : "customer_id = '" + CUSTOMER + "'";
            jdbc.sql("delete from " + table + " where " + column).update();
        }
    }

    @Test
    void timeDoesNotTellARightPairFromAWrongOne() {
        var data = new CustomerData(jdbc);
        data.customer(CUSTOMER).insert();
        data.place(CUSTOMER + "/00000001").insert();
        data.meter("M-823", "L-" + CUSTOMER + "/00000001").insert();
        var attack = new TimingAttack(CALLS_OF_EACH);
        attack.measure(() -> request(CUSTOMER, "SN-M-823"), () -> request("823999999", "SN-M-824"));
        assertThat(attack.chanceToTellApart()).as(attack.toString()).isBetween(0.45, 0.55);
    }

    private Runnable request(String customer, String serial) {
        int caller = callers.incrementAndGet();
        var from = ClientAddress.of("10.%d.%d.1".formatted(caller / 250, caller % 250));
        var typed =
                new TypedArrival(ArrivalKind.CHANGE_OF_OCCUPANT, customer, serial, UUID.randomUUID() + "@example.com");
        var wish = new NewArrival(UUID.randomUUID(), typed, Formats.HUNGARIAN, "2026-11");
        return () -> service.request(wish, from);
    }
}
