package hu.miho.portal.customers;

import hu.miho.portal.documents.DocumentOwners;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the document store whose documents are asked for. */
@Component
class CustomerDocuments implements DocumentOwners {

    private final CurrentCustomer currentCustomer;
    private final AccountService accounts;

    CustomerDocuments(CurrentCustomer currentCustomer, AccountService accounts) {
        this.currentCustomer = currentCustomer;
        this.accounts = accounts;
    }

    @Override
    public Optional<PlaceOfUseId> chosenPlace() {
        return currentCustomer.placeIfAny().map(PlaceSummary::id);
    }

    @Override
    public Optional<String> chosenPlaceName() {
        return currentCustomer.placeIfAny().map(place -> place.address().addressLine());
    }

    @Override
    public boolean mayRead(UUID accountId, CustomerId customer) {
        return accounts.byId(accountId)
                .filter(account -> account.active() && account.customers().contains(customer))
                .isPresent();
    }
}
