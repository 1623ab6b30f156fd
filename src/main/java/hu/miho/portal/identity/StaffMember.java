package hu.miho.portal.identity;

import hu.miho.portal.shared.EmailAddress;
import java.util.UUID;

/**
 * A member of staff as administrators see them.
 *
 * @param active false when the account is disabled
 * @param activated whether they have chosen a password
 * @param secondFactor whether they have set up an authenticator app
 * @param own whether it is the reader's own account
 */
public record StaffMember(
        UUID id,
        EmailAddress email,
        StaffRole role,
        boolean active,
        boolean activated,
        boolean secondFactor,
        boolean own) {}
