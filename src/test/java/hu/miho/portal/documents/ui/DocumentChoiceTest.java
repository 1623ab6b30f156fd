package hu.miho.portal.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.documents.DocumentFilter;
import hu.miho.portal.documents.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter in the address, and back. */
class DocumentChoiceTest {

    @Test
    void whatIsChosenStandsInTheAddress() {
        var filter = new DocumentFilter(DocumentKind.SENT_IN, 2026, "nyári számla & más");
        QueryParameters parameters = DocumentChoice.parameters(filter);
        assertThat(parameters.getQueryString()).contains("fajta=sent-in", "ev=2026", "kereses=");
        assertThat(DocumentChoice.of(QueryParameters.fromString(parameters.getQueryString())))
                .isEqualTo(filter);
    }

    @Test
    void everythingNeedsNoWords() {
        assertThat(DocumentChoice.parameters(DocumentFilter.ALL).getQueryString())
                .isEmpty();
        assertThat(DocumentChoice.of(QueryParameters.empty())).isEqualTo(DocumentFilter.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fajta=valami", "ev=26", "ev=99999999999", "ev=-123", "fajta=", "kereses="})
    void rubbishChoosesNothing(String query) {
        assertThat(DocumentChoice.of(QueryParameters.fromString(query))).isEqualTo(DocumentFilter.ALL);
    }
}
