package hu.miho.portal.billing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A direct debit that the bank refused. Three of them end the direct debit, and the company sends no notice.
 *
 * @param reason the bank's words; null when it gave none
 */
public record Refusal(
        String invoiceNo, LocalDate refusedOn, @Nullable String reason) {}
