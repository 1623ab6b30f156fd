package hu.miho.portal.cases;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.identity.StaffAccounts;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clerks do with a case, each look and step logged. A step names the version that the clerk has seen: of two clerks
 * at one case the second is told so.
 */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class CaseDesk {

    private final CaseRepository cases;
    private final Procedures procedures;
    private final Filings filings;
    private final StaffAccounts staff;
    private final CaseDecisions decisions;
    private final PaperPages papers;
    private final CaseMails mails;
    private final AuditLog audit;
    private final CaseProperties properties;
    private final Clock clock;

    CaseDesk(
            CaseRepository cases,
            Procedures procedures,
            Filings filings,
            StaffAccounts staff,
            CaseDecisions decisions,
            PaperPages papers,
            CaseMails mails,
            AuditLog audit,
            CaseProperties properties,
            Clock clock) {
        this.cases = cases;
        this.procedures = procedures;
        this.filings = filings;
        this.staff = staff;
        this.decisions = decisions;
        this.papers = papers;
        this.mails = mails;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws NoSuchCase when there is none, or only a draft */
    @Transactional
    public CaseFile open(UUID id) {
        Case one = filed(cases.findById(id).orElseThrow(NoSuchCase::new));
        log("case.seen", one, Map.of());
        Procedure procedure = procedures.named(one.procedureId());
        Filing filing = filings.of(one);
        List<CaseFile.Told> changes = one.changes().isEmpty()
                ? procedure.changes(filing).stream()
                        .map(change -> new CaseFile.Told(change, null, null))
                        .toList()
                : one.changes().stream()
                        .map(change -> new CaseFile.Told(change.toChange(), change.outcome(), change.outcomeReason()))
                        .toList();
        return new CaseFile(
                one.toDetails(),
                procedure.pages(filing),
                changes,
                papers.notHandedIn(one, filing),
                clerk().equals(one.toRow().assignee()));
    }

    /** The user names of all who may be handed a case. */
    public List<String> colleagues() {
        return staff.colleagues();
    }

    /** A deadline lies after it. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day by which a supplement is asked for, unless the clerk says otherwise. */
    public LocalDate usualSupplementDay() {
        return LocalDate.now(clock).plusDays(properties.supplementDays());
    }

    /** @throws CaseRefused when somebody was faster */
    @Transactional
    public void take(UUID id, long seen) {
        mails.send("case-taken", step("case.taken", id, seen, one -> one.take(clerk(), clock.instant()), Map.of()));
    }

    /** Hands a case to a colleague, or takes it over from one. @throws CaseRefused when somebody was faster */
    @Transactional
    public void handOver(UUID id, long seen, String to, @Nullable String note) {
        step("case.handed-over", id, seen, one -> one.handOver(clerk(), to, note, clock.instant()), Map.of("to", to));
    }

    /**
     * Asks the customer for what is missing.
     *
     * @param missing what it is, in words that the customer understands
     * @param wanted papers to attach; they are named below the words
     * @param due by when
     * @throws CaseRefused when somebody was faster, or another clerk deals with it
     */
    @Transactional
    public void askForSupplement(UUID id, long seen, String missing, Set<PaperKind> wanted, LocalDate due) {
        Case one = step(
                "case.supplement-asked",
                id,
                seen,
                asked -> asked.askForSupplement(
                        clerk(), papers.words(missing, wanted, asked.language()), wanted, due, clock.instant()),
                Map.of("due", due.toString()));
        mails.send("case-supplement", one, one.lastNote(CaseEventKind.SUPPLEMENT_ASKED), List.of());
    }

    /** What was asked for has come in another way. @throws CaseRefused when somebody was faster, or deals with it */
    @Transactional
    public void resume(UUID id, long seen) {
        LocalDate due = today().plusDays(properties.decisionDays());
        mails.send(
                "case-supplemented",
                step("case.resumed", id, seen, one -> one.resume(clerk(), due, clock.instant()), Map.of()));
    }

    /** @throws CaseRefused when somebody was faster, or another clerk deals with it */
    @Transactional
    public void approve(UUID id, long seen) {
        Case one = step("case.approved", id, seen, decided -> decisions.approve(decided, clerk()), Map.of());
        decisions.tell(one, true, null);
    }

    /**
     * @param reason in words that the customer understands
     * @throws CaseRefused when somebody was faster, or another clerk deals with it
     */
    @Transactional
    public void refuse(UUID id, long seen, String reason) {
        Case one = step(
                "case.refused",
                id,
                seen,
                decided -> decided.refuse(clerk(), reason.strip(), clock.instant()),
                Map.of());
        decisions.tell(one, false, reason.strip());
    }

    private Case step(String action, UUID id, long seen, Consumer<Case> rule, Map<String, String> details) {
        Case one = filed(cases.lock(id).orElseThrow(NoSuchCase::new));
        one.requireVersion(seen);
        rule.accept(one);
        log(action, one, details);
        return cases.saveAndFlush(one);
    }

    private static Case filed(Case one) {
        if (one.state() == CaseState.DRAFT) {
            throw new NoSuchCase();
        }
        return one;
    }

    private void log(String action, Case one, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("customer", one.customer().value());
        audit.record(action, "case " + (one.caseNo() == null ? one.id() : one.caseNo()), all);
    }

    private static String clerk() {
        return CurrentUser.required().userName();
    }
}
