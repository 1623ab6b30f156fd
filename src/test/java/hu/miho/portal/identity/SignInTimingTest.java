package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.TimingAttack;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** How long a refused sign-in takes does not tell whether there is such an account (S1): 2,000 calls, interleaved. */
@PortalTest
@OnPostgres
@TestPropertySource(properties = {"portal.sign-in.failures-per-minute=1000000", "portal.sign-in.answer-every=4ms"})
class SignInTimingTest {

    private static final int CALLS_OF_EACH = 1_000;
    private static final AtomicInteger NEXT = new AtomicInteger(670_000_000);

    @Autowired
    private SignIn signIn;

    @Autowired
    private TestUsers users;

    @Autowired
    private AccountService accounts;

    @Test
    void timeDoesNotTellAnAddressWithAnAccountFromOneWithout() {
        List<String> known = java.util.stream.Stream.generate(this::newAccount)
                .limit(CALLS_OF_EACH + TimingAttack.WARM_UP)
                .map(id -> accounts.byId(id).orElseThrow().email().value())
                .toList();
        var names = known.iterator();
        var attack = new TimingAttack(CALLS_OF_EACH);
        attack.measure(() -> refused(names.next()), () -> refused("customer-" + UUID.randomUUID() + "@example.hu"));
        assertThat(attack.chanceToTellApart()).as(attack.toString()).isBetween(0.45, 0.55);
    }

    @Test
    void timeDoesNotTellACustomerIdWithAnAccountFromOneWithout() {
        int first = NEXT.get();
        for (int i = 0; i < CALLS_OF_EACH + TimingAttack.WARM_UP; i++) {
            newAccount();
        }
        var known = new AtomicInteger(first);
        var unknown = new AtomicInteger(770_000_000);
        var attack = new TimingAttack(CALLS_OF_EACH);
        attack.measure(
                () -> refused(String.valueOf(known.getAndIncrement())),
                () -> refused(String.valueOf(unknown.getAndIncrement())));
        assertThat(attack.chanceToTellApart()).as(attack.toString()).isBetween(0.45, 0.55);
    }

    private UUID newAccount() {
        return users.newCustomer(List.of(String.valueOf(NEXT.getAndIncrement())));
    }

    private Runnable refused(String name) {
        var browser = new TestBrowser();
        return () -> {
            if (browser.asks(() -> signIn.signIn(name, "nem ez a jelszó hozzá")) != SignIn.Outcome.WRONG) {
                throw new AssertionError("not judged");
            }
        };
    }
}
