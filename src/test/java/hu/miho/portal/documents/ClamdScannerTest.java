package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import hu.miho.portal.documents.FakeClamd.Mood;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Yes, no, and everything else, which is no as well. */
class ClamdScannerTest {

    private final FakeClamd clamd = new FakeClamd();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Test
    void aCleanFileIsClean() throws Exception {
        assertThat(scanner(clamd.port()).scan(file(new byte[3 << 20]))).isEqualTo(ScanVerdict.CLEAN);
        assertThat(clamd.scanned()).isOne();
    }

    @Test
    void aVirusIsRefused() throws Exception {
        refused(Reason.INFECTED, clamd.port(), FakeClamd.EICAR);
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "DEAF", "CONFUSED", "CURT"})
    void aScannerThatSaysNeitherYesNorNoMeansLater(Mood mood) throws Exception {
        clamd.in(mood);
        refused(Reason.NOT_SCANNED, clamd.port(), new byte[9 << 20]);
    }

    @Test
    void aScannerThatIsNotThereMeansLater() throws Exception {
        refused(Reason.NOT_SCANNED, 1, SampleFiles.pdf(1));
    }

    /** {@code -Dportal.clamd.port=3310}: a real daemon, with a signature of our own. */
    @Test
    @EnabledIfSystemProperty(
            named = "portal.clamd.port",
            matches = "\\d+",
            disabledReason = "needs a clamd of one's own: docs/testing.md has its command")
    void aRealDaemonAgrees() throws Exception {
        int port = Integer.getInteger("portal.clamd.port");
        assertThat(scanner(port).scan(file(SampleFiles.pdf(3)))).isEqualTo(ScanVerdict.CLEAN);
        refused(Reason.INFECTED, port, FakeClamd.EICAR);
        refused(Reason.INFECTED, port, PicturesTest.joined(SampleFiles.jpeg(), FakeClamd.EICAR));
    }

    private void refused(Reason reason, int port, byte[] bytes) throws Exception {
        Path file = file(bytes);
        assertThatThrownBy(() -> scanner(port).scan(file))
                .isInstanceOfSatisfying(
                        AttachmentRefused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    private static ClamdScanner scanner(int port) {
        return new ClamdScanner(
                new FileProperties.Clamd("127.0.0.1", port, Duration.ofMillis(500), Duration.ofMillis(500)));
    }

    private Path file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("file"), bytes);
    }
}
