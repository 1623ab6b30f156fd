package hu.miho.portal.customers;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.PostalAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A customer as the last feed named it. Written by the feed alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class Customer {

    @Id
    private String customerId;

    @Enumerated(EnumType.STRING)
    private CustomerKind kind;

    private String name;

    private @Nullable String birthPlace;

    private @Nullable LocalDate birthDate;

    private @Nullable String taxNumber;

    private @Nullable String registrationNumber;

    private @Nullable String email;

    private @Nullable String phone;

    private String postalCode;

    private String city;

    private String addressLine;

    private boolean retired;

    protected Customer() {}

    CustomerKind kind() {
        return kind;
    }

    boolean retired() {
        return retired;
    }

    /**
     * Whether birth place and date prove that the customer is speaking, and the customer may register alone: a household
     * that the billing system still names, with both data on file (issue and feed contract).
     */
    boolean isProvedBy(String place, LocalDate date) {
        return kind == CustomerKind.RESIDENTIAL
                && !retired
                && birthPlace != null
                && BirthPlaces.same(birthPlace, place)
                && date.equals(birthDate);
    }

    @Nullable
    EmailAddress emailAddress() {
        return email != null && EmailAddress.isValid(email) ? new EmailAddress(email) : null;
    }

    Identification identification(boolean match) {
        return new Identification(match, true, emailAddress(), match ? name : null);
    }

    /** @throws NullPointerException when birth place or date is not on file */
    DemoHousehold demoHousehold() {
        return new DemoHousehold(
                new CustomerId(customerId), Objects.requireNonNull(birthPlace), Objects.requireNonNull(birthDate));
    }

    CustomerDetails details() {
        return new CustomerDetails(
                new CustomerId(customerId),
                kind,
                name,
                birthPlace,
                birthDate,
                taxNumber,
                registrationNumber,
                new PostalAddress(postalCode, city, addressLine),
                emailAddress(),
                phone,
                retired);
    }
}
