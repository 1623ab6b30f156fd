package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingTokensTest {

    private final BookingTokens tokens = new BookingTokens("a-secret-a-secret-a-secret-a-secret");

    @Test
    void openTheBookingTheyWereMadeFor() {
        UUID id = UUID.randomUUID();
        assertThat(tokens.read(tokens.of(id))).contains(id);
        assertThat(tokens.of(id)).hasSize(43).isNotEqualTo(tokens.of(UUID.randomUUID()));
    }

    @Test
    void openNothingOnceALetterIsChanged() {
        String token = tokens.of(UUID.randomUUID());
        for (int i = 0; i < 42; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(tokens.read(token.substring(0, i) + other + token.substring(i + 1)))
                    .as("letter %s", i)
                    .isEmpty();
        }
    }

    @Test
    void ofAnotherInstallationOpenNothing() {
        var others = new BookingTokens("another-secret-another-secret-another");
        assertThat(tokens.read(others.of(UUID.randomUUID()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "../../etc/passwd"})
    void rubbishOpensNothing(String rubbish) {
        assertThat(tokens.read(rubbish)).isEmpty();
    }
}
