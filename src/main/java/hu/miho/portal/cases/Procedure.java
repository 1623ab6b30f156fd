package hu.miho.portal.cases;

import hu.miho.portal.customers.PlaceTerms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A kind of case, described in one place: what is asked, who has a part in it, and what its approval tells the billing
 * system. A new one is a new bean and its texts: {@code cases.<id>.title}, {@code .lead} (what it is for), {@code .needed}
 * (what to have at hand), and those of its pages and questions.
 */
interface Procedure {

    /** Names it for ever, in tables and texts. */
    String id();

    /** Its place in the list of procedures. */
    int order();

    /** Whether it can be asked for with what is known. */
    default boolean isOffered(Known known) {
        return !known.places().isEmpty();
    }

    /** Whether somebody else may have to confirm it. */
    default boolean isOfTwo() {
        return false;
    }

    /** Its pages in order, each with whose it is, which may depend on who began; later ones may depend on earlier answers. */
    List<CasePage> pages(Filing filing);

    /** Answers that are there from the beginning. */
    default Map<String, String> prefilled(Known known) {
        return Map.of();
    }

    /** Why complete answers cannot be sent in after all; most can. */
    default Optional<Told> objection(Filing filing) {
        return Optional.empty();
    }

    /** Who has to confirm it besides the customer; usually nobody. */
    default Optional<OtherParty> otherParty(Filing filing) {
        return Optional.empty();
    }

    /** The papers that belong to it; many need none. */
    default List<NeededPaper> papers(Filing filing) {
        return List.of();
    }

    /** What approval means to the billing system. */
    List<Change> changes(Filing filing);

    /** Translation key of a page, a question or another text of its own. */
    default String key(String name) {
        return "cases." + id() + "." + name;
    }

    /** The page that asks for which places it is; none when there is but one. */
    default List<CasePage> placesPage(Known known, boolean isSeveral) {
        return placesPage(known, isSeveral, place -> true);
    }

    /** The same of those places only that can be meant. */
    default List<CasePage> placesPage(Known known, boolean isSeveral, Predicate<PlaceTerms> isMeant) {
        return known.places().size() == 1
                ? List.of()
                : List.of(CasePage.of(
                        key(Filing.PLACES),
                        new PlacesQuestion(
                                key(Filing.PLACES),
                                known.places().stream()
                                        .filter(isMeant)
                                        .map(PlaceTerms::summary)
                                        .toList(),
                                isSeveral)));
    }
}
