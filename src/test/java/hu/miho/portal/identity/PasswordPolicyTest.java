package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken (S4). */
class PasswordPolicyTest {

    private static final List<String> PERSONAL = List.of("nagy.anna@example.hu", "123456780");

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "rövid jelszó"})
    void fewerThanTwelveCharactersAreTooFew(String password) {
        assertThat(problem(password.length() == 12 ? password.substring(1) : password))
                .isEqualTo("identity.password.short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rövid jelige",
                "hideg a tea, kérem",
                "egy ló négy lába",
                "       x y z w v",
                "tűzoltó👩‍🚒 lépcső",
                "NagyonHosszuDeSajatMondatomAHidegTelrol",
                "Vx7#kQ!p2Lm9",
                "ötvenhat zöld béka",
                "miskolci telek hidegek",
                "anna szereti a reggeli ködöt"
            })
    void aSentenceOfOnesOwnIsTaken(String password) {
        assertThat(problem(password)).isNull();
    }

    @Test
    void longPasswordsAreTakenAndOverlongOnesAreNot() {
        assertThat(problem("a1 b2 c3 d4 ".repeat(5) + "vége")).isNull();
        String varied = "kezdet: " + "ősz tél nyár tavasz kert ".repeat(4) + "vége az évnek, itt.1";
        assertThat(varied).hasSize(128);
        assertThat(problem(varied)).isNull();
        assertThat(problem(varied + "x")).isEqualTo("identity.password.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "qwertzuiopőú",
                "QWERTYUIOPasdf",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "passwordpassword",
                "Password1234!",
                "jelszojelszo",
                "JelszóJelszó1",
                "szeretlek1234",
                "Adminisztrátor1",
                "1234567890qwertyuiop",
                "0987654321098",
                "asdfghjkléá12",
                "correcthorsebatterystaple",
                "hajrámagyarország1",
                "abcdefghijklm",
                "superman2024!",
                "titkosjelszó2026"
            })
    void whatAttackersTryFirstIsRefused(String password) {
        assertThat(problem(password)).isEqualTo("identity.password.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miskolc2026!!",
                "MIHŐ-távhő-2026",
                "miho-miskolc",
                "Távhőszolgáltató1",
                "nagy.anna2026",
                "NagyAnna123456",
                "123456780-123",
                "ügyfélportál1",
                "Szemere utca 5"
            })
    void companyWordsAndWhatIsKnownOfThePersonAreRefused(String password) {
        assertThat(problem(password)).isEqualTo("identity.password.guessable");
    }

    private String problem(String password) {
        return policy.problemKey(password, PERSONAL).orElse(null);
    }
}
