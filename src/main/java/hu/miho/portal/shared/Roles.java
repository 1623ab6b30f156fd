package hu.miho.portal.shared;

/**
 * The roles that views and services ask for. Each staff role includes the one before it: {@link #CLERK}, {@link
 * #LEAD_CLERK}, {@link #ADMIN}. A member of staff has them only after the second factor.
 */
public final class Roles {

    public static final String CUSTOMER = "CUSTOMER";
    public static final String CLERK = "CLERK";
    public static final String LEAD_CLERK = "LEAD_CLERK";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
