package hu.miho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes that people type: enough bits (S2), no letters that look alike, read however they are typed. */
class TypedCodeTest {

    private static final Pattern FORM = Pattern.compile("(?:[2-9A-HJ-NP-Z]{4}-){6}[2-9A-HJ-NP-Z]{2}");

    @Test
    void eachHas26OfThe32LettersAndIsAnother() {
        assertThat(Stream.generate(TypedCode::create)
                        .map(TypedCode::value)
                        .limit(500)
                        .distinct())
                .hasSize(500)
                .allMatch(FORM.asMatchPredicate());
    }

    @Test
    void dashesSpacesAndSmallLettersMakeNoDifference() {
        var code = new TypedCode("K7M2-ABCD");
        assertThat(TypedCode.hash(" k7m2–ab cd ")).isEqualTo(code.hash());
        assertThat(TypedCode.hash("K7M2-ABCE")).isNotEqualTo(code.hash());
    }
}
