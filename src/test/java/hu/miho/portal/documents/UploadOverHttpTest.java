package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.testing.PortalServerTest;
import hu.miho.portal.testing.WireBrowser;
import hu.miho.portal.ui.FileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Uploads as they come over the wire, from honest browsers and others (S13): refused, and nothing of them is left (R7). */
@PortalServerTest
@Import(UploadOverHttpTest.Page.class)
class UploadOverHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final FakeClamd CLAMD = new FakeClamd();
    private static final AttachmentHolder DRAFT = new AttachmentHolder("draft", UUID.randomUUID());

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Attachments attachments;

    private WireBrowser browser;
    private String target;
    private List<Path> spoolsBefore;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("portal.files.scanner", () -> "clamd");
        registry.add("portal.files.clamd.port", CLAMD::port);
        registry.add("server.tomcat.basedir", () -> "target/tomcat-uploads");
    }

    @BeforeEach
    void open() throws IOException {
        spoolsBefore = spools();
        browser = new WireBrowser(CLIENT, "http://127.0.0.1:" + port).open("proba-fajlok");
        target = browser.uploadTargets().getFirst();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        attachments.removeAll(DRAFT);
        jdbc.sql("delete from stored_file").update();
        assertThat(spools()).isEqualTo(spoolsBefore);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("HTML named .pdf", "a.pdf", bytes("<html><script>alert(1)</script></html>")),
                Arguments.of("an SVG", "a.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("an archive", "a.zip", bytes("PK\3\4")),
                Arguments.of("two kinds at once", "a.pdf", PicturesTest.joined(SampleFiles.pdf(1), bytes("PK\3\4"))),
                Arguments.of("a virus", "a.jpg", PicturesTest.joined(SampleFiles.jpeg(), FakeClamd.EICAR)),
                Arguments.of("a cut photo", "a.jpg", Arrays.copyOf(SampleFiles.jpeg(), 400)),
                Arguments.of("a picture that grows", "a.png", SampleFiles.pngBomb(20_000, 20_000)),
                Arguments.of("a photo of an iPhone", "a.heic", bytes("\0\0\0\30ftypheic\0\0\0\0mif1heic")),
                Arguments.of("nothing", "a.pdf", new byte[0]),
                Arguments.of("a byte too much", "a.pdf", new byte[(10 << 20) + 1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, String name, byte[] bytes) {
        assertThat(browser.upload(target, name, bytes).statusCode()).isEqualTo(422);
        assertNothingKept();
    }

    @Test
    void whileTheScannerIsSilentNothingIsTaken() {
        CLAMD.in(FakeClamd.Mood.CURT);
        try {
            assertThat(browser.upload(target, "a.pdf", SampleFiles.pdf(1)).statusCode())
                    .isEqualTo(422);
        } finally {
            CLAMD.in(FakeClamd.Mood.HONEST);
        }
        assertNothingKept();
    }

    @Test
    void aNameWithFoldersBecomesOneWithout() {
        assertThat(browser.upload(target, "../../../etc/cron.d/a\u202efdp.exe", SampleFiles.pdf(1))
                        .statusCode())
                .isEqualTo(200);
        assertThat(attachments.of(DRAFT)).extracting(Attachment::fileName).containsExactly("afdp.pdf");
    }

    @Test
    void tenGigabytesAreCutOffEarly() throws IOException {
        assertThat(sent("Content-Length: 10737418240\r\n", false)).isLessThan(64L << 20);
        assertThat(sent("Transfer-Encoding: chunked\r\n", true)).isLessThan(64L << 20);
        assertNothingKept();
    }

    @Test
    void tenThousandPartsAreRefusedUnread() throws IOException {
        String body = IntStream.rangeClosed(1, 10_001)
                .mapToObj(part -> "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" + part
                        + ".pdf\"\r\n\r\n%PDF-\r\n")
                .collect(Collectors.joining("", "", "--x--\r\n"));
        assertThat(answer("multipart/form-data; boundary=x", bytes(body))).containsPattern("^HTTP/1.1 (4|5)\\d\\d");
        assertNothingKept();
    }

    @Test
    void aFormOfOnePartIsRefusedToo() throws IOException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.pdf\"\r\n\r\n%PDF-\r\n--x--\r\n";
        assertThat(answer("multipart/form-data; boundary=x", bytes(body))).startsWith("HTTP/1.1 422");
        assertNothingKept();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws Exception {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(bytes(head("Content-Length: 1000000\r\n", "application/pdf")));
            socket.getOutputStream().write(Arrays.copyOf(SampleFiles.pdf(1), 500));
            socket.getOutputStream().flush();
            assertThat(waitsUntil(() -> !spools().equals(spoolsBefore)))
                    .as("the portal has begun to take it")
                    .isTrue();
            socket.setSoLinger(true, 0);
        }
        assertThat(waitsUntil(() -> spools().equals(spoolsBefore)))
                .as("nothing is left in the folder for temporary files")
                .isTrue();
        assertNothingKept();
    }

    private static boolean waitsUntil(Callable<Boolean> isSo) throws Exception {
        for (int tries = 0; tries < 100 && !isSo.call(); tries++) {
            Thread.sleep(50);
        }
        return isSo.call();
    }

    @Test
    void aForeignOrOldAddressTakesNothing() {
        String foreign = target.replaceFirst("[0-9a-f]{8}-", "00000000-");
        assertThat(browser.upload(foreign, "a.pdf", SampleFiles.pdf(1)).statusCode())
                .isIn(403, 404);
        var stranger = new WireBrowser(CLIENT, "http://127.0.0.1:" + port).open("proba-fajlok");
        assertThat(stranger.upload(target, "a.pdf", SampleFiles.pdf(1)).statusCode())
                .isIn(403, 404);
        assertNothingKept();
    }

    @Test
    void whatIsTakenIsServedAsAnAttachmentOfItsTrueType() {
        byte[] photo = SampleFiles.jpeg();
        browser.upload(target, "mérő.png", photo);
        HttpResponse<byte[]> served = browser.get(
                "/" + browser.open("proba-fajlok").link("VAADIN/dynamic").orElseThrow());

        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.body()).isEqualTo(photo);
        assertThat(served.headers().firstValue("Content-Type").orElse("")).startsWith("image/jpeg");
        assertThat(served.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''m%C3%A9r%C5%91.jpg");
        assertThat(served.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(served.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    private void assertNothingKept() {
        assertThat(attachments.of(DRAFT)).isEmpty();
        for (String table : List.of("attachment", "attachment_holder", "stored_file")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    /** Sends zeros until the server has had enough. @return how many it let through */
    private long sent(String lengthHeader, boolean chunked) throws IOException {
        byte[] slice = new byte[1 << 20];
        long sent = 0;
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(bytes(head(lengthHeader, "application/pdf")));
            while (sent < 10L << 30) {
                out.write(chunked ? bytes("100000\r\n") : new byte[0]);
                out.write(slice);
                out.write(chunked ? bytes("\r\n") : new byte[0]);
                sent += slice.length;
            }
        } catch (IOException closedByTheServer) {
            return sent;
        }
        return sent;
    }

    private String answer(String contentType, byte[] body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(bytes(head("Content-Length: " + body.length + "\r\nConnection: close\r\n", contentType)));
            socket.getOutputStream().write(body);
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(500), StandardCharsets.ISO_8859_1);
        }
    }

    private String head(String more, String contentType) {
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return "POST /" + target + " HTTP/1.1\r\nHost: localhost\r\nX-Filename: a.pdf\r\nCookie: " + cookies
                + "\r\nContent-Type: " + contentType + "\r\n" + more + "\r\n";
    }

    /** Of ours, and of the web server's own reader of forms. */
    private static List<Path> spools() throws IOException {
        try (Stream<Path> ours = Files.list(Path.of(System.getProperty("java.io.tmpdir")));
                Stream<Path> tomcats = Files.walk(Path.of("target/tomcat-uploads"))) {
            return Stream.concat(
                            ours.filter(file -> file.getFileName().toString().startsWith(StoredFiles.SPOOL)),
                            tomcats.filter(file -> file.getFileName().toString().startsWith("upload_")))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A page with a field for files, which only this test has. */
    @TestConfiguration
    static class Page implements VaadinServiceInitListener {

        @Override
        public void serviceInit(ServiceInitEvent event) {
            RouteConfiguration.forApplicationScope().setRoute("proba-fajlok", UploadPage.class);
        }
    }

    /** Anybody may do anything with the draft. */
    @AnonymousAllowed
    static class UploadPage extends Div {

        UploadPage(Attachments attachments) {
            add(new FileUpload("Iratok", attachments.shelf(DRAFT, null, new AttachmentAccess() {
                @Override
                public boolean mayRead(AttachmentHolder holder) {
                    return true;
                }

                @Override
                public boolean mayChange(AttachmentHolder holder) {
                    return true;
                }
            })));
        }
    }
}
