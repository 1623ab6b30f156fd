package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalServerTest;
import hu.miho.portal.testing.WireBrowser;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff with the password alone reach nothing: neither a page, nor by an event, nor a file (S7), over HTTP. */
@PortalServerTest
class OneFactorTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger NEXT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private TestUsers users;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private WireBrowser browser;
    private EmailAddress admin;

    @BeforeEach
    void anAdministratorWhoHasTypedThePassword() {
        admin = users.newStaff(StaffRole.ADMIN);
        browser = newBrowser().open("belepes").signIn(admin.value(), TestUsers.PASSWORD);
        assertThat(browser.sentTo()).contains("/belepes/masodik-tenyezo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ugyintezo",
                "/ugyintezo/beallitasok",
                "/ugyintezo/adatatadas/1",
                "/attekintes",
                "/beallitasok",
                "/szamlak",
                "/dokumentumtar"
            })
    void noPageIsServed(String path) {
        var response = browser.get(path);
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains("/belepes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ugyintezo", "ugyintezo/beallitasok", "ugyintezo/adatatadas/1", "beallitasok", "szamlak"})
    void noEventNavigatesIn(String route) {
        browser.open("belepes/masodik-tenyezo").navigate(route, "");
        assertThat(browser.text()).doesNotContain("Adatátadások", "Jelszó módosítása", admin.value(), "Kijelentkezés");
    }

    @Test
    void noFileIsServedNotEvenByTheAddressThatItsOwnerHas() {
        String customer = String.valueOf(660_000_000 + NEXT.getAndIncrement());
        var data = new CustomerData(jdbc);
        data.customer(customer).insert();
        data.place(customer + "/00000001").insert();
        data.contract("SZ-" + customer, customer + "/00000001").insert();
        data.document("D-" + customer, customer)
                .with("kind", "CONTRACT")
                .with("place_no", "00000001")
                .insert();
        var owner = accounts.byId(users.newCustomer(List.of(customer))).orElseThrow();
        var owners = newBrowser().open("belepes").signIn(owner.email().value(), TestUsers.PASSWORD);
        String file = "/" + owners.open("szerzodes").link("VAADIN/dynamic").orElseThrow();
        assertThat(owners.get(file).statusCode()).isEqualTo(200);
        assertThat(new String(owners.get(file).body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("document D-" + customer);
        assertThat(browser.get(file).statusCode()).isIn(302, 403, 404);
        assertThat(newBrowser().get(file).statusCode()).isIn(302, 403, 404);
    }

    @Test
    void bothFactorsOpenTheClerksPages() {
        browser.open("belepes/masodik-tenyezo")
                .type("Kód", StaffSetup.codeAt(TestUsers.TOTP_SECRET, clock.instant()))
                .press("Tovább");
        assertThat(browser.sentTo()).contains("/ugyintezo");
        assertThat(browser.get("/ugyintezo").statusCode()).isEqualTo(200);
        assertThat(browser.open("ugyintezo/beallitasok").text()).contains(admin.value());
    }

    private WireBrowser newBrowser() {
        return new WireBrowser(CLIENT, "http://127.0.0.1:" + port);
    }
}
