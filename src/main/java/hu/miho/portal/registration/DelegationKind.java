package hu.miho.portal.registration;

import hu.miho.portal.customers.AccessArea;
import java.util.Set;

/** Who acts for a customer. */
public enum DelegationKind {
    FAMILY(Set.of(AccessArea.MONEY, AccessArea.METERS)),
    /** Speaks for the owners of a building (<i>közös képviselő</i>). */
    COMMUNITY_REPRESENTATIVE(Set.of(AccessArea.values())),
    ACCOUNTANT(Set.of(AccessArea.MONEY)),
    /** Any other one with a deed (<i>meghatalmazott</i>). */
    AUTHORISED_AGENT(Set.of(AccessArea.values()));

    private final Set<AccessArea> usual;

    DelegationKind(Set<AccessArea> usual) {
        this.usual = usual;
    }

    /** What they are usually let into; the holder chooses. */
    public Set<AccessArea> usualAreas() {
        return usual;
    }

    /** Translation key of its name. */
    public String textKey() {
        return "registration.delegation.kind." + this;
    }
}
