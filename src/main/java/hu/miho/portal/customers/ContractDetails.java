package hu.miho.portal.customers;

import hu.miho.portal.shared.PostalAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The contract of a place of use.
 *
 * @param validTo the last day; null while it is open-ended
 * @param contractedCapacityKw in kW; null when the standing charge goes by heated volume
 * @param payerName who gets the bills when it is not the customer
 * @param billsGoTo where the bills go when it is not the customer's mailing address
 */
public record ContractDetails(
        String contractNo,
        ContractKind kind,
        CustomerGroup group,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        PaymentMethod paymentMethod,
        BillingMode billingMode,
        @Nullable BigDecimal contractedCapacityKw,
        @Nullable String payerName,
        @Nullable PostalAddress billsGoTo) {

    /** True on the days from the first to the last, both included. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && !endedBefore(day);
    }

    /** True when the last day had passed before the day. */
    public boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
