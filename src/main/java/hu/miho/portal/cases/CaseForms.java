package hu.miho.portal.cases;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filling a case in, and sending it in. */
@Service
@PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
public class CaseForms {

    private final CaseRepository cases;
    private final OwnCases own;
    private final CaseFiling filing;
    private final Registration registration;
    private final CasePages pages;
    private final Clock clock;

    CaseForms(
            CaseRepository cases,
            OwnCases own,
            CaseFiling filing,
            Registration registration,
            CasePages pages,
            Clock clock) {
        this.cases = cases;
        this.own = own;
        this.filing = filing;
        this.registration = registration;
        this.pages = pages;
        this.clock = clock;
    }

    /** @throws NoSuchCase when it is missing or somebody else's */
    @Transactional(readOnly = true)
    public CaseForm form(UUID id) {
        return pages.form(own.find(id));
    }

    /**
     * Keeps what was typed on a page, right or wrong; empty answers are forgotten.
     *
     * @param reached where to go on later, from 1
     * @return the form with it: pages may have come or gone
     * @throws NoSuchCase when it is missing or somebody else's
     * @throws CaseRefused when it can be filled in no more
     */
    @Transactional
    public CaseForm keep(UUID id, Map<String, String> typed, int reached) {
        Case one = own.lock(id);
        one.keep(typed, reached, clock.instant());
        return pages.form(cases.saveAndFlush(one));
    }

    /**
     * Sends in what was filled in, or what was asked for afterwards. Sent again it is sent once.
     *
     * @throws NoSuchCase when it is missing or somebody else's
     * @throws CaseRefused when answers are missing or wrong, or would change nothing
     */
    @Transactional
    public CaseDetails send(UUID id) {
        Case one = own.lock(id);
        if (one.state().isUpToCustomer()) {
            CaseForm form = pages.form(one);
            if (form.firstIncomplete() > 0 || form.objection() != null) {
                throw new CaseRefused(Reason.INCOMPLETE);
            }
            own.noteDelegate(one, clock.instant());
            if (one.state() == CaseState.DRAFT) {
                own.requireWritable();
                filing.file(one, Actor.CUSTOMER);
            } else {
                registration.supplement(one);
            }
        }
        return one.toDetails();
    }
}
