package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment, or a refund.
 *
 * @param invoiceNo the bill that it names; null when it names none
 * @param amount negative: a refund
 */
public record PaymentRow(
        String paymentNo, @Nullable String invoiceNo, LocalDate receivedOn, Forint amount, PaymentChannel channel) {}
