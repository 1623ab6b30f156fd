package hu.miho.portal.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Birth places compare without regard to accents, case, hyphens and doubled spaces. */
class BirthPlacesTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "Miskolc, Miskolc",
        "Miskolc, MISKOLC",
        "Győr, gyor",
        "Győr, GYŐR",
        "Hódmezővásárhely, hodmezovasarhely",
        "Sátoraljaújhely, Sátoralja-újhely",
        "Sátoralja-Újhely, Sátoralja Újhely",
        "Sátoralja-Újhely, Sátoralja – újhely",
        "Balassa‑Gyarmat, Balassagyarmat",
        "'Budapest  XI. kerület', 'budapest xi.   kerulet'",
        "'  Eger ', Eger",
        "'Szent\u00a0Péter', 'szent péter'",
        "Eger, 'Eg\u200ber'",
        "Łódź, Lodz",
        "Großpetersdorf, Grosspetersdorf",
        "Târgu Mureș, targu mures"
    })
    void spellingsOfTheSamePlaceAreTheSame(String one, String other) {
        assertThat(BirthPlaces.same(one, other)).isTrue();
        assertThat(BirthPlaces.same(other, one)).isTrue();
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({
        "Miskolc, Miskolctapolca",
        "Miskolc, Miskol",
        "Eger, Egerág",
        "Szent Péter, Szentpéter",
        "Miskolc, ''",
        "'', ''",
        "'-', '–'",
        "Vác, Bács"
    })
    void otherPlacesAndNothingAtAllAreNot(String one, String other) {
        assertThat(BirthPlaces.same(one, other)).isFalse();
        assertThat(BirthPlaces.same(other, one)).isFalse();
    }
}
