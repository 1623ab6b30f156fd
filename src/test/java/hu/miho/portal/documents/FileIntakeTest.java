package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused and why (S13), and what is taken. */
class FileIntakeTest {

    private static final String HTML = "<html><script>alert(1)</script></html>";

    private static final FileProperties PROPERTIES = TestStoredFiles.properties("");

    @TempDir
    Path folder;

    private final FileIntake intake = new FileIntake(PROPERTIES, file -> ScanVerdict.NOT_SCANNED);

    static Stream<Arguments> refused() {
        return Stream.of(
                no("an empty file", Reason.EMPTY, "a.pdf", new byte[0]),
                no("a byte too much", Reason.TOO_LARGE, "a.pdf", Arrays.copyOf(SampleFiles.pdf(1), (1 << 20) + 1)),
                no("HTML named .pdf", Reason.WRONG_TYPE, "a.pdf", bytes(HTML)),
                no("text named .jpg", Reason.WRONG_TYPE, "a.jpg", bytes("photo")),
                no("an SVG", Reason.WRONG_TYPE, "a.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                no("an SVG named .png", Reason.WRONG_TYPE, "a.png", bytes("<?xml version=\"1.0\"?><svg/>")),
                no("an archive", Reason.WRONG_TYPE, "a.zip", bytes("PK\3\4 and so on")),
                no("a program named .pdf", Reason.WRONG_TYPE, "a.pdf", bytes("MZ\u0090\0\3\0\0\0")),
                no("a GIF", Reason.WRONG_TYPE, "a.gif", SampleFiles.picture("gif", 4, 4)),
                no("HTML before a PDF", Reason.WRONG_TYPE, "a.pdf", joined(bytes(HTML), SampleFiles.pdf(1))),
                no("a space before a PDF", Reason.WRONG_TYPE, "a.pdf", joined(bytes("\n"), SampleFiles.pdf(1))),
                no("HTML that begins like a PDF", Reason.DAMAGED, "a.pdf", bytes("%PDF-1.7\n" + HTML + "%%EOF")),
                no("an archive after a PDF", Reason.DAMAGED, "a.pdf", joined(SampleFiles.pdf(1), bytes("PK\3\4"))),
                no("a PDF that is cut off", Reason.DAMAGED, "a.pdf", half(SampleFiles.pdf(3))),
                no("a PDF without pages", Reason.DAMAGED, "a.pdf", SampleFiles.pdf(0)),
                no("a PDF of too many pages", Reason.TOO_COMPLEX, "a.pdf", SampleFiles.pdf(21)),
                no("a PDF with a password", Reason.ENCRYPTED, "a.pdf", SamplePdfs.encrypted("secret")),
                no("a PDF that may not be printed", Reason.ENCRYPTED, "a.pdf", SamplePdfs.encrypted("")),
                no("a script on opening", Reason.ACTIVE_CONTENT, "a.pdf", SamplePdfs.scriptOnOpening()),
                no("a script among names", Reason.ACTIVE_CONTENT, "a.pdf", SamplePdfs.scriptAmongNames()),
                no("a link that starts a program", Reason.ACTIVE_CONTENT, "a.pdf", SamplePdfs.launchingLink()),
                no("a program inside", Reason.ACTIVE_CONTENT, "a.pdf", SamplePdfs.carrying(bytes("MZ\u0090\0\3"))),
                no("HTML inside", Reason.ACTIVE_CONTENT, "a.pdf", SamplePdfs.carrying(bytes(HTML))),
                no("objects that unpack to much", Reason.TOO_COMPLEX, "a.pdf", SamplePdfs.bomb()),
                no("a photo of an iPhone", Reason.HEIC, "IMG_1.HEIC", heic("heic")),
                no("the same named .jpg", Reason.HEIC, "IMG_1.jpg", heic("mif1")),
                no("a JPEG that is cut off", Reason.DAMAGED, "a.jpg", half(SampleFiles.jpeg())),
                no("a PNG that is cut off", Reason.DAMAGED, "a.png", half(SampleFiles.png())),
                no("a PNG that would grow", Reason.TOO_COMPLEX, "a.png", SampleFiles.pngBomb(20_000, 20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, Reason reason, String name, byte[] bytes) {
        assertThatThrownBy(() -> check(name, bytes))
                .isInstanceOfSatisfying(
                        AttachmentRefused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                yes("a PDF", "a.pdf", SampleFiles.pdf(20), AttachmentType.PDF),
                yes(
                        "a PDF with spaces after it",
                        "a.pdf",
                        joined(SampleFiles.pdf(1), bytes("\r\n\0")),
                        AttachmentType.PDF),
                yes(
                        "a bill with its data",
                        "a.pdf",
                        SamplePdfs.carrying(bytes("<?xml version=\"1.0\"?><b/>")),
                        AttachmentType.PDF),
                yes("a PDF with packed objects", "a.pdf", SamplePdfs.packed(), AttachmentType.PDF),
                yes("a photo", "a.jpeg", SampleFiles.jpeg(), AttachmentType.JPEG),
                yes("a photo in the wrong name", "a.png", SampleFiles.jpeg(), AttachmentType.JPEG),
                yes(
                        "a photo with an archive after it",
                        "a.jpg",
                        joined(SampleFiles.jpeg(), bytes("PK\3\4")),
                        AttachmentType.JPEG),
                yes("a scan", "a", SampleFiles.png(), AttachmentType.PNG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void taken(String what, String name, byte[] bytes, AttachmentType type) throws Exception {
        CheckedFile checked = check(name, bytes);
        assertThat(checked.type()).isEqualTo(type);
        assertThat(checked.name()).isEqualTo("a." + type.extension());
        assertThat(new String(Files.readAllBytes(checked.file()), StandardCharsets.ISO_8859_1))
                .doesNotContain("PK\3\4");
    }

    @Test
    void whatTheScannerRefusesIsNotOpened() throws Exception {
        var strict = new FileIntake(PROPERTIES, file -> {
            throw new AttachmentRefused(Reason.INFECTED);
        });
        Path file = Files.write(folder.resolve("file"), half(SampleFiles.jpeg()));
        assertThatThrownBy(() -> strict.check("a.jpg", file, folder.resolve("spare")))
                .isInstanceOfSatisfying(
                        AttachmentRefused.class, no -> assertThat(no.reason()).isEqualTo(Reason.INFECTED));
    }

    private CheckedFile check(String name, byte[] bytes) throws Exception {
        return intake.check(name, Files.write(folder.resolve("file"), bytes), folder.resolve("spare"));
    }

    private static Arguments no(String what, Reason reason, String name, byte[] bytes) {
        return Arguments.of(what, reason, name, bytes);
    }

    private static Arguments yes(String what, String name, byte[] bytes, AttachmentType type) {
        return Arguments.of(what, name, bytes, type);
    }

    /** The beginning of what an iPhone saves. */
    private static byte[] heic(String brand) {
        return joined(new byte[] {0, 0, 0, 24}, bytes("ftyp" + brand + "\0\0\0\0mif1heic"), new byte[400]);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        return PicturesTest.joined(parts);
    }
}
