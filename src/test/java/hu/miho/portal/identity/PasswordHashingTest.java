package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Argon2id with the parameters we name, a few at a time (S5), the whole password (S4). */
class PasswordHashingTest {

    private final PasswordHashing passwords = new PasswordHashing(settings(Map.of()));

    @AfterEach
    void stop() {
        passwords.stop();
    }

    @Test
    void withoutSettingsItIsArgon2idAsOwaspRecommends() {
        assertThat(passwords.hash("hosszú de vidám mondat")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void theSamePasswordGivesAnotherHashEachTime() {
        assertThat(passwords.hash("hosszú de vidám mondat")).isNotEqualTo(passwords.hash("hosszú de vidám mondat"));
    }

    @Test
    void everyCharacterCountsHoweverLongThePassword() {
        String longest = "ő".repeat(PasswordPolicy.MAX_LENGTH - 1);
        String hash = passwords.hash(longest + "a");
        assertThat(passwords.matches(longest + "a", hash)).isTrue();
        assertThat(passwords.matches(longest + "b", hash)).isFalse();
    }

    @Test
    void nobodysPasswordIsNeverRight() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches("hosszú de vidám mondat", null)).isFalse();
    }

    @Test
    void whatDoesNotFitIntoTheQueueIsSentAwayAndTheRestIsAnswered() throws Exception {
        var narrow = new PasswordHashing(settings(Map.of("portal.password.queue", "5")));
        try (var people = Executors.newFixedThreadPool(40)) {
            Callable<Boolean> attempt = () -> {
                try {
                    narrow.hash("hosszú de vidám mondat");
                    return true;
                } catch (SignInBusy busy) {
                    return false;
                }
            };
            var answered = new java.util.ArrayList<Boolean>();
            for (Future<Boolean> result : people.invokeAll(
                    IntStream.range(0, 40).mapToObj(any -> attempt).toList())) {
                answered.add(result.get());
            }
            var counts = answered.stream().collect(Collectors.partitioningBy(done -> done, Collectors.counting()));
            assertThat(counts.get(true)).isBetween(6L, 35L);
            assertThat(counts.get(false)).isPositive();
        } finally {
            narrow.stop();
        }
    }

    private static PasswordProperties settings(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("portal.password", PasswordProperties.class);
    }
}
