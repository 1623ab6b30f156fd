package hu.miho.portal.backoffice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import hu.miho.portal.backoffice.CustomerViews;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.identity.AccountDeletion;
import hu.miho.portal.identity.EmailChanges;
import hu.miho.portal.identity.OwnAccountService;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.messages.OwnEnquiries;
import hu.miho.portal.messages.Satisfaction;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.ViewingOnly;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.DatabaseDump;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.LanguageChoice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** A clerk sees the portal as a customer does: every page of theirs, none of the clerks', and changes nothing. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@SignedInAs(role = Roles.CLERK)
class CustomerViewTest extends SpringBrowserlessTest {

    private static final CustomerId CUSTOMER = new CustomerId("851000071");
    private static final CustomerId ANOTHER = new CustomerId("851000072");
    private static final CustomerId WITHOUT_ACCOUNT = new CustomerId("851000073");
    private static final UUID CASE = UUID.fromString("85100007-0000-4000-8000-000000000001");
    private static final List<String> OF_THE_CLERK =
            List.of("AUDIT_EVENT", "AUDIT_HEAD", "BUDGET", "BUDGET_USE", "PORTAL_SESSION");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestUsers users;

    @Autowired
    CustomerViews views;

    @Autowired
    CurrentCustomer currentCustomer;

    @BeforeEach
    void anAccountOfTwoCustomers() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        if (jdbc.sql("select 1 from customer where customer_id = ?")
                .param(CUSTOMER.value())
                .query()
                .listOfRows()
                .isEmpty()) {
            var data = new CustomerData(jdbc);
            for (CustomerId each : List.of(ANOTHER, CUSTOMER, WITHOUT_ACCOUNT)) {
                data.customer(each.value()).with("name", "Nézett Nóra").insert();
                data.place(each + "/00000001").insert();
                data.contract("SZ-" + each, each + "/00000001").insert();
            }
            data.serviceCase(CASE, "2026/85071", CUSTOMER.value()).insert();
            users.customer(List.of(ANOTHER.value(), CUSTOMER.value()));
        }
    }

    @Test
    void theButtonAsksForAReasonAndLeadsToTheCustomersPages() {
        UI.getCurrent().navigate("ugyintezo/ugyfel/" + CUSTOMER);
        click("Megnézem az ügyfél szemével");
        test(find(Button.class).withText("Megnézem az ügyfél szemével").all().getLast())
                .click();
        assertThat(reason().getErrorMessage()).startsWith("Írja be, miért nézi meg");
        assertThat(CurrentUser.views()).isFalse();
        test(reason()).setValue("telefonon kért segítséget");
        test(find(Button.class).withText("Megnézem az ügyfél szemével").all().getLast())
                .click();
        assertThat(CurrentUser.views()).isTrue();
        assertThat(CurrentUser.hasRole(Roles.CLERK)).isFalse();
        assertThat(currentCustomer.customerId(AccessArea.DATA)).isEqualTo(CUSTOMER);
        assertThat(logged("customer.viewing-begun")).contains("reason=telefonon kért segítséget");
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'customer.viewing-begun' and subject = ?")
                        .param("customer " + ANOTHER)
                        .query(Integer.class)
                        .single())
                .as("the account reads this customer too")
                .isPositive();
    }

    @Test
    void everyPageOfACustomerOpensUnderTheBannerAndIsLogged() {
        begin();
        var opened = customerPages();
        assertThat(opened).hasSizeGreaterThan(12);
        for (String path : opened) {
            UI.getCurrent().navigate(path);
            assertThat(find(Div.class)
                            .withClassName("viewing-banner")
                            .single()
                            .getElement()
                            .getTextRecursively())
                    .as(path)
                    .contains("Ön most Nézett Nóra (" + CUSTOMER + ") oldalait nézi.");
            assertThat(page()).as(path).isNotInstanceOf(HasErrorParameter.class);
            assertThat(logged("customer.viewed-page")).as(path).contains("name=/" + path);
        }
    }

    @Test
    void theClerksPagesRestMeanwhile() {
        begin();
        UI.getCurrent().navigate("ugyintezo/ugyfel/" + CUSTOMER);
        assertThat(page()).isNotInstanceOf(ClerkCustomerView.class);
    }

    @Test
    void noServiceChangesAnything(
            @Autowired CaseService cases,
            @Autowired OwnAccountService account,
            @Autowired EmailChanges emails,
            @Autowired AccountDeletion deletion,
            @Autowired OwnEnquiries messages,
            @Autowired LanguageChoice languages,
            @Autowired CustomerLookup clerks) {
        begin();
        Map<String, String> before = tables();
        List<Runnable> changes = List.of(
                () -> cases.start("mailing-address", Formats.HUNGARIAN),
                () -> cases.withdraw(CASE),
                account::signOutEverywhere,
                () -> account.changePassword(TestUsers.PASSWORD, "egy új jelszó, de hosszú"),
                () -> emails.request(new EmailAddress("masik@example.com"), TestUsers.PASSWORD),
                () -> deletion.delete(TestUsers.PASSWORD),
                () -> messages.rate(UUID.randomUUID().toString(), Satisfaction.YES, ""),
                () -> languages.choose(Formats.ENGLISH));
        assertThat(changes)
                .allSatisfy(
                        change -> assertThatExceptionOfType(ViewingOnly.class).isThrownBy(change::run));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> clerks.find(CUSTOMER));
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void endingItBringsTheClerkBack() {
        UUID clerk = CurrentUser.required().accountId();
        begin();
        UI.getCurrent().navigate("szamlak");
        click("Befejezem a megtekintést");
        assertThat(CurrentUser.views()).isFalse();
        assertThat(CurrentUser.required().accountId()).isEqualTo(clerk);
        assertThat(CurrentUser.hasRole(Roles.CLERK)).isTrue();
        assertThat(CurrentUser.hasRole(Roles.CUSTOMER)).isFalse();
        assertThat(logged("customer.viewing-ended")).isNotNull();
        assertThat(views.end()).as("ended already").isEmpty();
    }

    @Test
    void onlyClerksWithAReasonViewACustomerWithAnAccount() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> views.begin(CUSTOMER, " "));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> views.begin(WITHOUT_ACCOUNT, "ok"));
        UI.getCurrent().navigate("ugyintezo/ugyfel/" + WITHOUT_ACCOUNT);
        assertThat(find(Button.class).withText("Megnézem az ügyfél szemével").exists())
                .isFalse();
        SecurityContextHolder.getContext().setAuthentication(users.customer(List.of(ANOTHER.value())));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> views.begin(CUSTOMER, "ok"));
        assertThat(views.end()).as("a customer views nobody").isEmpty();
    }

    @Test
    void theRolesThatRestAreTheClerksOwn() {
        SecurityContextHolder.getContext().setAuthentication(users.staff(StaffRole.ADMIN));
        begin();
        assertThat(CurrentUser.hasRole(Roles.ADMIN)).isFalse();
        views.end();
        assertThat(List.of(Roles.CLERK, Roles.LEAD_CLERK, Roles.ADMIN)).allMatch(CurrentUser::hasRole);
    }

    private void begin() {
        views.begin(CUSTOMER, "telefonon kért segítséget");
    }

    /** Every page that only customers open, about the customer's own case where it is about one. */
    private static List<String> customerPages() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(CustomerViewTest::isForCustomers)
                .map(RouteData::getTemplate)
                .filter(template -> !template.matches("(szamlak|uzeneteim|ugyeim/.+)/:.*"))
                .map(template -> template.replaceFirst("ugyeim/:.*", "ugyeim/" + CASE))
                .filter(template -> !template.contains(":") && !template.equals("dokumentumtar/irat"))
                .toList();
    }

    private static boolean isForCustomers(RouteData route) {
        var roles = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
        return roles != null && List.of(roles.value()).contains(Roles.CUSTOMER);
    }

    private Map<String, String> tables() {
        Map<String, String> rows = DatabaseDump.tables(jdbc);
        rows.keySet().removeIf(table -> OF_THE_CLERK.contains(table.toUpperCase(Locale.ROOT)));
        return rows;
    }

    private @Nullable String logged(String action) {
        return jdbc.sql("select details from audit_event where action = ? and subject = ? order by seq desc limit 1")
                .params(action, "customer " + CUSTOMER)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private TextField reason() {
        return find(TextField.class).withCaption("Miért nézi meg?").single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private static Component page() {
        return UI.getCurrent().getCurrentView();
    }
}
