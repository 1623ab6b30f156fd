package hu.miho.portal.identity;

/** Nobody would be left who could let others in. */
public final class LastAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1;

    LastAdministrator() {
        super("the last administrator");
    }
}
