package hu.miho.portal.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Choosing a password through a link sent by mail: a forgotten one, or a new member of staff's first. Whoever holds the
 * link may use it, so every method is open.
 */
@Service
public class PasswordLinks {

    private final OneTimeLinks links;
    private final PortalAccountRepository accounts;
    private final PasswordPolicy policy;
    private final PasswordHashing passwords;
    private final PasswordWriter writer;
    private final SignIn signIn;
    private final TransactionTemplate transaction;

    PasswordLinks(
            OneTimeLinks links,
            PortalAccountRepository accounts,
            PasswordPolicy policy,
            PasswordHashing passwords,
            PasswordWriter writer,
            SignIn signIn,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.accounts = accounts;
        this.policy = policy;
        this.passwords = passwords;
        this.writer = writer;
        this.signIn = signIn;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whose password the link lets one choose: the account's e-mail address. Nothing when the link cannot be used. */
    @PreAuthorize("permitAll()")
    public Optional<String> ownerOf(LinkPurpose purpose, String token) {
        return Optional.of(links.look(purpose, token))
                .filter(LinkLook::isValid)
                .flatMap(this::account)
                .map(account -> account.email().value());
    }

    /**
     * Chooses the password, ends the account's sessions and signs this browser in as far as a password does.
     *
     * @return {@code SIGNED_IN}, or the second factor's step for staff
     * @throws LinkNotUsable when the link cannot be used
     * @throws PasswordRefused when the password does not satisfy the policy; the link can still be used
     * @throws SignInBusy when too many passwords wait; the link can still be used
     */
    @PreAuthorize("permitAll()")
    public SignIn.Outcome choose(LinkPurpose purpose, String token, String password) {
        LinkLook look = links.look(purpose, token);
        PortalAccount owner =
                account(look).filter(account -> look.isValid()).orElseThrow(() -> new LinkNotUsable(look));
        policy.require(password, owner.personalWords());
        String hash = passwords.hash(password);
        transaction.executeWithoutResult(status -> {
            links.redeem(purpose, token);
            writer.write(owner.id(), hash, null);
        });
        return signIn.continueAfterPassword(owner.id());
    }

    private Optional<PortalAccount> account(LinkLook look) {
        return Optional.ofNullable(look.subject())
                .flatMap(subject -> accounts.findById(UUID.fromString(subject)))
                .filter(PortalAccount::isActive);
    }
}
