package hu.miho.portal.cases;

import hu.miho.portal.shared.CustomerId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An approved change: a row of {@code changes.csv} until a feed confirms it. Its place in the list is its change number. */
@Embeddable
record CaseChange(
        String customerId,
        @Nullable String placeNo,
        @Nullable String meterId,
        @Enumerated(EnumType.STRING) ChangeField field,
        LocalDate effectiveOn,
        @Nullable String oldValue,
        @Nullable String newValue,
        Instant approvedAt,
        String approvedBy,

        @Enumerated(EnumType.STRING) @Column(name = "outcome") @Nullable
        ChangeOutcome outcome,

        @Nullable LocalDate bookedOn,
        @Nullable String outcomeReason) {

    static CaseChange approved(Change change, Instant at, String by) {
        return new CaseChange(
                change.customer().value(),
                change.placeNo(),
                change.meterId(),
                change.field(),
                change.effectiveOn(),
                change.oldValue(),
                change.newValue(),
                at,
                by,
                null,
                null,
                null);
    }

    CaseChange confirmed(ChangeOutcome result, LocalDate on, @Nullable String reason) {
        return new CaseChange(
                customerId,
                placeNo,
                meterId,
                field,
                effectiveOn,
                oldValue,
                newValue,
                approvedAt,
                approvedBy,
                result,
                on,
                reason);
    }

    /** Whether it already says, in the billing system too, what the other one would. */
    boolean settles(Change other) {
        return outcome == ChangeOutcome.BOOKED && isAbout(other) && Objects.equals(newValue, other.newValue());
    }

    private boolean isAbout(Change other) {
        return field == other.field()
                && customerId.equals(other.customer().value())
                && Objects.equals(placeNo, other.placeNo())
                && Objects.equals(meterId, other.meterId());
    }

    Change toChange() {
        return new Change(new CustomerId(customerId), placeNo, meterId, field, effectiveOn, oldValue, newValue);
    }
}
