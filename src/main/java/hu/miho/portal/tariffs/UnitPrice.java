package hu.miho.portal.tariffs;

import hu.miho.portal.customers.CustomerGroup;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A unit price as the feed brought it; written by the module feeds alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class UnitPrice {

    /** How the feed marks invented prices (FEED.md, {@code unit_prices.csv}; DOMAIN.md: residential prices are not known). */
    private static final String SAMPLE_SOURCE = "mintaadat";

    @Embeddable
    record Id(
            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            CustomerGroup customerGroup,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            PriceItem item,

            String unit,
            LocalDate validFrom) {}

    @EmbeddedId
    private Id id;

    private BigDecimal netUnitPrice;

    private BigDecimal vatPercent;

    private String source;

    protected UnitPrice() {}

    UnitPrice(Id id, BigDecimal netUnitPrice, BigDecimal vatPercent, String source) {
        this.id = id;
        this.netUnitPrice = netUnitPrice;
        this.vatPercent = vatPercent;
        this.source = source;
    }

    LocalDate validFrom() {
        return id.validFrom();
    }

    /** Whether the other is a price of the same thing, from a later day. */
    boolean isFollowedBy(UnitPrice other) {
        return id.item() == other.id.item()
                && id.unit().equals(other.id.unit())
                && id.customerGroup() == other.id.customerGroup()
                && other.validFrom().isAfter(validFrom());
    }

    /** @param validTo the day before the next price; null when none is known */
    UnitPriceRow toRow(@Nullable LocalDate validTo) {
        return new UnitPriceRow(
                id.item(),
                id.unit(),
                validFrom(),
                validTo,
                netUnitPrice,
                vatPercent,
                gross(),
                source,
                SAMPLE_SOURCE.equals(source));
    }

    private BigDecimal gross() {
        return netUnitPrice
                .multiply(vatPercent.add(BigDecimal.valueOf(100)))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
