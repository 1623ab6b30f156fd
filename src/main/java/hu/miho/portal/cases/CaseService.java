package hu.miho.portal.cases;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in customer's cases: what can be asked for, how each stands, and taking them back. */
@Service
@PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
public class CaseService {

    private final CaseRepository cases;
    private final OwnCases own;
    private final CurrentCustomer currentCustomer;
    private final Procedures procedures;
    private final Filings filings;
    private final CaseMails mails;
    private final CaseEnclosures enclosures;
    private final Invitations invitations;
    private final Budgets budgets;
    private final Clock clock;

    CaseService(
            CaseRepository cases,
            OwnCases own,
            CurrentCustomer currentCustomer,
            Procedures procedures,
            Filings filings,
            CaseMails mails,
            CaseEnclosures enclosures,
            Invitations invitations,
            Budgets budgets,
            Clock clock) {
        this.cases = cases;
        this.own = own;
        this.currentCustomer = currentCustomer;
        this.procedures = procedures;
        this.filings = filings;
        this.mails = mails;
        this.enclosures = enclosures;
        this.invitations = invitations;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** The ids of the procedures that can be begun, in their order; none where data can only be read. */
    @Transactional(readOnly = true)
    public List<String> offered() {
        if (!own.isWritable()) {
            return List.of();
        }
        Known known = filings.known(currentCustomer.customerId(AccessArea.CASES));
        return procedures.all().stream()
                .filter(procedure -> procedure.isOffered(known))
                .map(Procedure::id)
                .toList();
    }

    /**
     * Begins a draft, or goes on with the one that was begun before.
     *
     * @throws CaseRefused when the data can only be read
     */
    @Transactional
    public CaseRow start(String procedureId, Locale language) {
        own.requireWritable();
        return own.all().stream()
                .filter(one ->
                        one.state() == CaseState.DRAFT && one.procedureId().equals(procedureId))
                .findFirst()
                .orElseGet(() -> begin(procedures.named(procedureId), language))
                .toRow();
    }

    private Case begin(Procedure procedure, Locale language) {
        Known known = filings.known(currentCustomer.customerId(AccessArea.CASES));
        if (!procedure.isOffered(known)) {
            throw new CaseRefused(Reason.READ_ONLY);
        }
        var draft = new Case(
                UUID.randomUUID(),
                procedure.id(),
                known.customer().id(),
                known.customer().name(),
                language,
                clock.instant());
        draft.keep(procedure.prefilled(known), 1, clock.instant());
        return cases.saveAndFlush(draft);
    }

    /** What waits for the customer first, then the other open ones, then the rest; the last changed first in each. */
    @Transactional(readOnly = true)
    public List<CaseRow> cases() {
        return own.all().stream()
                .map(Case::toRow)
                .sorted(Comparator.comparing((CaseRow row) -> !row.state().isUpToCustomer())
                        .thenComparing(row -> !row.state().isOpen())
                        .thenComparing(CaseRow::changedAt, Comparator.reverseOrder()))
                .toList();
    }

    /** @throws NoSuchCase when it is missing or somebody else's */
    @Transactional(readOnly = true)
    public CaseDetails find(UUID id) {
        return own.find(id).toDetails();
    }

    /**
     * Forgets a draft; nobody has seen it.
     *
     * @throws NoSuchCase when it is missing or somebody else's
     * @throws CaseRefused when it has been sent in
     */
    @Transactional
    public void discard(UUID id) {
        Case draft = own.lock(id);
        if (draft.state() != CaseState.DRAFT) {
            throw new CaseRefused(Reason.STATE_FORBIDS);
        }
        enclosures.forget(id);
        cases.delete(draft);
    }

    /**
     * Sends the other party a new code; the one before stops working.
     *
     * @throws NoSuchCase when it is missing or somebody else's
     * @throws CaseRefused when the other party has answered, or was written to often enough today
     */
    @Transactional
    public void remindOtherParty(UUID id) {
        Case one = own.lock(id);
        if (one.begunBy() == CasePage.Party.OTHER) {
            throw new CaseRefused(Reason.STATE_FORBIDS);
        }
        if (!budgets.take(new Budget("CASE_INVITATIONS", 3, Duration.ofDays(1)), id.toString())) {
            throw new CaseRefused(Reason.TOO_MANY_ATTEMPTS);
        }
        invitations.remind(one);
    }

    /**
     * A new code by which the signed-in customer answers what the arriving one has begun; the mailed one stops working.
     *
     * @throws NoSuchCase when it is missing or somebody else's
     * @throws CaseRefused when it does not wait for the customer
     */
    @Transactional
    public String answerTo(UUID id) {
        Case one = own.lock(id);
        if (!one.toRow().awaitsCustomer()) {
            throw new CaseRefused(Reason.STATE_FORBIDS);
        }
        return invitations.newCode(id);
    }

    /**
     * Takes back what was sent in; done twice it is done once.
     *
     * @throws NoSuchCase when it is missing or somebody else's
     * @throws CaseRefused when it has been decided
     */
    @Transactional
    public void withdraw(UUID id) {
        Case one = own.lock(id);
        if (one.state() != CaseState.WITHDRAWN) {
            own.noteDelegate(one, clock.instant());
            one.withdraw(clock.instant());
            enclosures.forget(id);
            mails.send("case-withdrawn", cases.saveAndFlush(one));
        }
    }
}
