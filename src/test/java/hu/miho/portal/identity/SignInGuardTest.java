package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import hu.miho.portal.identity.SignInGuard.Admission;
import hu.miho.portal.identity.SignInGuard.Subject;
import hu.miho.portal.testing.MutableClock;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may go on trying (S6). */
class SignInGuardTest {

    abstract static class Guard {

        private static final AtomicInteger NEXT = new AtomicInteger();

        @Autowired
        SignInFailureRepository failures;

        @Autowired
        TestUsers users;

        @Autowired
        KnownDeviceRepository devices;

        @Autowired
        PlatformTransactionManager transactions;

        private final MutableClock clock = new MutableClock("2026-11-23T10:00:00Z");
        private UUID account;
        private Subject subject;
        private KnownDevices known;
        private SignInGuard guard;

        @BeforeEach
        void anAccountAndAGuardWithAClockOfItsOwn() {
            var addresses = new AddressLimits(new SignInProperties(1_000_000, 1_000_000, 1_000_000, Duration.ZERO));
            account = users.newCustomer(List.of(String.valueOf(600_000_000 + NEXT.getAndIncrement())));
            subject = Subject.password(account);
            known = new KnownDevices(devices, clock);
            guard = new SignInGuard(failures, known, addresses, transactions, clock);
        }

        @Test
        void fiveFailuresFromANetworkAreFreeThenItWaits() {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(admit(stranger("192.0.2.7"))).isEqualTo(Admission.STRANGER);
            }
            assertThat(admit(stranger("192.0.2.99"))).isEqualTo(Admission.REFUSED);
            assertThat(admit(stranger("198.51.100.7"))).isEqualTo(Admission.STRANGER);
            clock.advance(Duration.ofSeconds(30));
            assertThat(admit(stranger("192.0.2.7"))).isEqualTo(Admission.STRANGER);
        }

        @Test
        void strangersAltogetherNeverReachAHundredHoweverManyNetworksTheyHave() {
            long admitted = IntStream.range(0, 1_000)
                    .filter(attempt -> {
                        clock.advance(Duration.ofMinutes(20));
                        return admit(stranger("10.%d.%d.1".formatted(attempt / 200, attempt % 200)))
                                != Admission.REFUSED;
                    })
                    .count();
            assertThat(admitted).isEqualTo(HoldOff.MOST_FROM_STRANGERS).isLessThan(100);
        }

        @Test
        void theOwnerGetsInFromABrowserUsedBeforeWhileStrangersAreHeldOff() {
            Browser owner = browser("203.0.113.5", "the-owner's-device");
            success(owner);
            for (int attempt = 0; attempt < 200; attempt++) {
                admit(stranger("192.0.%d.1".formatted(attempt)));
            }
            assertThat(admit(stranger("203.0.113.5"))).isEqualTo(Admission.REFUSED);
            assertThat(admit(browser("192.0.2.1", "the-owner's-device"))).isEqualTo(Admission.KNOWN_DEVICE);
        }

        @Test
        void aKnownBrowserIsAStrangerAfterTenFailures() {
            Browser stolen = browser("203.0.113.5", "stolen-device");
            success(stolen);
            for (int attempt = 0; attempt < HoldOff.MOST_FROM_KNOWN_DEVICE; attempt++) {
                assertThat(admit(stolen)).isEqualTo(Admission.KNOWN_DEVICE);
            }
            assertThat(admit(stolen)).isEqualTo(Admission.STRANGER);
        }

        @Test
        void allKnownBrowsersTogetherAreBorneTwentyFailures() {
            List<Browser> stolen = IntStream.range(0, 10)
                    .mapToObj(number -> browser("203.0.%d.5".formatted(number), "stolen-" + number))
                    .toList();
            stolen.forEach(this::success);
            long asKnown = stolen.stream()
                    .flatMap(browser -> IntStream.range(0, 10).mapToObj(attempt -> admit(browser)))
                    .filter(Admission.KNOWN_DEVICE::equals)
                    .count();
            assertThat(asKnown).isEqualTo(HoldOff.MOST_FROM_KNOWN_DEVICES);
        }

        @Test
        void anotherAccountsDeviceIsAStranger() {
            Browser attacker = browser("203.0.113.5", "attackers-own-device");
            success(attacker);
            assertThat(guard.admit(Subject.password(UUID.randomUUID()), UUID.randomUUID(), attacker))
                    .isEqualTo(Admission.STRANGER);
        }

        @Test
        void aSuccessClearsTheCount() {
            for (int attempt = 0; attempt < 5; attempt++) {
                admit(stranger("192.0.2.7"));
            }
            success(browser("198.51.100.1", "device"));
            assertThat(admit(stranger("192.0.2.7"))).isEqualTo(Admission.STRANGER);
        }

        @Test
        void aPasswordResetClearsTheCount() {
            for (int attempt = 0; attempt < 100; attempt++) {
                admit(stranger("192.0.%d.1".formatted(attempt)));
            }
            assertThat(admit(stranger("192.0.200.1"))).isEqualTo(Admission.REFUSED);
            inTransaction(() -> guard.forgive(subject));
            assertThat(admit(stranger("192.0.200.1"))).isEqualTo(Admission.STRANGER);
        }

        @Test
        void attemptsSentAtOnceAllCount() throws Exception {
            try (var threads = Executors.newFixedThreadPool(20)) {
                List<Callable<Admission>> attempts = IntStream.range(0, 40)
                        .<Callable<Admission>>mapToObj(attempt -> () -> admit(stranger("192.0.2.7")))
                        .toList();
                long admitted = 0;
                for (Future<Admission> attempt : threads.invokeAll(attempts)) {
                    admitted += attempt.get() == Admission.STRANGER ? 1 : 0;
                }
                assertThat(admitted).isEqualTo(5);
            }
        }

        private Admission admit(Browser browser) {
            return guard.admit(subject, account, browser);
        }

        private void success(Browser browser) {
            Admission admission = admit(browser);
            inTransaction(() -> {
                guard.forgive(subject, browser, admission);
                known.add(account, browser);
            });
        }

        private void inTransaction(Runnable work) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
        }

        private static Browser stranger(String ip) {
            return browser(ip, UUID.randomUUID().toString());
        }

        private static Browser browser(String ip, String device) {
            var request = new MockHttpServletRequest();
            request.setRemoteAddr(ip);
            request.setCookies(new Cookie(Browser.DEVICE_COOKIE, device));
            return new Browser(new VaadinServletRequest(request, null), new MockHttpServletResponse());
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Guard {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Guard {}
}
