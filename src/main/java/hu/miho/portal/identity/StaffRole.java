package hu.miho.portal.identity;

import hu.miho.portal.shared.Roles;
import java.util.Set;

/** What a member of staff may do. Each role includes the one before it. */
public enum StaffRole {
    CLERK(Set.of(Roles.CLERK)),
    LEAD_CLERK(Set.of(Roles.CLERK, Roles.LEAD_CLERK)),
    ADMIN(Set.of(Roles.CLERK, Roles.LEAD_CLERK, Roles.ADMIN));

    private final Set<String> roles;

    StaffRole(Set<String> roles) {
        this.roles = roles;
    }

    /** The names views and services ask for, the included ones too. */
    public Set<String> roles() {
        return roles;
    }
}
