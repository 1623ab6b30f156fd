package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.PortalServerTest;
import hu.miho.portal.testing.WireBrowser;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** As production is set up, every cookie goes over HTTPS only, though our own connection behind the proxy is plain (S12). */
@PortalServerTest
@TestPropertySource(properties = "server.servlet.session.cookie.secure=true")
class SecureCookiesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestUsers users;

    @Autowired
    private AccountService accounts;

    @Test
    void everyCookieIsForHttpsForOurPagesAndForNoScript() {
        var id = users.newCustomer(List.of("691000001"));
        var browser = new WireBrowser(HttpClient.newHttpClient(), "http://127.0.0.1:" + port).open("belepes");
        browser.press("In English").open("belepes");
        browser.withCookies(java.util.Map.of()).open("belepes");
        browser.signIn(accounts.byId(id).orElseThrow().email().value(), TestUsers.PASSWORD);
        assertThat(browser.setCookies())
                .extracting(cookie -> cookie.replaceFirst("=.*", ""))
                .contains("miho", "eszkoz", "nyelv");
        assertThat(browser.setCookies())
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure", "; HttpOnly", "; SameSite=Lax"));
    }
}
