package hu.miho.portal.documents;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import java.util.Optional;
import java.util.UUID;

/** Whose documents are asked for. Answered by the module that knows the customers, which stands below this one. */
public interface DocumentOwners {

    /** The place of use that the signed-in customer has chosen; empty when there is none whose documents they may see. */
    Optional<PlaceOfUseId> chosenPlace();

    /**
     * What the customer calls the chosen place: street, number, door; empty when the account has none. Refused, with an exception
     * that has a page of its own, when they may not see its documents.
     */
    Optional<String> chosenPlaceName();

    /** Whether an account may read a customer's documents at this moment; needs no security context. */
    boolean mayRead(UUID accountId, CustomerId customer);
}
