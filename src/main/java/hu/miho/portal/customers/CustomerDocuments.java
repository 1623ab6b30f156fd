package hu.miho.portal.customers;

import hu.miho.portal.documents.DocumentOwners;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the document store whose documents are asked for. */
@Component
class CustomerDocuments implements DocumentOwners {

    private final CurrentCustomer currentCustomer;
    private final CustomerAccess access;

    CustomerDocuments(CurrentCustomer currentCustomer, CustomerAccess access) {
        this.currentCustomer = currentCustomer;
        this.access = access;
    }

    @Override
    public Optional<PlaceOfUseId> chosenPlace() {
        return currentCustomer.covers(AccessArea.MONEY)
                ? currentCustomer.placeIfAny().map(PlaceSummary::id)
                : Optional.empty();
    }

    @Override
    public Optional<String> chosenPlaceName() {
        return currentCustomer.placeIfAny().isPresent()
                ? Optional.of(currentCustomer.place(AccessArea.MONEY).address().addressLine())
                : Optional.empty();
    }

    @Override
    public boolean mayRead(UUID accountId, CustomerId customer) {
        return access.covers(accountId, customer, AccessArea.MONEY);
    }
}
