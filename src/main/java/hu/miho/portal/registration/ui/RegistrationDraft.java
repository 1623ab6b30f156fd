package hu.miho.portal.registration.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import hu.miho.portal.registration.TypedIdentity;
import hu.miho.portal.ui.NumberChallenge;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a visitor has typed so far; it outlives the steps, and the browser's back and forward, until it is sent. */
@SpringComponent
@UIScope
class RegistrationDraft implements Serializable {

    private final Clock clock;
    private UUID id = UUID.randomUUID();
    private TypedIdentity identity = TypedIdentity.EMPTY;
    private boolean noticeAccepted;
    private @Nullable NumberChallenge challenge;
    private @Nullable String sentTo;

    RegistrationDraft(Clock clock) {
        this.clock = clock;
    }

    /** Names this registration, so that sending it twice counts once. */
    UUID id() {
        return id;
    }

    TypedIdentity identity() {
        return identity;
    }

    void keep(TypedIdentity typed) {
        identity = typed;
    }

    /** Whether the second step may be opened. */
    boolean isIdentityComplete() {
        return identity.problems(LocalDate.now(clock)).isEmpty();
    }

    boolean isNoticeAccepted() {
        return noticeAccepted;
    }

    void setNoticeAccepted(boolean accepted) {
        noticeAccepted = accepted;
    }

    /** The security check, with what was done of it. */
    NumberChallenge challenge(Supplier<NumberChallenge> first) {
        if (challenge == null) {
            challenge = first.get();
        }
        return challenge;
    }

    /** Forgets everything but the address, which the last page names. */
    void sent() {
        sentTo = identity.email().strip();
        id = UUID.randomUUID();
        identity = TypedIdentity.EMPTY;
        noticeAccepted = false;
        challenge = null;
    }

    /** Where the mail goes; null as long as nothing was sent. */
    @Nullable
    String sentTo() {
        return sentTo;
    }
}
