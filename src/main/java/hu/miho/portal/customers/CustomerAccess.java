package hu.miho.portal.customers;

import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.shared.CustomerId;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an account may see of a customer at this moment. For downloads, which are answered without a security context. */
@Component
public class CustomerAccess {

    private final AccountService accounts;
    private final DelegatedAccess delegations;

    CustomerAccess(AccountService accounts, DelegatedAccess delegations) {
        this.accounts = accounts;
        this.delegations = delegations;
    }

    /** Whether the account is in use and reads the customer as its own, or was let into the area. */
    public boolean covers(UUID account, CustomerId customer, AccessArea area) {
        return accounts.byId(account).filter(AccountDetails::active).isPresent()
                && areas(account, customer).contains(area);
    }

    /** What is open to the account; nothing of a customer who is none of its business. */
    Set<AccessArea> areas(UUID account, CustomerId customer) {
        return accounts.customersOf(account).contains(customer)
                ? Set.of(AccessArea.values())
                : delegations.of(account).getOrDefault(customer, Set.of());
    }

    Set<CustomerId> delegated(UUID account) {
        return delegations.of(account).keySet();
    }
}
