package hu.miho.portal.billing;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Forint;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A bill. Written by the feed alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class Invoice {

    @Id
    private String invoiceNo;

    private String customerId;

    private String placeNo;

    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;

    private @Nullable String correctsInvoiceNo;

    private LocalDate periodFrom;

    private LocalDate periodTo;

    private LocalDate issuedOn;

    private LocalDate dueOn;

    private long net;

    private long vat;

    private long gross;

    protected Invoice() {}

    Forint net() {
        return Forint.of(net);
    }

    Forint vat() {
        return Forint.of(vat);
    }

    CustomerId customer() {
        return new CustomerId(customerId);
    }

    String invoiceNo() {
        return invoiceNo;
    }

    @Nullable
    String corrects() {
        return correctsInvoiceNo;
    }

    Bill bill() {
        return new Bill(invoiceNo, kind, correctsInvoiceNo, periodFrom, periodTo, issuedOn, dueOn, Forint.of(gross));
    }
}
