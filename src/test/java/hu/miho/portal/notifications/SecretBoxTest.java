package hu.miho.portal.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private final SecretBox box = new SecretBox("a-secret-of-an-installation-0123456789");

    @Test
    void opensWhatItHasSealed() {
        byte[] plain = "https://example.hu/aktivalas?token=árvíztűrő".getBytes(UTF_8);
        assertThat(box.open(box.seal(plain))).isEqualTo(plain);
        assertThat(box.open(box.seal(new byte[0]))).isEmpty();
    }

    @Test
    void neverSealsTheSameWayTwice() {
        byte[] plain = "token".getBytes(UTF_8);
        assertThat(box.seal(plain)).isNotEqualTo(box.seal(plain));
        assertThat(new String(box.seal(plain), UTF_8)).doesNotContain("token");
    }

    @Test
    void noticesEachFlippedByte() {
        byte[] sealed = box.seal("token".getBytes(UTF_8));
        for (int i = 0; i < sealed.length; i++) {
            byte[] flipped = sealed.clone();
            flipped[i] ^= 1;
            assertThatThrownBy(() -> box.open(flipped)).as("byte %d", i).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void doesNotOpenWhatAnotherSecretHasSealed() {
        byte[] sealed = new SecretBox("another-secret-of-another-one-0123456789").seal("token".getBytes(UTF_8));
        assertThatThrownBy(() -> box.open(sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsTooShortToBeSealed() {
        assertThatThrownBy(() -> box.open(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
    }
}
