package hu.miho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortalSecretTest {

    private static final String SECRET = "a-secret-of-an-installation-0123456789";

    @Test
    void refusesAShortSecret() {
        assertThatThrownBy(() -> new PortalSecret("x".repeat(31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PORTAL_SECRET");
        assertThat(new PortalSecret("x".repeat(32)).key("mail", "AES").getEncoded())
                .hasSize(32);
    }

    @Test
    void derivesTheSameKeyForTheSamePurposeOnly() {
        byte[] key = new PortalSecret(SECRET).key("mail", "AES").getEncoded();
        assertThat(new PortalSecret(SECRET).key("mail", "AES").getEncoded()).isEqualTo(key);
        assertThat(new PortalSecret(SECRET).key("audit", "AES").getEncoded()).isNotEqualTo(key);
        assertThat(new PortalSecret(SECRET + "!").key("mail", "AES").getEncoded())
                .isNotEqualTo(key);
    }

    @Test
    void doesNotGiveItselfAway() {
        assertThat(new PortalSecret(SECRET).toString()).doesNotContain(SECRET);
    }
}
