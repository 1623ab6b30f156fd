package hu.miho.portal.registration;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's access that a clerk has begun.
 *
 * @param email where the link goes; null for a letter
 * @param representation null for a person
 * @param sentAt when the last link or letter was made; null while there is none
 * @param codeUntil until when the last letter's code works; null when there is none
 */
public record OfficeRegistrationDetails(
        UUID id,
        CustomerId customer,
        AccessWay way,
        @Nullable EmailAddress email,
        IdentifiedBy identifiedBy,
        @Nullable Representation representation,
        String registeredBy,
        Instant registeredAt,
        @Nullable Instant sentAt,
        @Nullable Instant codeUntil,
        State state) {

    /** How it stands. */
    public enum State {
        OPEN,
        DONE,
        WITHDRAWN;

        /** Translation key of its name. */
        public String textKey() {
            return "registration.office.state." + this;
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
