package hu.miho.portal.shared;

/** A clerk who looks at a customer's pages tried to change something there: nothing was changed. */
public class ViewingOnly extends RuntimeException {

    public ViewingOnly() {
        super("a clerk who views a customer's pages changes nothing");
    }
}
