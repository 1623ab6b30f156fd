package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterIdTest {

    @ParameterizedTest
    @CsvSource({
        "Részletfizetés, reszletfizetes",
        "' Fűtés, melegvíz: díjak ', futes-melegviz-dijak",
        "Egy nagyon hosszú nevű ügykör sok szóval, egy-nagyon-hosszu-nevu-ugyk",
        "???, ugy"
    })
    void isMadeOfTheName(String name, String id) {
        assertThat(MatterId.of(name, taken -> false)).isEqualTo(id).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void isNotThatOfAnother() {
        var taken = Set.of("egyeb", "egyeb-2");
        assertThat(MatterId.of("Egyéb", taken::contains)).isEqualTo("egyeb-3");
    }
}
