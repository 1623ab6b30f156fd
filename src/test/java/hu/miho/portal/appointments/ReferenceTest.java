package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @Test
    void isReadBackHoweverItIsTyped() {
        String reference = Reference.random(new SecureRandom());
        assertThat(reference).matches("IDP-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
        assertThat(Reference.read(reference)).contains(reference);
        assertThat(Reference.read(reference.toLowerCase(Locale.ROOT).replace("-", " ")))
                .contains(reference);
        assertThat(Reference.read(reference.substring(4))).contains(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IDP", "IDP-7K3M", "IDP-7K3M-92Q0", "IDP-7K3M-92QX1", "' or 1=1 --"})
    void isNothingElse(String typed) {
        assertThat(Reference.read(typed)).isEmpty();
    }
}
