package hu.miho.portal.messages;

/** There is no such message for whoever asks: it does not exist, or is somebody else's. */
public class EnquiryNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EnquiryNotFound() {
        super("no such message");
    }
}
