package hu.miho.portal.demo;

import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account that is ready to sign in to. Everything about it is public, so it exists on invented data only.
 *
 * @param role the highest of its roles
 * @param totpSecret the second factor's secret in Base32; {@code null} for a customer, who has none
 */
record DemoAccount(
        String role,
        EmailAddress user,
        String password,
        @Nullable String totpSecret) {

    static final DemoAccount CUSTOMER = new DemoAccount(
            Roles.CUSTOMER, new EmailAddress(People.FIRST_CUSTOMERS_EMAIL), "nyitott-ablak-telen", null);

    static final DemoAccount CLERK = new DemoAccount(
            Roles.CLERK,
            new EmailAddress("ugyintezo@example.com"),
            "langyos-radiator-este",
            "NVUWQ3ZNMRSW23ZNMNWGK4TLFUYDAMBR");

    static final DemoAccount ADMIN = new DemoAccount(
            Roles.ADMIN,
            new EmailAddress("admin@example.com"),
            "tartalek-kazan-kulcsa",
            "NVUWQ3ZNMRSW23ZNMFSG22LOFUYDAMBR");

    static final List<DemoAccount> ALL = List.of(CUSTOMER, CLERK, ADMIN);

    /** The line that the console shows, in a form that tests read. */
    String announcement() {
        return "Demo sign-in: %s; %s; %s; %s".formatted(role, user, password, totpSecret == null ? "--" : totpSecret);
    }
}
