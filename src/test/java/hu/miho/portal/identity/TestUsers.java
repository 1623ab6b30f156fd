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

    /** What the authenticator app of {@link #newStaff} holds. */
    public static final String TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private final AccountService accounts;
    private final StaffSetup staff;
    private final SecondFactors secondFactors;

    TestUsers(AccountService accounts, StaffSetup staff, SecondFactors secondFactors) {
        this.accounts = accounts;
        this.staff = staff;
        this.secondFactors = secondFactors;
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

    /** Opens an account of staff with the {@link #PASSWORD} and the {@link #TOTP_SECRET}. */
    public EmailAddress newStaff(StaffRole role) {
        var email = new EmailAddress("staff-" + UUID.randomUUID() + "@example.hu");
        staff.createReady(new NewStaffAccount(email, role, Locale.of("hu")), PASSWORD, TOTP_SECRET);
        return email;
    }

    /** Opens an account of staff with the {@link #PASSWORD}, whose owner has yet to set an authenticator app up. */
    public EmailAddress newStaffWithoutApp(StaffRole role) {
        EmailAddress email = newStaff(role);
        secondFactors.forget(accounts.byEmail(email).orElseThrow().id());
        return email;
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

    /** The authentication that signing in to an account gives. */
    public Authentication authentication(UUID accountId) {
        AccountDetails account = accounts.byId(accountId).orElseThrow();
        Set<String> roles = account.roles();
        return new PortalUser(accountId, account.email().value(), UUID.randomUUID()).withRoles(roles);
    }
}
