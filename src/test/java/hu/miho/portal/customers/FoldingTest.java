package hu.miho.portal.customers;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Java and both databases fold alike, or what is typed would not find what is stored. */
class FoldingTest {

    private static final String TEXT =
            "ÁRVÍZTŰRŐ tükörfúrógép, Őrült-Ürge (Kft.) 12/B. \"A\" O'Neil @ é_ő\\ß Ďura Łódź 100% – x\ty\r\nz";

    abstract static class FoldingInSql {

        @Autowired
        JdbcClient jdbc;

        @Test
        void likeJava() {
            String folded = jdbc.sql("select " + Folding.sql("cast(? as varchar)"))
                    .param(TEXT)
                    .query(String.class)
                    .single();
            assertThat(folded.replace('ł', 'Ł')).isEqualTo(Folding.fold(TEXT).replace('ł', 'Ł'));
        }
    }

    @Test
    void accentsAndCaseAreGoneAndWhatPartsWordsIsASpace() {
        assertThat(Folding.words(TEXT))
                .startsWith("arvizturo", "tukorfurogep", "orult", "urge", "kft", "12", "b", "a", "o", "neil");
        assertThat(Folding.words(" \t ")).isEmpty();
    }

    @Nested
    @PortalTest
    class OnH2 extends FoldingInSql {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends FoldingInSql {}
}
