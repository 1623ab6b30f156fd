package hu.miho.portal.cases;

import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
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
        implements Serializable {

    /** About a place. */
    static Change of(
            PlaceTerms place,
            ChangeField field,
            LocalDate effectiveOn,
            @Nullable String oldValue,
            @Nullable String newValue) {
        PlaceOfUseId id = place.summary().id();
        return new Change(id.customerId(), id.placeNo(), null, field, effectiveOn, oldValue, newValue);
    }

    /** What a meter of a place showed on a day; empty when that was not answered. */
    static Optional<Change> reading(PlaceTerms place, MeterRow meter, LocalDate on, Answers answers) {
        PlaceOfUseId id = place.summary().id();
        return ReadingQuestion.read(answers.of("meter-" + meter.meterId()))
                .map(read -> new Change(
                        id.customerId(),
                        id.placeNo(),
                        meter.meterId(),
                        ChangeField.METER_READING,
                        on,
                        null,
                        read.toString()));
    }
}
