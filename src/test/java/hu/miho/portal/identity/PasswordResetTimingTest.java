package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.TimingAttack;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** How long the page for forgotten passwords takes does not tell whether there is an account (S1), at 2,000 calls. */
@PortalTest
@OnPostgres
@TestPropertySource(properties = {"portal.sign-in.failures-per-minute=1000000"})
class PasswordResetTimingTest {

    private static final int CALLS_OF_EACH = 1_000;

    @Autowired
    private PasswordResets resets;

    @Autowired
    private TestUsers users;

    @Autowired
    private AccountService accounts;

    @Test
    void timeDoesNotTellAnAddressWithAnAccountFromOneWithout() {
        List<String> known = IntStream.range(0, CALLS_OF_EACH + TimingAttack.WARM_UP)
                .mapToObj(number -> users.newCustomer(List.of(String.valueOf(680_000_000 + number))))
                .map(id -> accounts.byId(id).orElseThrow().email().value())
                .toList();
        var names = known.iterator();
        var attack = new TimingAttack(CALLS_OF_EACH);
        attack.measure(() -> request(names.next()), () -> request("customer-" + UUID.randomUUID() + "@example.hu"));
        assertThat(attack.chanceToTellApart()).as(attack.toString()).isBetween(0.45, 0.55);
    }

    private Runnable request(String name) {
        var browser = new TestBrowser();
        return () -> {
            if (!browser.asks(() -> resets.request(name))) {
                throw new AssertionError("not taken");
            }
        };
    }
}
