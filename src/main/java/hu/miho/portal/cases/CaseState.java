package hu.miho.portal.cases;

import java.util.List;
import java.util.Set;

/** How a case stands, and what it can become (issue: states of a case; receipt precedes registration). */
public enum CaseState {
    /** <i>Piszkozat</i>: being filled in; nobody else sees it. */
    DRAFT,
    /** <i>Másik fél megerősítésére vár</i> */
    AWAITING_OTHER_PARTY,
    /** <i>Beérkezett</i> */
    RECEIVED,
    /** <i>Iktatva</i>: it has a case number and waits for a clerk. */
    REGISTERED,
    /** <i>Folyamatban</i>: a clerk has taken it. */
    IN_PROGRESS,
    /** <i>Hiánypótlásra vár</i> */
    AWAITING_SUPPLEMENT,
    /** <i>Jóváhagyva</i>: its changes wait for the next export. */
    APPROVED,
    /** <i>Elutasítva</i> */
    REFUSED,
    /** <i>Rögzítés alatt</i>: its changes are with the billing system. */
    BEING_RECORDED,
    /** <i>Lezárva</i> */
    CLOSED,
    /** <i>Visszavonva</i> */
    WITHDRAWN;

    /** Whether the one state may follow the other. */
    public boolean canBecome(CaseState next) {
        return next(this).contains(next);
    }

    /** Whether something is still to happen. */
    public boolean isOpen() {
        return !next(this).isEmpty();
    }

    /** Whether the customer has to do something before anybody else can. */
    public boolean isUpToCustomer() {
        return this == DRAFT || this == AWAITING_SUPPLEMENT;
    }

    public String textKey() {
        return "cases.state." + name();
    }

    /** What usually comes after it, in order; empty once everything is done. */
    public List<CaseState> ahead() {
        return switch (this) {
            case RECEIVED -> List.of(APPROVED, BEING_RECORDED, CLOSED);
            case DRAFT, AWAITING_OTHER_PARTY -> List.of(REGISTERED, APPROVED, BEING_RECORDED, CLOSED);
            case AWAITING_SUPPLEMENT -> List.of(APPROVED, BEING_RECORDED, CLOSED);
            case REGISTERED, IN_PROGRESS -> List.of(BEING_RECORDED, CLOSED);
            case APPROVED, BEING_RECORDED -> List.of(CLOSED);
            case REFUSED, CLOSED, WITHDRAWN -> List.of();
        };
    }

    private static Set<CaseState> next(CaseState state) {
        return switch (state) {
            case DRAFT -> Set.of(AWAITING_OTHER_PARTY, RECEIVED);
            case AWAITING_OTHER_PARTY -> Set.of(RECEIVED, WITHDRAWN);
            case RECEIVED -> Set.of(REGISTERED);
            case REGISTERED -> Set.of(IN_PROGRESS, WITHDRAWN);
            case IN_PROGRESS -> Set.of(AWAITING_SUPPLEMENT, APPROVED, REFUSED, WITHDRAWN);
            case AWAITING_SUPPLEMENT -> Set.of(IN_PROGRESS, REFUSED, WITHDRAWN);
            case APPROVED -> Set.of(BEING_RECORDED, IN_PROGRESS, CLOSED);
            case BEING_RECORDED -> Set.of(IN_PROGRESS, CLOSED);
            case REFUSED, CLOSED, WITHDRAWN -> Set.of();
        };
    }
}
