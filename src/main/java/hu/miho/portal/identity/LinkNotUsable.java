package hu.miho.portal.identity;

/** The link has been used, has expired, was superseded, or never existed. */
public class LinkNotUsable extends RuntimeException {

    private final transient LinkLook look;

    public LinkNotUsable(LinkLook look) {
        super(look.state().name());
        this.look = look;
    }

    /** What is known of the link, so that a new one can be offered. */
    public LinkLook look() {
        return look;
    }
}
