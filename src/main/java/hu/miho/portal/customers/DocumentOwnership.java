package hu.miho.portal.customers;

import hu.miho.portal.documents.DocumentOwners;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.shared.CustomerId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the document store whose documents are asked for. */
@Component
class DocumentOwnership implements DocumentOwners {

    private final CurrentCustomer currentCustomer;
    private final AccountService accounts;

    DocumentOwnership(CurrentCustomer currentCustomer, AccountService accounts) {
        this.currentCustomer = currentCustomer;
        this.accounts = accounts;
    }

    @Override
    public Optional<Place> chosenPlace() {
        try {
            PlaceSummary place = currentCustomer.place();
            return Optional.of(new Place(place.id(), place.address().addressLine()));
        } catch (NoPlaceOfUse none) {
            return Optional.empty();
        }
    }

    @Override
    public boolean mayRead(UUID accountId, CustomerId customer) {
        return accounts.byId(accountId)
                .filter(AccountDetails::active)
                .filter(account -> account.customers().contains(customer))
                .isPresent();
    }
}
