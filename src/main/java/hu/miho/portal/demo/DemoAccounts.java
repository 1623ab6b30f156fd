package hu.miho.portal.demo;

import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.customers.DemoHousehold;
import hu.miho.portal.customers.DemoHouseholds;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.NewCustomerAccount;
import hu.miho.portal.identity.NewStaffAccount;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.StaffSetup;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's ready accounts, and a household that may still register. */
@Component
@Profile("demo")
class DemoAccounts {

    private static final Locale LANGUAGE = Locale.of("hu");
    private static final int MOST_TRIED = 1000;

    private final AccountService accounts;
    private final StaffSetup staff;
    private final DemoHouseholds households;
    private final PrivacyNotices notices;
    private final Clock clock;

    DemoAccounts(
            AccountService accounts, StaffSetup staff, DemoHouseholds households, PrivacyNotices notices, Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.households = households;
        this.notices = notices;
        this.clock = clock;
    }

    /** Opens those accounts that are not there yet. */
    void open() {
        if (isMissing(DemoAccount.CUSTOMER)) {
            toRegister().ifPresent(this::openCustomer);
        }
        openStaff(DemoAccount.CLERK, StaffRole.CLERK);
        openStaff(DemoAccount.ADMIN, StaffRole.ADMIN);
    }

    /** The accounts that one can sign in to. */
    List<DemoAccount> ready() {
        return DemoAccount.ALL.stream().filter(account -> !isMissing(account)).toList();
    }

    /** A household that has no account. */
    Optional<DemoHousehold> toRegister() {
        return households.ableToRegister(MOST_TRIED).stream()
                .filter(household -> accounts.byCustomer(household.id()).isEmpty())
                .findFirst();
    }

    private boolean isMissing(DemoAccount account) {
        return accounts.byEmail(account.user()).isEmpty();
    }

    private void openCustomer(DemoHousehold household) {
        String notice = notices.current(LANGUAGE).version();
        var opened =
                new NewCustomerAccount(DemoAccount.CUSTOMER.user(), household.id(), LANGUAGE, notice, clock.instant());
        accounts.createCustomerAccount(opened, DemoAccount.CUSTOMER.password());
    }

    private void openStaff(DemoAccount account, StaffRole role) {
        if (isMissing(account)) {
            String secret = Objects.requireNonNull(account.totpSecret());
            staff.createReady(new NewStaffAccount(account.user(), role, LANGUAGE), account.password(), secret);
        }
    }
}
