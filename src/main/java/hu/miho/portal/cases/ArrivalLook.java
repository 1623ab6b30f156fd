package hu.miho.portal.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who moves in sees of the case that they have begun: nothing of the one who leaves.
 *
 * @param isConfirmed whether they have said that the e-mail address is theirs
 * @param form with their own pages; null once it is sent in
 * @param caseNo null before registration
 * @param dueOn by when whoever has the next step must do it
 */
public record ArrivalLook(
        boolean isConfirmed,
        @Nullable CaseForm form,
        CaseState state,
        @Nullable String caseNo,
        @Nullable LocalDate dueOn) {}
