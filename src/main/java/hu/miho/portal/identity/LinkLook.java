package hu.miho.portal.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a link's token stands for.
 *
 * @param state whether it can be used now
 * @param subject whom it was issued for; null when the token is unknown
 * @param payload what it was issued with; null when the token is unknown
 */
public record LinkLook(
        State state, @Nullable String subject, @Nullable String payload) {

    /** Why a link can or cannot be used. */
    public enum State {
        VALID,
        EXPIRED,
        USED,
        /** A newer link was sent for the same purpose. */
        SUPERSEDED,
        UNKNOWN
    }

    static final LinkLook UNKNOWN = new LinkLook(State.UNKNOWN, null, null);

    public boolean isValid() {
        return state == State.VALID;
    }
}
