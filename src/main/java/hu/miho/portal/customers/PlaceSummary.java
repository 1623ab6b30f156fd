package hu.miho.portal.customers;

import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.PostalAddress;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place of use as lists and headings show it.
 *
 * @param dwellingId the physical place; meters belong to it, and so do the customers before and after this one
 * @param validFrom the first day of the use
 * @param validTo the last day of the use; null while it lasts
 * @param retired whether the billing system no longer names the customer or the place: it can be read, nothing more
 * @param group whose unit prices apply
 */
public record PlaceSummary(
        PlaceOfUseId id,
        PostalAddress address,
        String dwellingId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean retired,
        CustomerGroup group) {

    /** True when the use had ended before the day. */
    public boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
