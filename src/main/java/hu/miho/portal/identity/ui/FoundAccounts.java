package hu.miho.portal.identity.ui;

import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.Found;
import hu.miho.portal.ui.SearchSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Customers' portal accounts by the whole e-mail address: it may be another one than the billing system's. */
@Component
class FoundAccounts implements SearchSource {

    private final AccountService accounts;

    FoundAccounts(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public Found.Kind kind() {
        return Found.Kind.ACCOUNT;
    }

    @Override
    public List<Found> find(String typed, int limit) {
        return EmailAddress.isValid(typed.strip())
                ? accounts.byEmail(new EmailAddress(typed.strip())).stream()
                        .flatMap(account -> account.customers().stream()
                                .map(customer -> found(account, CustomerPage.address(customer), customer.toString())))
                        .limit(limit)
                        .toList()
                : List.of();
    }

    private static Found found(AccountDetails account, String href, String customer) {
        return new Found(Found.Kind.ACCOUNT, account.email().value(), customer, href);
    }
}
