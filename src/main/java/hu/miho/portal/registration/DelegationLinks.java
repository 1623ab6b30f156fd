package hu.miho.portal.registration;

import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountExists;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.LinkLook;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.NewCustomerAccount;
import hu.miho.portal.identity.OneTimeLinks;
import hu.miho.portal.registration.DelegationDetails.State;
import hu.miho.portal.registration.DelegationRefused.Reason;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The two agree: the holder to what a clerk has begun, and the delegate. Whoever holds the mailed link may. */
@Service
public class DelegationLinks {

    private final OneTimeLinks links;
    private final DelegationRepository delegations;
    private final DelegationBook book;
    private final AccountService accounts;
    private final CustomerRecords customers;
    private final Clock clock;

    DelegationLinks(
            OneTimeLinks links,
            DelegationRepository delegations,
            DelegationBook book,
            AccountService accounts,
            CustomerRecords customers,
            Clock clock) {
        this.links = links;
        this.delegations = delegations;
        this.book = book;
        this.accounts = accounts;
        this.customers = customers;
        this.clock = clock;
    }

    /**
     * What a link asks.
     *
     * @param holder the name of the customer whose affairs they are
     * @param hasAccount whether the delegate's address has an account, or one is to be opened
     */
    public record Asked(DelegationDetails delegation, String holder, boolean hasAccount) {}

    /** What the holder is asked; empty when the link cannot be used. Looking changes nothing (check S2). */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Asked> lookAsHolder(String token) {
        return look(LinkPurpose.DELEGATION_APPROVAL, token, State.AWAITING_HOLDER);
    }

    /** What the delegate is asked; empty when the link cannot be used. Looking changes nothing (check S2). */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Asked> lookAsDelegate(String token) {
        return look(LinkPurpose.DELEGATION, token, State.AWAITING_DELEGATE).filter(this::isNotStaffs);
    }

    /**
     * The holder agrees; the delegate gets a link.
     *
     * @throws LinkNotUsable when the link cannot be used (any more)
     * @throws DelegationRefused when it has become impossible meanwhile; the link is not used up
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void approve(String token) {
        LinkLook link = links.redeem(LinkPurpose.DELEGATION_APPROVAL, token);
        book.approve(locked(link), Objects.requireNonNull(link.payload()));
    }

    /** The holder does not agree. @throws LinkNotUsable as for {@link #approve}; DelegationRefused too */
    @PreAuthorize("permitAll()")
    @Transactional
    public void refuse(String token) {
        LinkLook link = links.redeem(LinkPurpose.DELEGATION_APPROVAL, token);
        book.end(locked(link), Objects.requireNonNull(link.payload()));
    }

    /**
     * The delegate, who has an account, takes it on.
     *
     * @throws LinkNotUsable when the link cannot be used (any more)
     * @throws DelegationRefused when it has become impossible meanwhile; the link is not used up
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void accept(String token) {
        Delegation one = locked(links.redeem(LinkPurpose.DELEGATION, token));
        AccountDetails account = accounts.byEmail(one.email())
                .filter(DelegationLinks::mayTakeOn)
                .orElseThrow(() -> new DelegationRefused(Reason.CLOSED));
        book.accept(one, account.id());
    }

    /**
     * The delegate, who has no account, opens one and takes it on, both or neither.
     *
     * @param noticeVersion the privacy notice that was ticked
     * @return the new account
     * @throws ActivationRefused when the link cannot be used (any more)
     * @throws hu.miho.portal.identity.PasswordRefused when the password does not satisfy the policy; the link still works
     * @throws hu.miho.portal.identity.SignInBusy when too many passwords are chosen at the moment; the link still works
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public UUID open(String token, String password, String noticeVersion) {
        try {
            Delegation one = locked(links.redeem(LinkPurpose.DELEGATION, token));
            UUID account = accounts.createCustomerAccount(
                    new NewCustomerAccount(one.email(), null, one.language(), noticeVersion, clock.instant()),
                    password);
            book.accept(one, account);
            return account;
        } catch (LinkNotUsable refused) {
            throw new ActivationRefused(ActivationLink.State.of(refused.look().state()));
        } catch (DelegationRefused closed) {
            throw new ActivationRefused(ActivationLink.State.NOT_ALLOWED);
        } catch (AccountExists openedMeanwhile) {
            throw new ActivationRefused(ActivationLink.State.ACCOUNT_EXISTS);
        }
    }

    private Optional<Asked> look(LinkPurpose purpose, String token, State expected) {
        LinkLook look = links.look(purpose, token);
        return look.isValid()
                ? delegations
                        .findById(id(look))
                        .map(one -> one.toDetails(book.today()))
                        .filter(details -> details.state() == expected)
                        .map(this::asked)
                : Optional.empty();
    }

    private Asked asked(DelegationDetails details) {
        return new Asked(
                details,
                customers
                        .customer(details.customer())
                        .map(CustomerDetails::name)
                        .orElse(details.customer().value()),
                accounts.byEmail(details.email()).isPresent());
    }

    private boolean isNotStaffs(Asked asked) {
        return accounts.byEmail(asked.delegation().email())
                .map(DelegationLinks::mayTakeOn)
                .orElse(true);
    }

    private static boolean mayTakeOn(AccountDetails account) {
        return account.active() && account.roles().contains(Roles.CUSTOMER);
    }

    private Delegation locked(LinkLook link) {
        return delegations.lock(id(link)).orElseThrow(() -> new DelegationRefused(Reason.CLOSED));
    }

    private static UUID id(LinkLook link) {
        return UUID.fromString(Objects.requireNonNull(link.subject()));
    }
}
