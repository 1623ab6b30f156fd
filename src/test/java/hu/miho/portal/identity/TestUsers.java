package hu.miho.portal.identity;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Accounts for tests, and the authentication that signing in to them would give. */
@Component
public class TestUsers {

    public static final String PASSWORD = "hosszú de vidám mondat";

    private final AccountService accounts;
    private final StaffSetup staff;

    TestUsers(AccountService accounts, StaffSetup staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    /** The authentication of a customer whose account reads these customer IDs; the account is opened when need be. */
    public Authentication customer(List<String> customerIds) {
        UUID account = customerIds.stream()
                .map(CustomerId::new)
                .flatMap(id -> accounts.byCustomer(id).stream())
                .map(AccountDetails::id)
                .findFirst()
                .orElseGet(() -> newCustomer(customerIds));
        return authentication(account);
    }

    /** The authentication of a new member of staff who has shown both factors. */
    public Authentication staff(StaffRole role) {
        var email = new EmailAddress("staff-" + UUID.randomUUID() + "@example.hu");
        return authentication(staff.createReady(
                new NewStaffAccount(email, role, Locale.of("hu")), PASSWORD, SecondFactors.newSecret()));
    }

    /** Opens a customer's account with the {@link #PASSWORD}. */
    public UUID newCustomer(List<String> customerIds) {
        var email = new EmailAddress("customer-" + UUID.randomUUID() + "@example.hu");
        UUID account = accounts.createCustomerAccount(
                new NewCustomerAccount(
                        email, new CustomerId(customerIds.getFirst()), Locale.of("hu"), "teszt", Instant.EPOCH),
                PASSWORD);
        customerIds.stream().skip(1).forEach(another -> staff.addCustomer(account, new CustomerId(another)));
        return account;
    }

    private Authentication authentication(UUID accountId) {
        AccountDetails account = accounts.byId(accountId).orElseThrow();
        Set<String> roles = account.roles();
        return new PortalUser(accountId, account.email().value(), UUID.randomUUID()).withRoles(roles);
    }
}
