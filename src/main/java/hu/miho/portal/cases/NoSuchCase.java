package hu.miho.portal.cases;

/** There is no such case, or it is somebody else's: both look the same. */
public class NoSuchCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchCase() {
        super("no such case", null, false, false);
    }
}
