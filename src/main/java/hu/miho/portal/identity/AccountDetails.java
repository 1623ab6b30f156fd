package hu.miho.portal.identity;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A portal account as other modules see it.
 *
 * @param customers the customer IDs it reads; empty for staff
 * @param roles names from {@link hu.miho.portal.shared.Roles}, the included ones too
 * @param active false when the account is disabled
 * @param language the language its owner has chosen
 */
public record AccountDetails(
        UUID id, EmailAddress email, Set<CustomerId> customers, Set<String> roles, boolean active, Locale language) {}
