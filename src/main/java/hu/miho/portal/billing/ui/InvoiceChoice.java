package hu.miho.portal.billing.ui;

import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.billing.InvoiceFilter;
import hu.miho.portal.billing.InvoiceState;
import hu.miho.portal.billing.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which bills the page lists, in the words of its address, so that a choice can be bookmarked and survives "back".
 *
 * @param year a year, or {@link #ALL}
 * @param state a state's slug, or {@link #ALL}
 */
record InvoiceChoice(String year, String state) {

    static final String ALL = "mind";

    private static final String YEAR = "ev";
    private static final String STATE = "allapot";
    private static final Map<String, InvoiceState> STATES = new LinkedHashMap<>();

    static {
        STATES.put("nyitott", InvoiceState.OPEN);
        STATES.put("lejart", InvoiceState.OVERDUE);
        STATES.put("reszben-fizetve", InvoiceState.PARTLY_PAID);
        STATES.put("kifizetve", InvoiceState.PAID);
        STATES.put("jovairas", InvoiceState.CREDIT);
    }

    /**
     * Reads the page's address. What it does not say, or what makes no sense there, is the latest year and every state.
     *
     * @param years the years to choose from, the latest first
     */
    static InvoiceChoice of(QueryParameters query, List<Integer> years) {
        String latest = years.isEmpty() ? ALL : years.getFirst().toString();
        String year = query.getSingleParameter(YEAR)
                .filter(yearChoices(years)::contains)
                .orElse(latest);
        String state =
                query.getSingleParameter(STATE).filter(stateChoices()::contains).orElse(ALL);
        return new InvoiceChoice(year, state);
    }

    static List<String> yearChoices(List<Integer> years) {
        return withAll(years.stream().map(String::valueOf).toList());
    }

    static List<String> stateChoices() {
        return withAll(List.copyOf(STATES.keySet()));
    }

    static String slug(InvoiceState state) {
        return STATES.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ALL);
    }

    /** The state that a slug stands for; empty for {@link #ALL}. */
    static Optional<InvoiceState> state(String slug) {
        return Optional.ofNullable(STATES.get(slug));
    }

    QueryParameters query() {
        return QueryParameters.simple(Map.of(YEAR, year, STATE, state));
    }

    static QueryParameters queryOfYear(String year) {
        return QueryParameters.of(YEAR, year);
    }

    InvoiceFilter filter() {
        return new InvoiceFilter(yearOrNull(), state(state).orElse(null));
    }

    Ledger ofYear(Ledger ledger) {
        Integer only = yearOrNull();
        return only == null ? ledger : ledger.of(only);
    }

    private @Nullable Integer yearOrNull() {
        return ALL.equals(year) ? null : Integer.valueOf(year);
    }

    private static List<String> withAll(List<String> others) {
        var choices = new ArrayList<>(List.of(ALL));
        choices.addAll(others);
        return choices;
    }
}
