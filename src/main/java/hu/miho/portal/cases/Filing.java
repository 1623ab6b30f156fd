package hu.miho.portal.cases;

import hu.miho.portal.customers.PlaceTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a procedure reckons with.
 *
 * @param known what the portal knows
 * @param answers what was answered so far
 * @param begunBy who began it: that one's pages come first
 * @param secondParty what the other one has to do with it
 * @param on the day on which whoever began it sent it in; today while it is filled in
 * @param completeOn the day on which everybody had sent in their part; today before that
 */
record Filing(
        Known known,
        Answers answers,
        CasePage.Party begunBy,
        SecondParty secondParty,
        LocalDate on,
        LocalDate completeOn) {

    /** The name of the question which places of use it is about. */
    static final String PLACES = "places";

    /** Whether the other party is written to, and its address is needed. */
    boolean isOtherInvited() {
        return secondParty == SecondParty.INVITED;
    }

    /** The places that it is about: the only one, or those that were chosen. */
    List<PlaceTerms> chosenPlaces() {
        return known.places().size() == 1
                ? known.places()
                : answers.lines(PLACES).stream()
                        .map(known::place)
                        .flatMap(Optional::stream)
                        .toList();
    }
}
