package hu.miho.portal.customers;

import hu.miho.portal.shared.PostalAddress;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The contract of a place of use. Written by the feed alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class Contract {

    @Id
    private String contractNo;

    @Embedded
    private PlaceKey place;

    @Enumerated(EnumType.STRING)
    private ContractKind kind;

    @Enumerated(EnumType.STRING)
    private CustomerGroup customerGroup;

    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private PaymentMethod paymentMethod;

    @Enumerated(EnumType.STRING)
    private BillingMode billingMode;

    private @Nullable BigDecimal contractedCapacityKw;

    private @Nullable String payerName;

    private @Nullable String mailingPostalCode;

    private @Nullable String mailingCity;

    private @Nullable String mailingAddressLine;

    private boolean retired;

    protected Contract() {}

    /**
     * The one that counts on a day: in force, else the last one before the day, else the next to come. A contract that
     * the billing system no longer names gives way to one that it does.
     */
    static @Nullable Contract thatCounts(List<Contract> contracts, LocalDate day) {
        return contracts.stream()
                .min(Comparator.comparing((Contract contract) -> contract.retired)
                        .thenComparing(contract -> !contract.details().inForceOn(day))
                        .thenComparing(contract -> contract.validFrom.isAfter(day))
                        .thenComparing(contract -> Math.abs(day.toEpochDay() - contract.validFrom.toEpochDay())))
                .orElse(null);
    }

    PlaceKey place() {
        return place;
    }

    CustomerGroup group() {
        return customerGroup;
    }

    ContractDetails details() {
        return new ContractDetails(
                contractNo,
                kind,
                customerGroup,
                validFrom,
                validTo,
                paymentMethod,
                billingMode,
                contractedCapacityKw,
                payerName,
                mailingAddress());
    }

    private @Nullable PostalAddress mailingAddress() {
        return mailingPostalCode == null || mailingCity == null || mailingAddressLine == null
                ? null
                : new PostalAddress(mailingPostalCode, mailingCity, mailingAddressLine);
    }
}
