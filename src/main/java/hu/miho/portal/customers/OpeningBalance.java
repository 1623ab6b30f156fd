package hu.miho.portal.customers;

import hu.miho.portal.shared.Forint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The balance of documents older than those that the feed carries.
 *
 * @param on the day of the balance; null when not known
 * @param amount positive is owed to the company, negative is a credit
 */
public record OpeningBalance(@Nullable LocalDate on, Forint amount) {}
