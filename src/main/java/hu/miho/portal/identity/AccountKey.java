package hu.miho.portal.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sign-in needs of an account, in one row, so that a known account takes as many queries as an unknown one. */
record AccountKey(
        UUID id,
        String email,
        @Nullable String passwordHash,
        PortalAccount.Status status,
        @Nullable StaffRole staffRole) {

    boolean isActive() {
        return status == PortalAccount.Status.ACTIVE;
    }

    boolean isStaff() {
        return staffRole != null;
    }
}
