package hu.miho.portal.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approved change on its way to the billing system, for clerks.
 *
 * @param answeredOn when the billing system answered; null while it has not
 * @param reason why it refused; null when it gave none, or has not answered
 */
public record ToldChange(
        UUID caseId,
        ApprovedChange approved,
        @Nullable LocalDate answeredOn,
        @Nullable String reason) {

    /** Translation key of the name of what changes. */
    public String fieldKey() {
        return "cases.field." + approved.change().field();
    }
}
