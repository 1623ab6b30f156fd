package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.PortalServerTest;
import hu.miho.portal.testing.WireBrowser;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session id that has had its day opens nothing, whoever sends it again over HTTP (S8). */
@PortalServerTest
class SessionReplayTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String NEW_PASSWORD = "kilenc vörös kavics 7";
    private static final String SESSION = "miho";

    @LocalServerPort
    private int port;

    @Autowired
    private TestUsers users;

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient jdbc;

    private UUID account;
    private String email;
    private WireBrowser browser;

    @BeforeEach
    void aSignedInCustomer() {
        account = users.newCustomer(List.of(String.valueOf(650_000_000 + NEXT.getAndIncrement())));
        email = accounts.byId(account).orElseThrow().email().value();
        browser = signedIn(TestUsers.PASSWORD);
    }

    @Test
    void signingInGivesANewSessionAndTheVisitorsIdIsDead() {
        var another = newBrowser().open("belepes");
        String before = another.cookies().get(SESSION);
        another.signIn(email, TestUsers.PASSWORD);
        String after = another.cookies().get(SESSION);
        assertThat(after).isNotEqualTo(before);
        assertThat(statusWith(after)).isEqualTo(200);
        assertThat(statusWith(before)).isEqualTo(302);
    }

    @Test
    void anIdThatSomebodyElseChoseIsNotTaken() {
        String planted = "0123456789ABCDEF0123456789ABCDEF";
        var victim = newBrowser().withCookies(Map.of(SESSION, planted)).open("belepes");
        victim.signIn(email, TestUsers.PASSWORD);
        assertThat(victim.cookies().get(SESSION)).isNotEqualTo(planted);
        assertThat(statusWith(planted)).isEqualTo(302);
    }

    @Test
    void signingOutKillsTheId() {
        String id = browser.cookies().get(SESSION);
        assertThat(statusWith(id)).isEqualTo(200);
        browser.press("Kijelentkezés");
        assertThat(browser.sentTo()).contains("/");
        assertThat(statusWith(id)).isEqualTo(302);
    }

    @Test
    void afterSigningOutAnOpenPageCanSendNothingEither() {
        browser.press("Kijelentkezés");
        browser.type("Jelenlegi jelszó", "x").press("Jelszó módosítása");
        assertThat(browser.lastAnswer()).contains("sessionExpired").doesNotContain("changes");
    }

    @Test
    void disablingTheAccountKillsTheId() {
        String id = browser.cookies().get(SESSION);
        jdbc.sql("update portal_account set status = 'DISABLED' where id = ?")
                .param(account)
                .update();
        assertThat(statusWith(id)).isEqualTo(302);
        jdbc.sql("update portal_account set status = 'ACTIVE' where id = ?")
                .param(account)
                .update();
        assertThat(statusWith(id)).as("enabled again").isEqualTo(302);
    }

    @Test
    void changingThePasswordElsewhereKillsTheId() {
        String id = browser.cookies().get(SESSION);
        var elsewhere = signedIn(TestUsers.PASSWORD);
        elsewhere
                .type("Jelenlegi jelszó", TestUsers.PASSWORD)
                .type("Új jelszó", NEW_PASSWORD)
                .type("Új jelszó még egyszer", NEW_PASSWORD)
                .press("Jelszó módosítása");
        assertThat(statusWith(id)).isEqualTo(302);
        assertThat(statusWith(elsewhere.cookies().get(SESSION))).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereKillsEveryId() {
        var elsewhere = signedIn(TestUsers.PASSWORD);
        List<String> ids =
                List.of(browser.cookies().get(SESSION), elsewhere.cookies().get(SESSION));
        elsewhere.press("Kijelentkezés mindenhonnan");
        elsewhere.press("Kijelentkezés mindenhonnan");
        assertThat(ids).allSatisfy(id -> assertThat(statusWith(id)).isEqualTo(302));
    }

    private WireBrowser signedIn(String password) {
        var signing = newBrowser().open("belepes").signIn(email, password);
        assertThat(signing.sentTo()).isPresent();
        return signing.open("beallitasok");
    }

    private int statusWith(String sessionId) {
        HttpResponse<byte[]> response =
                newBrowser().withCookies(Map.of(SESSION, sessionId)).get("/beallitasok");
        return response.statusCode();
    }

    private WireBrowser newBrowser() {
        return new WireBrowser(CLIENT, "http://127.0.0.1:" + port);
    }
}
