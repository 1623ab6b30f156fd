package hu.miho.portal.cases;

import hu.miho.portal.shared.CustomerId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the billing system is to change once the case is approved.
 *
 * @param placeNo eight digits; null when it is about the customer as a whole
 * @param meterId null when it is about no meter
 * @param effectiveOn from when on
 * @param oldValue what the billing system has; null when that is not known or nothing
 * @param newValue what it shall have; null for nothing
 */
public record Change(
        CustomerId customer,
        @Nullable String placeNo,
        @Nullable String meterId,
        ChangeField field,
        LocalDate effectiveOn,
        @Nullable String oldValue,
        @Nullable String newValue)
        implements Serializable {}
