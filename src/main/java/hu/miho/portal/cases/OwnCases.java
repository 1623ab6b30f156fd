package hu.miho.portal.cases;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The cases of the customers whom the session is about; others do not exist for it. */
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
                .ofCustomers(currentCustomer.customerIds(AccessArea.CASES).stream()
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
        if (!isWritable()) {
            throw new CaseRefused(CaseRefused.Reason.READ_ONLY);
        }
    }

    /** Writes down who it was, when somebody acts in the customer's name; in the caller's transaction. */
    void noteDelegate(Case one, Instant now) {
        if (currentCustomer.delegating().isPresent()) {
            one.log(
                    CaseEventKind.BY_DELEGATE,
                    Actor.CUSTOMER,
                    null,
                    CurrentUser.required().userName(),
                    now);
        }
    }

    /** As whom the signed-in account writes: the customer, and who it is when somebody writes for them. */
    String author(Case one) {
        String customer = one.toRow().customerName();
        return currentCustomer.delegating().isEmpty()
                ? customer
                : customer + " (" + CurrentUser.required().userName() + ")";
    }

    boolean isWritable() {
        return currentCustomer.covers(AccessArea.CASES) && !currentCustomer.readOnly();
    }

    private Case own(Case found) {
        if (!currentCustomer.customerIds(AccessArea.CASES).contains(found.customer()) || !found.isSeenByCustomer()) {
            throw new NoSuchCase();
        }
        return found;
    }
}
