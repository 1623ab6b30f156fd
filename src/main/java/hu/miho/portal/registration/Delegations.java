package hu.miho.portal.registration;

import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.identity.OwnAccountService;
import hu.miho.portal.registration.DelegationRefused.Reason;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Whom the signed-in customer lets into their affairs, and who lets them in. */
@Service
@PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
public class Delegations {

    private final DelegationRepository delegations;
    private final DelegationBook book;
    private final CurrentCustomer currentCustomer;
    private final CustomerRecords customers;
    private final OwnAccountService account;
    private final TransactionOperations transaction;

    Delegations(
            DelegationRepository delegations,
            DelegationBook book,
            CurrentCustomer currentCustomer,
            CustomerRecords customers,
            OwnAccountService account,
            TransactionOperations transaction) {
        this.delegations = delegations;
        this.book = book;
        this.currentCustomer = currentCustomer;
        this.customers = customers;
        this.account = account;
        this.transaction = transaction;
    }

    /** @param holder the name of the customer who delegated; the ID when the billing system no longer names them */
    public record Received(DelegationDetails delegation, String holder) {}

    /** The account's own customers, whose affairs can be opened, with their names; by ID. */
    @Transactional(readOnly = true)
    public Map<CustomerId, String> own() {
        var own = new TreeMap<CustomerId, String>((one, other) -> one.value().compareTo(other.value()));
        currentCustomer.ownCustomerIds().forEach(id -> own.put(id, name(id)));
        return own;
    }

    /** Whom the account's own customers let in, the last first, ended ones too. */
    @Transactional(readOnly = true)
    public List<DelegationDetails> given() {
        LocalDate today = book.today();
        List<String> own =
                currentCustomer.ownCustomerIds().stream().map(CustomerId::value).toList();
        return own.isEmpty()
                ? List.of()
                : delegations.findByCustomerIdInOrderByBegunAtDesc(own).stream()
                        .map(one -> one.toDetails(today))
                        .toList();
    }

    /** Who lets the account in, the last first, ended ones too. */
    @Transactional(readOnly = true)
    public List<Received> received() {
        LocalDate today = book.today();
        return delegations.findByAccountIdOrderByBegunAtDesc(self()).stream()
                .map(one -> new Received(one.toDetails(today), name(one.customer())))
                .toList();
    }

    /** By what the session is about somebody else's affairs; empty while it is about the account's own. */
    @Transactional(readOnly = true)
    public Optional<Received> acting() {
        return currentCustomer
                .delegating()
                .flatMap(holder -> received().stream()
                        .filter(each -> each.delegation().customer().equals(holder)
                                && each.delegation().state() == DelegationDetails.State.IN_FORCE)
                        .findFirst());
    }

    /** The last day that can be chosen. */
    public LocalDate longest() {
        return book.longest();
    }

    /**
     * Lets somebody in; they get a link. It holds no connection to the database while passwords are compared.
     *
     * @param password the account's: whoever finds a browser open lets nobody in
     * @throws hu.miho.portal.identity.CurrentPasswordWrong when it is not, or too many were tried
     * @throws hu.miho.portal.identity.SignInBusy when too many passwords wait
     * @throws DelegationRefused when it cannot be given
     */
    public DelegationDetails give(NewDelegation wish, String password) {
        if (!currentCustomer.isOwn(wish.customer()) || wish.deed() != null) {
            throw new IllegalArgumentException("not one's own to give");
        }
        String user = CurrentUser.required().userName();
        if (new EmailAddress(wish.email()).equals(new EmailAddress(user))) {
            throw new DelegationRefused(Reason.OWN_ADDRESS);
        }
        account.confirmPassword(password);
        return Objects.requireNonNull(transaction.execute(status -> book.begin(wish, user)));
    }

    /** Agrees to what a clerk has begun. @throws DelegationRefused when it does not wait for it, or is somebody else's */
    @Transactional
    public void approve(UUID id) {
        book.approve(given(id), CurrentUser.required().userName());
    }

    /** Sends the delegate the link once more. @throws DelegationRefused when it does not wait for them, or is somebody else's */
    @Transactional
    public void sendAgain(UUID id) {
        book.sendAgain(given(id), CurrentUser.required().userName());
    }

    /** Takes it back, from this moment. @throws DelegationRefused when it has ended, or is somebody else's */
    @Transactional
    public void end(UUID id) {
        book.end(given(id), CurrentUser.required().userName());
    }

    /** The delegate gives it up. @throws DelegationRefused when it has ended, or is somebody else's */
    @Transactional
    public void giveUp(UUID id) {
        Delegation one = delegations.lock(id).filter(each -> each.isOf(self())).orElseThrow(Delegations::closed);
        book.end(one, CurrentUser.required().userName());
    }

    private Delegation given(UUID id) {
        return delegations
                .lock(id)
                .filter(each -> currentCustomer.isOwn(each.customer()))
                .orElseThrow(Delegations::closed);
    }

    private String name(CustomerId customer) {
        return customers.customer(customer).map(CustomerDetails::name).orElse(customer.value());
    }

    private static UUID self() {
        return CurrentUser.required().accountId();
    }

    /** Missing, somebody else's or answered already: it looks the same. */
    private static DelegationRefused closed() {
        return new DelegationRefused(Reason.CLOSED);
    }
}
