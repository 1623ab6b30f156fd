package hu.miho.portal.customers;

/** What a customer is. Only {@link #RESIDENTIAL} ones may register by themselves (the company's leaflet). */
public enum CustomerKind {
    RESIDENTIAL,
    INSTITUTION,
    OTHER;

    /** The group whose prices apply when no contract names one. */
    CustomerGroup usualGroup() {
        return switch (this) {
            case RESIDENTIAL -> CustomerGroup.RESIDENTIAL;
            case INSTITUTION -> CustomerGroup.SEPARATELY_TREATED_INSTITUTION;
            case OTHER -> CustomerGroup.OTHER;
        };
    }
}
