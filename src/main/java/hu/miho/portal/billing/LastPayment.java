package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.time.LocalDate;

/** The last money that came in on a running account. */
public record LastPayment(LocalDate receivedOn, Forint amount, PaymentChannel channel) {}
