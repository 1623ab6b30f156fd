package hu.miho.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditDetailsTest {

    @Test
    void areSortedByName() {
        assertThat(AuditDetails.asText(Map.of("b", "2", "a", "1"))).isEqualTo("a=1\nb=2");
        assertThat(AuditDetails.asText(Map.of())).isEmpty();
    }

    @Test
    void oneDetailCannotLookLikeTwo() {
        assertThat(AuditDetails.asText(Map.of("a", "1\nb=2"))).isEqualTo("a=1\\nb=2");
        assertThat(AuditDetails.asText(Map.of("a", "1\\nb=2"))).isEqualTo("a=1\\\\nb=2");
        assertThat(AuditDetails.asText(Map.of("a", "nul\0"))).doesNotContain("\0");
    }

    @Test
    void fitTheirColumn() {
        assertThat(AuditDetails.asText(Map.of("a", "x".repeat(5000))))
                .hasSize(4000)
                .endsWith("…");
    }
}
