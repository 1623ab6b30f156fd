package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.PortalServerTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What strangers get over real HTTP: headers on every response (S11, S12), nothing that is not meant for them (S9, S17). */
@PortalServerTest
class WebSecurityTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/belepes",
                "/elfelejtett-jelszo",
                "/beallitasok",
                "/ugyintezo/beallitasok",
                "/nincs-ilyen-oldal",
                "/styles.css",
                "/icons.svg",
                "/fonts/figtree-latin-wght-normal.woff2",
                "/VAADIN/nincs-ilyen",
                "/VAADIN/dynamic/resource/1/11111111-1111-1111-1111-111111111111/szamla.pdf",
                "/?v-r=uidl",
                "/?v-r=heartbeat",
                "/actuator/health",
                "/actuator/env",
                "/error"
            })
    void everyResponseCarriesTheSecurityHeaders(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(header(response, "Strict-Transport-Security")).startsWith("max-age=31536000");
        assertThat(header(response, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "Permissions-Policy")).contains("camera=()");
    }

    /** A page that has lost its session says good-bye to the push: that must not take the next page's session away. */
    @ParameterizedTest
    @ValueSource(strings = {"close", "long-polling"})
    void whoeverListensWithoutASessionIsToldSoAndGetsNone(String transport) throws Exception {
        HttpResponse<String> response =
                get("/VAADIN/push?v-r=push&v-uiId=0&v-pushId=x&X-Atmosphere-Transport=" + transport);
        assertThat(response.body()).contains("sessionExpired");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(header(response, "Content-Security-Policy")).contains("default-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/belepes",
                "/beallitasok",
                "/nincs-ilyen",
                "/VAADIN/nincs",
                "/?v-r=uidl",
                "/actuator/health"
            })
    void whatIsMeantForOnePersonIsNotStored(String path) throws Exception {
        assertThat(header(get(path), "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles.css", "/icons.svg", "/fonts/figtree-latin-wght-normal.woff2"})
    void filesThatAreTheSameForEverybodyMayBeStored(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Cache-Control")).doesNotContain("no-store");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void askingForItsHealthCostsNoSession() throws Exception {
        assertThat(get("/actuator/health").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        assertThat(header(get("/belepes"), "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/beallitasok", "/ugyintezo/beallitasok"})
    void pagesOfTheSignedInSendAStrangerToTheSignInPage(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(header(response, "Location")).isEqualTo("/belepes");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/belepes, 200",
        "/egysegarak, 200",
        "/nincs-ilyen-oldal, 404",
        "/demo/postafiok, 404",
        "/demo, 404",
        "/a:b, 404"
    })
    void anAddressWithoutAPageIsNotFound(String path, int status) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans"})
    void theActuatorShowsItsHealthAlone(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"POST, /belepes", "POST, /login", "POST, /logout", "PUT, /beallitasok", "DELETE, /"})
    void nothingCanBePostedPastThePages(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(address(path))
                .method(method, HttpRequest.BodyPublishers.ofString("username=a&password=b"))
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isIn(302, 403);
    }

    @Test
    void errorsTellNothingOfTheInside() throws Exception {
        assertThat(get("/error").body()).doesNotContain("Exception", "hu.miho", "trace");
        assertThat(get("/VAADIN/..%2f..%2fWEB-INF/web.xml").body()).doesNotContain("Exception", "hu.miho");
    }

    @Test
    void noControllerAnswersBesideThePages(@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().values())
                .allSatisfy(method -> assertThat(method.getBeanType().getName())
                        .startsWith("org.springframework.boot.webmvc.autoconfigure.error"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1.evil.example", "http://localhost:1"})
    void aForeignPageCannotOpenAWebSocket(String origin) {
        assertThat(handshake(origin)).isEqualTo(403);
    }

    @Test
    void ourOwnPageIsNotTakenForAForeignOne() {
        assertThat(handshake("http://127.0.0.1:" + port)).isNotEqualTo(403);
    }

    @Test
    void aForeignPageCannotSendAnything() throws Exception {
        var request = HttpRequest.newBuilder(address("/?v-r=uidl"))
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    /** The status of a handshake; 101 when it is made. */
    private int handshake(String origin) {
        try {
            CLIENT.newWebSocketBuilder()
                    .header("Origin", origin)
                    .buildAsync(
                            URI.create("ws://127.0.0.1:" + port + "/VAADIN/push?v-r=push&v-uiId=0"),
                            new java.net.http.WebSocket.Listener() {})
                    .toCompletableFuture()
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException failed) {
            return failed.getCause() instanceof WebSocketHandshakeException refused
                    ? refused.getResponse().statusCode()
                    : -1;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
