package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** A line of a bill. Written by the feed alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class InvoiceLine {

    @Embeddable
    record Key(String invoiceNo, int lineNo) {}

    @EmbeddedId
    private Key id;

    @Enumerated(EnumType.STRING)
    private ChargeItem item;

    private String description;

    private BigDecimal quantity;

    private String unit;

    private BigDecimal unitPrice;

    private long net;

    private BigDecimal vatPercent;

    private long vat;

    private long gross;

    protected InvoiceLine() {}

    ChargeLine toChargeLine() {
        return new ChargeLine(
                item,
                description,
                quantity,
                unit,
                unitPrice,
                Forint.of(net),
                vatPercent,
                Forint.of(vat),
                Forint.of(gross));
    }
}
