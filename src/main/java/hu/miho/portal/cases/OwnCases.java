package hu.miho.portal.cases;

import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.shared.CustomerId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The cases of the signed-in account; others do not exist for it. */
@Component
class OwnCases {

    private final CaseRepository cases;
    private final CurrentCustomer currentCustomer;

    OwnCases(CaseRepository cases, CurrentCustomer currentCustomer) {
        this.cases = cases;
        this.currentCustomer = currentCustomer;
    }

    List<Case> all() {
        return cases
                .ofCustomers(currentCustomer.customerIds().stream()
                        .map(CustomerId::value)
                        .toList())
                .stream()
                .filter(Case::isSeenByCustomer)
                .toList();
    }

    /** @throws NoSuchCase when it is missing or somebody else's */
    Case find(UUID id) {
        return own(cases.findById(id).orElseThrow(NoSuchCase::new));
    }

    /** Waits for whoever changes the same one. @throws NoSuchCase when it is missing or somebody else's */
    Case lock(UUID id) {
        return own(cases.lock(id).orElseThrow(NoSuchCase::new));
    }

    /** @throws hu.miho.portal.cases.CaseRefused when the customer can only read */
    void requireWritable() {
        if (currentCustomer.placeIfAny().isEmpty() || currentCustomer.readOnly()) {
            throw new CaseRefused(CaseRefused.Reason.READ_ONLY);
        }
    }

    private Case own(Case found) {
        if (!currentCustomer.customerIds().contains(found.customer()) || !found.isSeenByCustomer()) {
            throw new NoSuchCase();
        }
        return found;
    }
}
