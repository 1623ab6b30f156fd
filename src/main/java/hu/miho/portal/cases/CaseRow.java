package hu.miho.portal.cases;

import hu.miho.portal.shared.CustomerId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it.
 *
 * @param id names it inside the portal
 * @param caseNo names it for people, as {@code 2026/01234}; null before registration
 * @param procedureId what is asked for
 * @param customer whose case it is
 * @param filedAt when it was received; null before
 * @param dueOn by when whoever has the next step must do it; null when there is none
 * @param assignee the user name of the clerk who deals with it; null before one does
 * @param page where the form was left, from 1
 * @param begunBy the customer, or the other party without an account
 */
public record CaseRow(
        UUID id,
        @Nullable String caseNo,
        String procedureId,
        CaseState state,
        CustomerId customer,
        String customerName,
        Instant startedAt,
        Instant changedAt,
        @Nullable Instant filedAt,
        @Nullable LocalDate dueOn,
        @Nullable String assignee,
        int page,
        CasePage.Party begunBy)
        implements Serializable {

    /** Whether it waits for the customer, as the other party began it. */
    public boolean awaitsCustomer() {
        return state == CaseState.AWAITING_OTHER_PARTY && begunBy == CasePage.Party.OTHER;
    }

    /** Whether the customer can take it back. */
    public boolean canBeWithdrawn() {
        return state.canBecome(CaseState.WITHDRAWN) && begunBy == CasePage.Party.APPLICANT;
    }

    /** Translation key of what it is about. */
    public String titleKey() {
        return "cases." + procedureId + ".title";
    }
}
