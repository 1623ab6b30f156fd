package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A payment or a refund. Written by the feed alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class Payment {

    @Id
    private String paymentNo;

    private String customerId;

    private String placeNo;

    private @Nullable String invoiceNo;

    private LocalDate receivedOn;

    private long amount;

    @Enumerated(EnumType.STRING)
    private PaymentChannel method;

    protected Payment() {}

    PaymentRow row() {
        return new PaymentRow(paymentNo, invoiceNo, receivedOn, Forint.of(amount), method);
    }
}
