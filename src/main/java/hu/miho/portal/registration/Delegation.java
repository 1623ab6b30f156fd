package hu.miho.portal.registration;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.registration.DelegationDetails.State;
import hu.miho.portal.registration.DelegationRefused.Reason;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer lets somebody else's account into a part of their affairs until a day. It counts when the holder has agreed and the
 * delegate has taken it on, in that order.
 */
@Entity
class Delegation {

    @Id
    private UUID id;

    @Version
    private long version;

    private String customerId;

    /** Customer and address while it is open, else null: one at a time. */
    private @Nullable String openKey;

    @Enumerated(EnumType.STRING)
    private DelegationKind kind;

    private String delegateName;
    private String delegateEmail;
    private String language;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "delegation_area", joinColumns = @JoinColumn(name = "delegation_id"))
    @Column(name = "area")
    @Enumerated(EnumType.STRING)
    private Set<AccessArea> areas = new HashSet<>();

    private LocalDate validUntil;
    private @Nullable LocalDate deedDated;

    @Enumerated(EnumType.STRING)
    private @Nullable IdentifiedBy identifiedBy;

    private String begunBy;
    private Instant begunAt;
    private @Nullable Instant approvedAt;
    private @Nullable UUID accountId;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Delegation() {}

    /** Without problems of form. @param by who writes it down: the holder, or a clerk */
    Delegation(NewDelegation wish, String by, Instant now) {
        this.id = wish.id();
        this.customerId = wish.customer().value();
        this.kind = wish.kind();
        this.delegateName = wish.name().strip();
        this.delegateEmail = new EmailAddress(wish.email()).value();
        this.openKey = key(wish.customer(), email());
        this.language = wish.language().getLanguage();
        this.areas.addAll(AccessArea.opened(wish.areas()));
        this.validUntil = Objects.requireNonNull(wish.until());
        this.begunBy = by;
        this.begunAt = now;
        NewDelegation.Deed deed = wish.deed();
        if (deed == null) {
            approvedAt = now;
        } else {
            deedDated = Objects.requireNonNull(deed.dated());
            approvedAt = deed.atDesk() ? now : null;
            identifiedBy = deed.atDesk() ? deed.identifiedBy() : null;
        }
    }

    static String key(CustomerId customer, EmailAddress delegate) {
        return customer + " " + delegate.value();
    }

    /** The holder agrees. @throws DelegationRefused when it does not wait for them */
    void approve(LocalDate today, Instant now) {
        require(State.AWAITING_HOLDER, today);
        approvedAt = now;
    }

    /** The delegate takes it on. @throws DelegationRefused when it does not wait for them */
    void accept(UUID account, LocalDate today, Instant now) {
        require(State.AWAITING_DELEGATE, today);
        accountId = account;
        acceptedAt = now;
    }

    /** By whichever side; it stays on record. @throws DelegationRefused when it has ended */
    void end(Instant now) {
        if (endedAt != null) {
            throw new DelegationRefused(Reason.CLOSED);
        }
        endedAt = now;
        openKey = null;
    }

    /** Whether it was not ended; it may have expired. */
    boolean isOpen() {
        return endedAt == null;
    }

    boolean isInForce(LocalDate today) {
        return state(today) == State.IN_FORCE;
    }

    State state(LocalDate today) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (validUntil.isBefore(today)) {
            return State.EXPIRED;
        }
        if (approvedAt == null) {
            return State.AWAITING_HOLDER;
        }
        return accountId == null ? State.AWAITING_DELEGATE : State.IN_FORCE;
    }

    /** @throws DelegationRefused when it stands otherwise */
    void require(State expected, LocalDate today) {
        if (state(today) != expected) {
            throw new DelegationRefused(Reason.CLOSED);
        }
    }

    UUID id() {
        return id;
    }

    CustomerId customer() {
        return new CustomerId(customerId);
    }

    EmailAddress email() {
        return new EmailAddress(delegateEmail);
    }

    Locale language() {
        return Locale.of(language);
    }

    Set<AccessArea> areas() {
        return Set.copyOf(areas);
    }

    boolean isOf(UUID account) {
        return account.equals(accountId);
    }

    DelegationDetails toDetails(LocalDate today) {
        return new DelegationDetails(
                id,
                customer(),
                kind,
                delegateName,
                email(),
                areas(),
                validUntil,
                state(today),
                begunBy,
                begunAt,
                deedDated);
    }
}
