package hu.miho.portal.cases;

import hu.miho.portal.identity.AccountErased;
import hu.miho.portal.shared.CustomerId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that nobody but their account has seen go with it; what was sent in stays. */
@Component
class CaseDrafts {

    private final CaseRepository cases;
    private final CaseEnclosures enclosures;

    CaseDrafts(CaseRepository cases, CaseEnclosures enclosures) {
        this.cases = cases;
        this.enclosures = enclosures;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(AccountErased erased) {
        cases.ofCustomers(erased.customers().stream().map(CustomerId::value).toList()).stream()
                .filter(one -> one.state() == CaseState.DRAFT && one.isSeenByCustomer())
                .forEach(draft -> {
                    enclosures.forget(draft.id());
                    cases.delete(draft);
                });
    }
}
