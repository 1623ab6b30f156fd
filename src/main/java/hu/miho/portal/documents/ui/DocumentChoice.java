package hu.miho.portal.documents.ui;

import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.documents.DocumentFilter;
import hu.miho.portal.documents.DocumentKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filter as the page's address has it, so that a list can be kept, sent and come back to. */
final class DocumentChoice {

    private static final String KIND = "fajta";
    private static final String YEAR = "ev";
    private static final String TEXT = "kereses";
    private static final int LONGEST = 100;

    private DocumentChoice() {}

    /** What an address says; rubbish in it chooses nothing. */
    static DocumentFilter of(QueryParameters parameters) {
        return new DocumentFilter(
                parameters
                        .getSingleParameter(KIND)
                        .flatMap(DocumentChoice::kind)
                        .orElse(null),
                parameters
                        .getSingleParameter(YEAR)
                        .filter(year -> year.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                parameters
                        .getSingleParameter(TEXT)
                        .filter(text -> text.length() <= LONGEST)
                        .orElse(""));
    }

    static QueryParameters parameters(DocumentFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, KIND, filter.kind() == null ? null : word(filter.kind()));
        put(parameters, YEAR, filter.year() == null ? null : filter.year().toString());
        put(parameters, TEXT, filter.text().isBlank() ? null : filter.text().strip());
        return QueryParameters.simple(parameters);
    }

    private static void put(LinkedHashMap<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static Optional<DocumentKind> kind(String word) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }

    private static String word(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
