package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.PortalServerTest;
import jakarta.servlet.ServletException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.unit.DataSize;

/** What nobody's page sends is refused before it fills the memory, over HTTP as it comes. */
@PortalServerTest
@TestPropertySource(properties = "portal.requests.max-body=100KB")
class BodyLimitTest {

    private static final int MOST = 100 << 10;
    private static final String JSON = "application/json; charset=UTF-8";
    private static final String FILE = "/VAADIN/dynamic/resource/0/00000000-0000-0000-0000-000000000000/upload";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /?v-r=uidl&v-uiId=0",
                "POST /?v-r=push&v-uiId=0",
                "POST /belepes",
                "PUT /",
                "GET /?v-r=uidl&v-uiId=0",
                "POST " + FILE + "?v-r=uidl&v-uiId=0",
                "POST /VAADIN/dynamic/"
            })
    void anAnnouncedLengthIsRefusedUnread(String line) throws IOException {
        assertThat(answer(head(line, JSON, "Content-Length: " + (MOST + 1))))
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("cache-control: no-store")
                .doesNotContain("Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", " MultiPart/Mixed"})
    void aFormAtTheAddressOfAFileIsNoFile(String type) throws IOException {
        assertThat(answer(head("POST " + FILE, type, "Content-Length: " + (MOST + 1))))
                .startsWith("HTTP/1.1 413 ");
    }

    @Test
    void asMuchAsIsAllowedIsRead() throws IOException {
        byte[] body = " ".repeat(MOST).getBytes(StandardCharsets.UTF_8);
        String head = head("POST /?v-r=uidl&v-uiId=0", JSON, "Content-Length: " + MOST);
        assertThat(answer(head, body)).containsPattern("^HTTP/1.1 (?!413)");
    }

    @Test
    void aBodyInPiecesIsCutOffSoonAfterWhatIsAllowed() throws IOException {
        long sent = 0;
        byte[] piece = ("2000\r\n" + " ".repeat(0x2000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(head("POST /?v-r=uidl&v-uiId=0", JSON, "Transfer-Encoding: chunked")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            while (in.available() == 0 && sent < 64 << 20) {
                out.write(piece);
                sent += piece.length;
            }
            assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
        assertThat(sent).isLessThan(16 << 20);
    }

    @Test
    void aFormInPiecesIsAskedForItsLength() throws IOException {
        assertThat(answer(head(
                        "POST /?v-r=uidl&v-uiId=0", "application/x-www-form-urlencoded", "Transfer-Encoding: chunked")))
                .startsWith("HTTP/1.1 411 ");
    }

    @Test
    void aSmallBodyInPiecesArrivesWhole() throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/");
        request.addHeader("Transfer-Encoding", "chunked");
        request.setContentType(JSON);
        request.setContent("{\"név\":\"Őze\"}".getBytes(StandardCharsets.UTF_8));
        var read = new AtomicReference<String>();
        new BodyLimit(new RequestProperties(DataSize.ofBytes(20)))
                .doFilter(request, new MockHttpServletResponse(), (passed, response) -> {
                    read.set(passed.getReader().readLine());
                    assertThat(passed.getInputStream().readAllBytes()).hasSize(passed.getContentLength());
                });
        assertThat(read).hasValue("{\"név\":\"Őze\"}");
    }

    private static String head(String line, String type, String length) {
        return line + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + length
                + "\r\nConnection: close\r\n\r\n";
    }

    /** The lines before the page: the rest may wait until the body has come, which never does. */
    private String answer(String head, byte... body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var lines = new ArrayList<String>();
            for (String line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
                lines.add(line);
            }
            return String.join("\n", lines);
        }
    }
}
