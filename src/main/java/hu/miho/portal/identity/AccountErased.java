package hu.miho.portal.identity;

import hu.miho.portal.shared.CustomerId;
import java.util.Set;
import java.util.UUID;

/**
 * A customer's account is being erased, in the publisher's transaction. Whoever keeps something of it that nobody else has
 * seen erases it too.
 *
 * @param customers whose data it read
 */
public record AccountErased(UUID account, Set<CustomerId> customers) {}
