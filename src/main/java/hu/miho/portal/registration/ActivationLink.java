package hu.miho.portal.registration;

import hu.miho.portal.identity.LinkLook;
import hu.miho.portal.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with an activation link.
 *
 * @param state whether an account can be opened with it
 * @param email the future user name; known only while the link can be used
 */
public record ActivationLink(State state, @Nullable EmailAddress email) {

    /** The first can be used, the next three can be replaced by a new link. */
    public enum State {
        USABLE,
        EXPIRED,
        USED,
        SUPERSEDED,
        /** The customer, or the address, has an account by now. */
        ACCOUNT_EXISTS,
        /** The customer cannot register any more, for example because the contract has ended. */
        NOT_ALLOWED,
        UNKNOWN;

        static State of(LinkLook.State link) {
            return switch (link) {
                case VALID -> USABLE;
                case EXPIRED -> EXPIRED;
                case USED -> USED;
                case SUPERSEDED -> SUPERSEDED;
                case UNKNOWN -> UNKNOWN;
            };
        }
    }

    static ActivationLink unusable(State state) {
        return new ActivationLink(state, null);
    }
}
