package hu.miho.portal.customers;

import hu.miho.portal.shared.Forint;
import hu.miho.portal.shared.PostalAddress;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A customer's use of a dwelling for a time. Written by the feed alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class PlaceOfUse {

    @EmbeddedId
    private PlaceKey id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id", insertable = false, updatable = false)
    private Customer customer;

    private String dwellingId;

    private String postalCode;

    private String city;

    private String addressLine;

    private String buildingId;

    private String substationId;

    private BigDecimal heatedVolumeM3;

    private BigDecimal floorAreaM2;

    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private @Nullable LocalDate openingOn;

    private @Nullable Long openingBalance;

    private boolean retired;

    protected PlaceOfUse() {}

    PlaceKey id() {
        return id;
    }

    PlaceSummary summary(@Nullable Contract contract) {
        return new PlaceSummary(
                id.toId(),
                new PostalAddress(postalCode, city, addressLine),
                dwellingId,
                validFrom,
                validTo,
                retired || customer.retired(),
                contract == null ? customer.kind().usualGroup() : contract.group());
    }

    PlaceTerms terms(@Nullable Contract contract) {
        ContractDetails details = contract == null ? null : contract.details();
        return new PlaceTerms(
                summary(contract),
                details,
                details == null || details.billsGoTo() == null
                        ? customer.details().mailingAddress()
                        : details.billsGoTo());
    }

    PlaceDetails details(@Nullable Contract contract) {
        return new PlaceDetails(summary(contract), heatedVolumeM3, floorAreaM2, buildingId, substationId, opening());
    }

    @Nullable
    OpeningBalance opening() {
        return openingBalance == null ? null : new OpeningBalance(openingOn, Forint.of(openingBalance));
    }
}
