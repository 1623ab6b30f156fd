package hu.miho.portal.registration;

import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.registration.DelegationRefused.Reason;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delegations that clerks write down by the deed that they have seen; the holder agrees at the desk, or by a mailed link. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class OfficeDelegations {

    private final DelegationRepository delegations;
    private final DelegationBook book;
    private final CustomerRecords customers;

    OfficeDelegations(DelegationRepository delegations, DelegationBook book, CustomerRecords customers) {
        this.delegations = delegations;
        this.book = book;
        this.customers = customers;
    }

    /** Whom a customer lets in, the last first, ended ones too. */
    @Transactional(readOnly = true)
    public List<DelegationDetails> of(CustomerId customer) {
        LocalDate today = book.today();
        return delegations.findByCustomerIdInOrderByBegunAtDesc(List.of(customer.value())).stream()
                .map(one -> one.toDetails(today))
                .toList();
    }

    /** The last day that can be chosen. */
    public LocalDate longest() {
        return book.longest();
    }

    /**
     * Writes down what the deed says.
     *
     * @throws DelegationRefused when it cannot be begun
     * @throws IllegalArgumentException when it has problems of form, or no deed, which the form must not let through
     */
    @Transactional
    public DelegationDetails register(NewDelegation wish) {
        CustomerDetails holder = customers
                .customer(wish.customer())
                .filter(found -> !found.retired())
                .orElseThrow(() -> new DelegationRefused(Reason.NOT_A_CUSTOMER));
        if (wish.deed() == null) {
            throw new IllegalArgumentException("no deed was seen");
        }
        if (holder.email() != null
                && holder.email().value().equalsIgnoreCase(wish.email().strip())) {
            throw new DelegationRefused(Reason.OWN_ADDRESS);
        }
        return book.begin(wish, CurrentUser.required().userName());
    }

    /** Sends the link that is waited for once more. @throws DelegationRefused when nobody is waited for */
    @Transactional
    public void sendAgain(UUID id) {
        book.sendAgain(one(id), CurrentUser.required().userName());
    }

    /** Ends it, as the holder asked at the desk. @throws DelegationRefused when it has ended */
    @Transactional
    public void end(UUID id) {
        book.end(one(id), CurrentUser.required().userName());
    }

    private Delegation one(UUID id) {
        return delegations.lock(id).orElseThrow(() -> new DelegationRefused(Reason.CLOSED));
    }
}
