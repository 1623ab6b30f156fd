package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.PortalServerTest;
import hu.miho.portal.testing.WireBrowser;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One session cannot fill the memory with pages that it never leaves (V1). */
@PortalServerTest
class OpenPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int HEARD = 200;

    @LocalServerPort
    private int port;

    @Test
    void ofTooManyPagesOfOneSessionTheOldestAreClosed() {
        List<WireBrowser> tabs = new ArrayList<>();
        tabs.add(newTab().open("belepes"));
        for (int tab = 1; tab < OpenPages.MOST + 10; tab++) {
            tabs.add(newTab().withCookies(tabs.getFirst().cookies()).open("belepes"));
        }
        assertThat(tabs.subList(0, 10)).allMatch(tab -> tab.heartbeat() != HEARD);
        assertThat(tabs.subList(10, tabs.size())).allMatch(tab -> tab.heartbeat() == HEARD);
    }

    @Test
    void aPageThatIsLeftIsClosedAtOnce() {
        var browser = newTab().open("belepes");
        assertThat(browser.heartbeat()).isEqualTo(HEARD);
        browser.leave();
        assertThat(browser.heartbeat()).isNotEqualTo(HEARD);
    }

    private WireBrowser newTab() {
        return new WireBrowser(CLIENT, "http://127.0.0.1:" + port);
    }
}
