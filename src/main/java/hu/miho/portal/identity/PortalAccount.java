package hu.miho.portal.identity;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in: a customer, or a member of staff, never both. */
@Entity
@Table(name = "portal_account")
class PortalAccount {

    enum Status {
        ACTIVE,
        DISABLED
    }

    @Id
    private UUID id;

    private String email;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable StaffRole staffRole;

    private String language;
    private @Nullable String privacyNoticeVersion;
    private @Nullable Instant privacyAcceptedAt;
    private @Nullable String privacyChannel;
    private Instant createdAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "portal_account_customer", joinColumns = @JoinColumn(name = "account_id"))
    private Set<HeldCustomer> customers = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PortalAccount() {}

    private PortalAccount(EmailAddress email, Locale language, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email.value();
        this.language = language.getLanguage();
        this.status = Status.ACTIVE;
        this.createdAt = now;
    }

    static PortalAccount ofCustomer(NewCustomerAccount opened, Instant now) {
        var account = new PortalAccount(opened.email(), opened.language(), now);
        account.privacyNoticeVersion = opened.privacyNoticeVersion();
        account.privacyAcceptedAt = opened.privacyAcceptedAt();
        account.privacyChannel = "ONLINE";
        if (opened.customer() != null) {
            account.customers.add(new HeldCustomer(opened.customer().value(), now));
        }
        return account;
    }

    static PortalAccount ofStaff(EmailAddress email, StaffRole role, Locale language, Instant now) {
        var account = new PortalAccount(email, language, now);
        account.staffRole = role;
        return account;
    }

    void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
    }

    void changeEmail(EmailAddress newEmail) {
        email = newEmail.value();
    }

    void changeLanguage(Locale newLanguage) {
        language = newLanguage.getLanguage();
    }

    /** @throws IllegalStateException when it is a member of staff's account */
    void add(CustomerId customer, Instant now) {
        if (isStaff()) {
            throw new IllegalStateException("staff accounts read no customer's data as their own");
        }
        customers.add(new HeldCustomer(customer.value(), now));
    }

    /** @throws IllegalArgumentException when it does not read that customer's data, or nobody else's */
    void remove(CustomerId customer) {
        if (customers.size() < 2
                || !customers.removeIf(held -> held.customerId().equals(customer.value()))) {
            throw new IllegalArgumentException("an account reads at least one customer's data");
        }
    }

    void disable() {
        status = Status.DISABLED;
    }

    void enable() {
        status = Status.ACTIVE;
    }

    UUID id() {
        return id;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean hasSamePasswordSince(Instant moment) {
        return passwordChangedAt != null && !passwordChangedAt.isAfter(moment);
    }

    boolean hasPassword() {
        return passwordHash != null;
    }

    Locale language() {
        return Locale.of(language);
    }

    /** @throws IllegalStateException when it is a customer's account */
    void changeRole(StaffRole role) {
        if (!isStaff()) {
            throw new IllegalStateException("not a member of staff");
        }
        staffRole = role;
    }

    /** Whether it can be signed in to and lets others in. */
    boolean isWorkingAdministrator() {
        return staffRole == StaffRole.ADMIN && isActive() && hasPassword();
    }

    /** @param hasSecondFactor whether an authenticator app is set up */
    StaffMember toStaffMember(boolean hasSecondFactor, UUID reader) {
        return new StaffMember(
                id,
                email(),
                Objects.requireNonNull(staffRole),
                isActive(),
                hasPassword(),
                hasSecondFactor,
                id.equals(reader));
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isActive() {
        return status == Status.ACTIVE;
    }

    boolean isStaff() {
        return staffRole != null;
    }

    Set<CustomerId> customers() {
        return customers.stream()
                .map(held -> new CustomerId(held.customerId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> roles() {
        return staffRole == null ? Set.of(Roles.CUSTOMER) : staffRole.roles();
    }

    /** What a password must not be made of: the e-mail's words and the customer IDs. */
    Set<String> personalWords() {
        Set<String> words = customers.stream().map(HeldCustomer::customerId).collect(Collectors.toSet());
        words.add(email);
        return words;
    }

    AccountDetails details() {
        return new AccountDetails(id, email(), customers(), roles(), isActive(), language());
    }
}
