package hu.miho.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.customers.CustomerIdentification;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.NewCustomerAccount;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo on an empty database. */
@DemoTest
class DemoStartTest {

    @Autowired
    DemoStart demo;

    @Autowired
    AccountService accounts;

    @Autowired
    CustomerIdentification identification;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anEmptyDatabaseIsFilledAndMarked() {
        assertThat(count("customer")).isEqualTo(40);
        assertThat(count("invoice")).isGreaterThan(400);
        assertThat(count("installation where data_kind = 'DEMO'")).isEqualTo(1);
        assertThat(Path.of("target/demo-feed")).doesNotExist();
    }

    @Test
    void theOfficeHasHadVisitors() {
        assertThat(count("appointment where status = 'SERVED'")).isGreaterThan(300);
    }

    @Test
    void theConsoleNamesACustomerAClerkAndAnAdministrator() {
        List<String> lines = demo.announcements();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).matches("Demo sign-in: CUSTOMER; \\S+@\\S+; \\S{12,}; --");
        assertThat(lines.get(1)).matches("Demo sign-in: CLERK; \\S+@\\S+; \\S{12,}; [A-Z2-7]{32}");
        assertThat(lines.get(2)).matches("Demo sign-in: ADMIN; \\S+@\\S+; \\S{12,}; [A-Z2-7]{32}");
        assertThat(lines.get(3)).matches("Demo registration: \\d{9}; [\\p{L}-]+; \\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void theAccountsHaveTheirRolesAndTheCustomerTwoPlaces() {
        var customer = accounts.byEmail(DemoAccount.CUSTOMER.user()).orElseThrow();
        assertThat(customer.roles()).containsExactly(Roles.CUSTOMER);
        CustomerId id = customer.customers().iterator().next();
        assertThat(count("place_of_use where customer_id = '" + id + "'")).isEqualTo(2);
        assertThat(accounts.byEmail(DemoAccount.CLERK.user()).orElseThrow().roles())
                .containsExactly(Roles.CLERK);
        assertThat(accounts.byEmail(DemoAccount.ADMIN.user()).orElseThrow().roles())
                .contains(Roles.ADMIN, Roles.CLERK);
    }

    @Test
    void anotherHouseholdIsNamedOnceTheFirstHasRegistered() {
        String[] first = registration();
        var id = new CustomerId(first[0]);
        assertThat(identification.match(id, first[1], LocalDate.parse(first[2])).match())
                .isTrue();

        var opened =
                new NewCustomerAccount(new EmailAddress("uj@example.com"), id, Locale.of("hu"), "1", Instant.now());
        accounts.createCustomerAccount(opened, "egy-egesz-uj-jelszo");

        assertThat(registration()[0]).isNotEqualTo(first[0]);
    }

    @Test
    void startingAgainChangesNothing() {
        long customers = count("customer");
        long portalAccounts = count("portal_account");
        long visits = count("appointment");
        demo.start();
        assertThat(count("customer")).isEqualTo(customers);
        assertThat(count("portal_account")).isEqualTo(portalAccounts);
        assertThat(count("appointment")).isEqualTo(visits);
        assertThat(count("installation")).isEqualTo(1);
    }

    private String[] registration() {
        return demo.announcements().getLast().replace("Demo registration: ", "").split("; ");
    }

    private long count(String fromWhere) {
        return jdbc.sql("select count(*) from " + fromWhere).query(Long.class).single();
    }
}
