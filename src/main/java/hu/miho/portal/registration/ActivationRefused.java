package hu.miho.portal.registration;

/** No account can be opened with the link; {@link #state()} says why. */
public class ActivationRefused extends RuntimeException {

    private final ActivationLink.State state;

    ActivationRefused(ActivationLink.State state) {
        super(state.name());
        this.state = state;
    }

    public ActivationLink.State state() {
        return state;
    }
}
