package hu.miho.portal.registration;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer's access that a clerk has begun, until the customer finishes it or a clerk takes it back. */
@Entity
class OfficeRegistration {

    /** A letter takes days, and lies about for some. */
    static final Duration CODE_LIFE = Duration.ofDays(30);

    @Id
    private UUID id;

    @Version
    private long version;

    private String customerId;
    private @Nullable String openCustomerId;

    @Enumerated(EnumType.STRING)
    private AccessWay way;

    private @Nullable String email;
    private String language;

    @Enumerated(EnumType.STRING)
    private IdentifiedBy identifiedBy;

    @Embedded
    private @Nullable Representation representation;

    private @Nullable String codeHash;
    private @Nullable Instant codeUntil;
    private String registeredBy;
    private Instant registeredAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OfficeRegistration() {}

    OfficeRegistration(NewOfficeRegistration wish, @Nullable Representation representation, String clerk, Instant now) {
        this.id = wish.id();
        this.customerId = wish.customer().value();
        this.openCustomerId = customerId;
        this.way = wish.way();
        this.email = wish.way() == AccessWay.LETTER ? null : new EmailAddress(wish.email()).value();
        this.language = wish.language().getLanguage();
        IdentifiedBy seen = wish.identifiedBy();
        this.identifiedBy = representation != null || seen == null ? IdentifiedBy.COMPANY_PAPERS : seen;
        this.representation = representation;
        this.registeredBy = clerk;
        this.registeredAt = now;
    }

    UUID id() {
        return id;
    }

    CustomerId customer() {
        return new CustomerId(customerId);
    }

    AccessWay way() {
        return way;
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    Locale language() {
        return Locale.of(language);
    }

    boolean isOpen() {
        return openCustomerId != null;
    }

    /** A link or letter went out. @throws IllegalStateException when it is not open any more */
    void sent(Instant now) {
        requireOpen();
        sentAt = now;
    }

    /** A new letter: an earlier one's code stops working. @throws IllegalStateException when it has no letters, or is closed */
    void code(String hash, Instant now) {
        if (way != AccessWay.LETTER) {
            throw new IllegalStateException("its link goes by mail");
        }
        sent(now);
        codeHash = hash;
        codeUntil = now.plus(CODE_LIFE);
    }

    boolean opensWith(String hash, Instant now) {
        return isOpen() && hash.equals(codeHash) && codeUntil != null && now.isBefore(codeUntil);
    }

    /** @throws IllegalStateException when it is not open any more */
    void finish(Instant now) {
        requireOpen();
        openCustomerId = null;
        codeHash = null;
        doneAt = now;
    }

    /** @throws IllegalStateException when it is not open any more */
    void withdraw(Instant now) {
        requireOpen();
        openCustomerId = null;
        codeHash = null;
        withdrawnAt = now;
    }

    OfficeRegistrationDetails toDetails() {
        return new OfficeRegistrationDetails(
                id,
                customer(),
                way,
                email().orElse(null),
                identifiedBy,
                representation,
                registeredBy,
                registeredAt,
                sentAt,
                codeUntil,
                isOpen() ? OfficeRegistrationDetails.State.OPEN : closed());
    }

    private OfficeRegistrationDetails.State closed() {
        return doneAt == null ? OfficeRegistrationDetails.State.WITHDRAWN : OfficeRegistrationDetails.State.DONE;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("closed already");
        }
    }
}
