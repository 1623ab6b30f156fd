package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalServerTest;
import hu.miho.portal.testing.WireBrowser;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of response, also to what no browser sends, has the headers (S11, S12) and no word of the inside (S17). */
@PortalServerTest
class EveryResponseTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CUSTOMER = "690000001";
    private static final Pattern FILE =
            Pattern.compile("(?:href|src)=\"\\./?([^\"]+)\"|(?:href|src)=\"/?((?!http)[^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-F]{8}");
    private static final List<String> PAGES = List.of(
            "attekintes",
            "beallitasok",
            "szamlak",
            "szamlak/folyoszamla",
            "szerzodes",
            "dokumentumtar",
            "merooraadatok",
            "ugyfeladatok",
            "egysegarak",
            "nincs-ilyen-oldal",
            "ugyintezo");
    private static final Map<String, String> EXPECTED = Map.of(
            "strict-transport-security", "max-age=31536000",
            "content-security-policy", SecurityHeaders.CONTENT_SECURITY_POLICY,
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin",
            "permissions-policy", "camera=()");

    @LocalServerPort
    private int port;

    @Autowired
    private TestUsers users;

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aSignedInCustomersPagesFilesAndDownloads() {
        var data = new CustomerData(jdbc);
        data.customer(CUSTOMER).insert();
        data.place(CUSTOMER + "/00000001").insert();
        data.contract("SZ-ER", CUSTOMER + "/00000001").insert();
        data.document("ER-1", CUSTOMER)
                .with("kind", "CONTRACT")
                .with("place_no", "00000001")
                .insert();
        var owner = accounts.byId(users.newCustomer(List.of(CUSTOMER))).orElseThrow();
        var browser = newBrowser().open("belepes").signIn(owner.email().value(), TestUsers.PASSWORD);
        int seen = 0;
        for (String page : PAGES) {
            var response = browser.get("/" + page);
            isProtected(page, response);
            isNotStored(page, response);
            for (String file : filesOf(response)) {
                isProtected(file, browser.get("/" + file));
                seen++;
            }
        }
        assertThat(seen).as("files found on the pages").isGreaterThan(PAGES.size());

        String download = "/" + browser.open("szerzodes").link("VAADIN/dynamic").orElseThrow();
        var document = browser.get(download);
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        isProtected(download, document);
        isNotStored(download, document);
        var missing = browser.get(download.replaceFirst("[0-9a-f]{8}-", "00000000-"));
        isProtected("missing download", missing);
        isNotStored("missing download", missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /belepes;x=1 HTTP/1.1",
                "GET //belepes HTTP/1.1",
                "GET /a%2fb HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /a%00b HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET /<script> HTTP/1.1",
                "GET / HTTP/9.9",
                "GET /VAADIN/build/nincs.js HTTP/1.1",
                "GET /VAADIN/nincs HTTP/1.1",
                "GET /VAADIN/dynamic/resource/0/00000000-0000-0000-0000-000000000000/x HTTP/1.1",
                "GET /VAADIN/push?v-r=push&v-uiId=0 HTTP/1.1",
                "GET /error HTTP/1.1",
                "GET /actuator/env HTTP/1.1",
                "GET /h2-console HTTP/1.1",
                "HEAD /belepes HTTP/1.1",
                "OPTIONS / HTTP/1.1",
                "TRACE / HTTP/1.1",
                "PUT /belepes HTTP/1.1",
                "DELETE / HTTP/1.1",
                "FOO /belepes HTTP/1.1",
                "POST /actuator/health HTTP/1.1",
                "POST /?v-r=uidl&v-uiId=0 HTTP/1.1",
                "POST /?v-r=heartbeat&v-uiId=0 HTTP/1.1"
            })
    void whatNoBrowserSends(String line) throws IOException {
        for (String accept : List.of("text/html", "application/json")) {
            String answer = raw(line, "Accept: " + accept);
            assertThat(answer).startsWith("HTTP/1.1 ");
            isProtected(line, headersOf(answer));
            tellsNothing(line, answer);
            if (!answer.startsWith("HTTP/1.1 200")) {
                assertThat(headersOf(answer).get("cache-control")).as(line).contains("no-store");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: a b",
                "Bad Header: x",
                "Content-Length: abc",
                "Transfer-Encoding: chunked, foo",
                "Expect: something",
                "Origin: https://evil.example"
            })
    void whatIsRefusedForAHeader(String header) throws IOException {
        String answer = raw("POST / HTTP/1.1", header);
        assertThat(answer).containsPattern("^HTTP/1.1 [45]");
        isProtected(header, headersOf(answer));
        tellsNothing(header, answer);
    }

    @Test
    void whatIsRefusedForItsLength() throws IOException {
        String answer = raw("GET / HTTP/1.1", "X-Long: " + "a".repeat(20_000));
        assertThat(answer).containsPattern("^HTTP/1.1 4");
        isProtected("long header", headersOf(answer));
    }

    @Test
    void anErrorHasANumberOnThePageAndInTheAnswerToAProgram() throws IOException {
        assertThat(raw("PUT /belepes HTTP/1.1", "Accept: text/html"))
                .contains("Valami nem sikerült")
                .containsPattern("A hiba száma: " + NUMBER.pattern());
        assertThat(raw("PUT /belepes HTTP/1.1", "Accept: application/json"))
                .containsPattern("\"number\":\"" + NUMBER.pattern() + "\"")
                .doesNotContain("timestamp", "path");
        assertThat(raw("PUT /belepes HTTP/1.1", "Accept: text/html\r\nCookie: nyelv=en"))
                .contains("Something went wrong");
    }

    @Test
    void aMalformedEventTellsNothing() throws Exception {
        for (String body : List.of("", "{", "[]", "{\"rpc\":[{\"type\":\"x\"}]}", "null", "\"\"")) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/?v-r=uidl&v-uiId=0"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var response = CLIENT.send(request, BodyHandlers.ofString());
            isProtected(body, headersOf(response));
            tellsNothing(body, response.body());
        }
    }

    private List<String> filesOf(HttpResponse<byte[]> page) {
        return FILE.matcher(new String(page.body(), StandardCharsets.UTF_8))
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(path -> path != null && !path.isBlank() && !path.equals("."))
                .distinct()
                .toList();
    }

    private static void isProtected(String what, HttpResponse<byte[]> response) {
        isProtected(what + " " + response.statusCode(), headersOf(response));
        if (response.headers().firstValue("Content-Type").orElse("").contains("json")) {
            tellsNothing(what, new String(response.body(), StandardCharsets.UTF_8));
        }
    }

    private static void isProtected(String what, Map<String, String> headers) {
        assertThat(EXPECTED)
                .allSatisfy((name, value) ->
                        assertThat(headers.get(name)).as("%s of %s", name, what).startsWith(value));
        assertThat(headers).as(what).doesNotContainKeys("server", "x-powered-by");
        String cookie = headers.get("set-cookie");
        if (cookie != null) {
            assertThat(cookie).as(what).contains("HttpOnly", "SameSite=Lax");
        }
    }

    private static void isNotStored(String what, HttpResponse<?> response) {
        assertThat(response.headers().firstValue("Cache-Control").orElse(""))
                .as(what)
                .contains("no-store");
    }

    private static void tellsNothing(String what, String answer) {
        assertThat(answer)
                .as(what)
                .doesNotContain("Exception", "hu.miho", "org.apache", "org.springframework", "Tomcat", "\tat ");
    }

    private static Map<String, String> headersOf(HttpResponse<?> response) {
        var headers = new LinkedHashMap<String, String>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
        return headers;
    }

    private static Map<String, String> headersOf(String answer) {
        var headers = new LinkedHashMap<String, String>();
        answer.replaceFirst("(?s)\r\n\r\n.*", "")
                .lines()
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .forEach(header -> headers.put(header[0].toLowerCase(), header[1]));
        return headers;
    }

    private String raw(String line, String header) throws IOException {
        String host = header.startsWith("Host:") ? "" : "Host: localhost\r\n";
        String length = line.startsWith("GET") || header.startsWith("Content-Length") || header.startsWith("Transfer")
                ? ""
                : "Content-Length: 0\r\n";
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((line + "\r\n" + host + header + "\r\n" + length + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private WireBrowser newBrowser() {
        return new WireBrowser(CLIENT, "http://127.0.0.1:" + port);
    }
}
