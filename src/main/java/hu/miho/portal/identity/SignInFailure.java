package hu.miho.portal.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** Failures in a row for one subject (an account, or what somebody typed, hashed) from one origin. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure implements Persistable<SignInFailure.Key> {

    /** The origin that sums up all strangers. */
    static final String STRANGERS = "*";

    /** The origin that sums up all browsers the account is known from. */
    static final String KNOWN_DEVICES = "devices";

    @Embeddable
    record Key(String subject, String origin) implements Serializable {}

    @EmbeddedId
    private Key key;

    private int failures;
    private Instant lastFailedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SignInFailure() {}

    SignInFailure(Key key, Instant now) {
        this.key = key;
        this.lastFailedAt = now;
        this.fresh = true;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Inserted or refused, never merged: merging would put a count back to zero that another attempt has raised. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    void count(Instant now) {
        failures++;
        lastFailedAt = now;
    }

    int failures() {
        return failures;
    }

    boolean isWaitOver(Instant now) {
        return HoldOff.isOver(failures, lastFailedAt, now);
    }
}
