package hu.miho.portal.cases;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A clerk writes a case down for somebody at the desk, or from a letter; what is begun any clerk can go on with. The customer
 * sees it once it is taken, not before.
 */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class CaseIntake {

    private final CaseRepository cases;
    private final Procedures procedures;
    private final Filings filings;
    private final CasePages pages;
    private final CaseEnclosures enclosures;
    private final CaseFiling filing;
    private final AuditLog audit;
    private final Clock clock;

    CaseIntake(
            CaseRepository cases,
            Procedures procedures,
            Filings filings,
            CasePages pages,
            CaseEnclosures enclosures,
            CaseFiling filing,
            AuditLog audit,
            Clock clock) {
        this.cases = cases;
        this.procedures = procedures;
        this.filings = filings;
        this.pages = pages;
        this.enclosures = enclosures;
        this.filing = filing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What can be asked for.
     *
     * @param isOfTwo whether somebody else may have to confirm it
     */
    public record Offered(String procedureId, boolean isOfTwo) implements Serializable {

        /** Translation key of its name. */
        public String titleKey() {
            return "cases." + procedureId + ".title";
        }
    }

    /** A letter cannot have come later. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The procedures that a customer can ask for, in their order. @throws NoSuchCase when there is no such customer */
    @Transactional(readOnly = true)
    public List<Offered> offered(CustomerId customer) {
        Known known = filings.known(customer);
        return procedures.all().stream()
                .filter(procedure -> procedure.isOffered(known))
                .map(procedure -> new Offered(procedure.id(), procedure.isOfTwo()))
                .toList();
    }

    /** What was begun and not taken yet, the last changed first. */
    @Transactional(readOnly = true)
    public List<CaseRow> begun() {
        return cases.begunByClerks().stream().map(Case::toRow).toList();
    }

    /**
     * Begins a case; the same wish again begins nothing more.
     *
     * @throws NoSuchCase when there is no such customer
     * @throws CaseRefused when that customer cannot ask for it, or the day lies ahead
     */
    @Transactional
    public void begin(NewIntake wish) {
        if (cases.findById(wish.id()).isPresent()) {
            return;
        }
        Procedure procedure = procedures.named(wish.procedureId());
        Known known = filings.known(wish.customer());
        if (!procedure.isOffered(known)) {
            throw new CaseRefused(Reason.READ_ONLY);
        }
        if (wish.arrivedOn().isAfter(today())) {
            throw new CaseRefused(Reason.INCOMPLETE);
        }
        var intake = new Intake(clerk(), wish.channel(), wish.arrivedOn(), wish.secondParty());
        var draft = new Case(
                        wish.id(),
                        procedure.id(),
                        wish.customer(),
                        known.customer().name(),
                        wish.language(),
                        clock.instant())
                .writtenDown(intake);
        draft.keep(procedure.prefilled(known), 1, clock.instant());
        log("case.intake-begun", cases.saveAndFlush(draft), Map.of("procedure", procedure.id()));
    }

    /** @throws NoSuchCase when there is none that a clerk has begun */
    @Transactional
    public CaseForm form(UUID id) {
        Case one = written(cases.findById(id).orElseThrow(NoSuchCase::new));
        log("case.intake-seen", one, Map.of());
        return pages.formOnPaper(one);
    }

    /**
     * Keeps what was typed on a page, right or wrong; empty answers are forgotten.
     *
     * @param reached where to go on later, from 1
     * @throws NoSuchCase when there is none that a clerk has begun
     * @throws CaseRefused when it has been taken meanwhile
     */
    @Transactional
    public CaseForm keep(UUID id, Map<String, String> typed, int reached) {
        Case one = draft(id);
        one.keep(typed, reached, clock.instant());
        return pages.formOnPaper(cases.saveAndFlush(one));
    }

    /**
     * Takes it. Done again it is done once.
     *
     * @throws NoSuchCase when there is none that a clerk has begun
     * @throws CaseRefused when answers are missing or wrong, or would change nothing
     */
    @Transactional
    public void take(UUID id) {
        Case one = written(cases.lock(id).orElseThrow(NoSuchCase::new));
        if (one.state() == CaseState.DRAFT) {
            CaseForm form = pages.formOnPaper(one);
            if (form.firstIncomplete() > 0 || form.objection() != null) {
                throw new CaseRefused(Reason.INCOMPLETE);
            }
            filing.file(one, Actor.CLERK);
            log("case.intake-taken", one, Map.of("channel", channel(one)));
        }
    }

    /**
     * Forgets what was begun.
     *
     * @throws NoSuchCase when there is none that a clerk has begun
     * @throws CaseRefused when it has been taken meanwhile
     */
    @Transactional
    public void discard(UUID id) {
        Case one = draft(id);
        log("case.intake-discarded", one, Map.of());
        enclosures.forget(id);
        cases.delete(one);
    }

    private Case draft(UUID id) {
        Case one = written(cases.lock(id).orElseThrow(NoSuchCase::new));
        if (one.state() != CaseState.DRAFT) {
            throw new CaseRefused(Reason.STATE_FORBIDS);
        }
        return one;
    }

    private static Case written(Case one) {
        if (one.intake() == null) {
            throw new NoSuchCase();
        }
        return one;
    }

    private static String channel(Case one) {
        Intake intake = one.intake();
        return intake == null ? "" : intake.channel().name();
    }

    private void log(String action, Case one, Map<String, String> details) {
        audit.record(action, "case " + one.id() + ", customer " + one.customer(), details);
    }

    private static String clerk() {
        return CurrentUser.required().userName();
    }
}
