package hu.miho.portal.billing;

import hu.miho.portal.shared.Forint;
import java.math.BigDecimal;

/**
 * A line of a bill.
 *
 * @param description the billing system's words for it
 * @param unit as the feed names it, such as {@code GJ} or {@code LM3/YEAR}
 * @param unitPrice net forints a unit
 * @param vatPercent such as 5
 */
public record ChargeLine(
        ChargeItem item,
        String description,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        Forint net,
        BigDecimal vatPercent,
        Forint vat,
        Forint gross) {}
