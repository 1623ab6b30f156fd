package hu.miho.portal.customers;

import hu.miho.portal.shared.CustomerId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whose affairs an account may look into besides its own. Answered by the module that keeps the delegations. */
@FunctionalInterface
public interface DelegatedAccess {

    /** What is open today; none of it is the account's own. Needs no security context. */
    Map<CustomerId, Set<AccessArea>> of(UUID account);
}
