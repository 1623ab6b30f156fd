package hu.miho.portal.identity;

import hu.miho.portal.ui.AccountLanguage;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The language kept in the signed-in user's account. */
@Component
class AccountLanguages implements AccountLanguage {

    private final PortalAccountRepository accounts;

    AccountLanguages(PortalAccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Locale> current() {
        return PortalUser.current()
                .flatMap(user -> accounts.findById(user.accountId()))
                .map(PortalAccount::language);
    }

    @Override
    @Transactional
    public void remember(Locale language) {
        PortalUser.current()
                .flatMap(user -> accounts.findById(user.accountId()))
                .ifPresent(account -> account.changeLanguage(language));
    }
}
