package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.testing.WireBrowser;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Attacks on the packaged portal, over loopback, each with an end of its own: guessed passwords (S6), more sign-ins than can
 * be checked (S5), visitors who never come back (V1). They take some minutes and a machine with nothing else to do:
 * {@code ./mvnw verify -Dportal.drills=true -Dit.test=IdentityDrillIT -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@EnabledIfSystemProperty(
        named = "portal.drills",
        matches = "true",
        disabledReason = "takes long, and wants the machine for itself: docs/testing.md has its command")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IdentityDrillIT {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private static final List<String> PAGES =
            List.of("attekintes", "szamlak", "merooraadatok", "szerzodes", "ugyfeladatok", "dokumentumtar");
    private static final String NEW_PASSWORD = "kilenc vörös kavics 7";

    private static Post post;
    private static RunningPortal portal;
    private static DemoAccount customer;

    @BeforeAll
    static void start() {
        post = new Post();
        var settings = new java.util.HashMap<>(post.settings());
        settings.put("PORTAL_TRUSTED_PROXIES", "127.0.0.1");
        settings.put("PORTAL_SIGNIN_FAILURESPERMINUTE", "1000000");
        portal = RunningPortal.start(settings, "512m");
        customer = portal.account("CUSTOMER");
    }

    @AfterAll
    static void stop() {
        portal.close();
        post.close();
    }

    /** V1: 20,000 GETs without a cookie beside 20 customers who work. */
    @Test
    @Order(1)
    void visitorsWhoNeverComeBackDoNotGetInTheWayOfCustomers() throws Exception {
        int visits = Integer.getInteger("portal.drills.visits", 20_000);
        customersAtWork(20, Duration.ofSeconds(20)); // warms up
        Times alone = customersAtWork(20, Duration.ofSeconds(20));
        var left = new AtomicInteger(visits);
        var failures = new AtomicInteger();
        var over = new AtomicBoolean();
        Times beside;
        List<WireBrowser> customers = signedIn(20);
        long start = System.nanoTime();
        try (var flood = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> visitors = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                visitors.add(flood.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        failures.addAndGet(newVisitor().get("/").statusCode() == 200 ? 0 : 1);
                    }
                }));
            }
            flood.submit(() -> {
                for (Future<?> visitor : visitors) {
                    visitor.get();
                }
                over.set(true);
                return null;
            });
            beside = atWork(customers, over);
        }
        System.out.printf(
                "V1: %d visits in %d s, %d failed; customers' pages alone %s, beside them %s%n",
                visits, (System.nanoTime() - start) / 1_000_000_000, failures.get(), alone, beside);
        assertThat(portal.log()).doesNotContain("OutOfMemoryError");
        assertThat(failures.get()).isZero();
        assertThat(beside.failures()).isZero();
        assertThat(beside.percentile(95)).isLessThan(Duration.ofSeconds(1));
        assertThat(newVisitor().get("/actuator/health").statusCode()).isEqualTo(200);
    }

    /** S5: ten times as many sign-ins as can be checked, while customers and visitors read pages. */
    @Test
    @Order(2)
    void anOverloadOfSignInsLeavesTheOtherPagesAsFastAsTheyWere() throws Exception {
        customersAtWork(4, Duration.ofSeconds(10));
        Times idle = customersAtWork(4, Duration.ofSeconds(40));
        double capacity = signInsPerSecond(4, Duration.ofSeconds(10));
        var over = new AtomicBoolean();
        var sent = new AtomicInteger();
        var busy = new AtomicInteger();
        Times loaded;
        try (var attackers = Executors.newVirtualThreadPerTaskExecutor()) {
            int browsers = 200;
            long pause = Math.round(1_000 * browsers / (10 * capacity));
            for (int i = 0; i < browsers; i++) {
                attackers.submit(() -> {
                    var browser = newVisitor().open("belepes");
                    while (!over.get()) {
                        browser.from(newAddress())
                                .signIn("nobody" + sent.incrementAndGet() + "@example.com", "nem ez a jelszó hozzá");
                        busy.addAndGet(browser.text().contains("Most nagyon sokan") ? 1 : 0);
                        Thread.sleep(pause);
                    }
                    return null;
                });
            }
            Thread.sleep(5_000);
            sent.set(0);
            loaded = customersAtWork(4, Duration.ofSeconds(40));
            over.set(true);
        }
        System.out.printf(
                "S5: %.1f sign-ins a second are checked, %.1f were sent; pages idle %s, loaded %s: %.2f times%n",
                capacity,
                sent.get() / 40.0,
                idle,
                loaded,
                (double) loaded.percentile(99).toMillis() / idle.percentile(99).toMillis());
        assertThat(loaded.failures()).isZero();
        assertThat((double) loaded.percentile(99).toMillis())
                .isLessThanOrEqualTo(1.2 * idle.percentile(99).toMillis());
    }

    /** S6: guesses at one account, each from another network; its owner gets in all the same. */
    @Test
    @Order(3)
    void guessesAtAPasswordAreHeldOffAndTheOwnerGetsIn() {
        var owner = newVisitor().open("belepes").signIn(customer.user(), customer.password());
        assertThat(owner.sentTo()).contains("/attekintes");
        owner.open("attekintes").press("Kijelentkezés");

        int judged = 0;
        int heldOff = 0;
        for (int guess = 0; guess < 300; guess++) {
            var thief = newVisitor().open("belepes").signIn(customer.user(), "nem ez a jelszó hozzá");
            judged += thief.text().contains("Nem sikerült belépni") ? 1 : 0;
            heldOff += thief.text().contains("Túl sok sikertelen próbálkozás") ? 1 : 0;
        }
        var luckyThief = newVisitor().open("belepes").signIn(customer.user(), customer.password());
        boolean ownerIn = owner.open("belepes")
                .signIn(customer.user(), customer.password())
                .sentTo()
                .isPresent();
        System.out.printf(
                "S6: 300 guesses from 300 networks: %d judged, %d held off; the owner's browser gets in: %s%n",
                judged, heldOff, ownerIn);
        assertThat(judged + heldOff).isEqualTo(300);
        assertThat(judged).isLessThanOrEqualTo(100);
        assertThat(luckyThief.sentTo()).isEmpty();
        assertThat(ownerIn).isTrue();
    }

    /** S6: after guesses, the owner with another browser gets in by a link. */
    @Test
    @Order(4)
    void theOwnerWithANewBrowserGetsInByALink() {
        for (int guess = 0; guess < 100; guess++) {
            newVisitor().open("belepes").signIn(customer.user(), "nem ez a jelszó hozzá");
        }
        var owner = newVisitor();
        assertThat(owner.open("belepes")
                        .signIn(customer.user(), customer.password())
                        .sentTo())
                .isEmpty();
        owner.open("elfelejtett-jelszo")
                .type("E-mail cím vagy ügyfél-azonosító", customer.user())
                .press("Kérem a levelet");
        String link = Post.linkIn(post.letterTo(customer.user(), "Új jelszó"));
        owner.open(link.replaceFirst("https?://[^/]+/", ""))
                .type("Jelszó", NEW_PASSWORD)
                .type("Jelszó még egyszer", NEW_PASSWORD)
                .press("Jelszó mentése");
        assertThat(owner.sentTo()).contains("/attekintes");
    }

    /** How long pages took. */
    private record Times(List<Long> nanos, int failures) {

        private Duration percentile(int percent) {
            List<Long> sorted = nanos.stream().sorted().toList();
            return Duration.ofNanos(sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)));
        }

        @Override
        public String toString() {
            return "%d pages, p50 %d ms, p95 %d ms, p99 %d ms, %d failed"
                    .formatted(
                            nanos.size(),
                            percentile(50).toMillis(),
                            percentile(95).toMillis(),
                            percentile(99).toMillis(),
                            failures);
        }
    }

    private static Times customersAtWork(int customers, Duration time) throws Exception {
        List<WireBrowser> signedIn = signedIn(customers);
        var over = new AtomicBoolean();
        try (var timer = Executors.newSingleThreadExecutor()) {
            timer.submit(() -> {
                Thread.sleep(time);
                over.set(true);
                return null;
            });
            return atWork(signedIn, over);
        }
    }

    private static List<WireBrowser> signedIn(int customers) {
        return IntStream.range(0, customers)
                .mapToObj(any -> newVisitor().open("belepes").signIn(customer.user(), customer.password()))
                .toList();
    }

    /** Customers who open one page after the other, each half a second after the last. */
    private static Times atWork(List<WireBrowser> signedIn, AtomicBoolean over) throws Exception {
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        var failures = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.invokeAll(signedIn.stream()
                    .<Callable<Void>>map(browser -> () -> {
                        while (!over.get()) {
                            String page = PAGES.get(ThreadLocalRandom.current().nextInt(PAGES.size()));
                            long start = System.nanoTime();
                            try {
                                browser.open(page);
                                times.add(System.nanoTime() - start);
                            } catch (RuntimeException failed) {
                                failures.incrementAndGet();
                            }
                            Thread.sleep(ThreadLocalRandom.current().nextInt(300, 700));
                        }
                        browser.open("attekintes").press("Kijelentkezés");
                        return null;
                    })
                    .toList());
        }
        return new Times(List.copyOf(times), failures.get());
    }

    /** How many are checked when more come than can be. */
    private static double signInsPerSecond(int browsers, Duration time) throws Exception {
        var over = new AtomicBoolean();
        var done = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < browsers; i++) {
                people.submit(() -> {
                    var browser = newVisitor().open("belepes");
                    while (!over.get()) {
                        browser.from(newAddress())
                                .signIn("somebody" + done.get() + "@example.com", "nem ez a jelszó hozzá");
                        done.incrementAndGet();
                    }
                    return null;
                });
            }
            Thread.sleep(time);
            over.set(true);
        }
        return (double) done.get() / time.toSeconds();
    }

    private static WireBrowser newVisitor() {
        return new WireBrowser(CLIENT, portal.url("").replaceFirst("/$", "")).from(newAddress());
    }

    private static String newAddress() {
        var random = ThreadLocalRandom.current();
        return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(1, 255));
    }
}
