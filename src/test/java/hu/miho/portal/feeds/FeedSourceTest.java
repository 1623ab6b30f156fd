package hu.miho.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import hu.miho.portal.testing.FeedBuilder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What may not be in a feed's folder or archive, whatever the manifest says. */
class FeedSourceTest {

    private static final FeedProperties LIMITS = new FeedProperties(
            Path.of("none"), "-", DataSize.ofKilobytes(64), DataSize.ofKilobytes(64), DataSize.ofKilobytes(64));

    /** In an entry of the archive's directory. */
    private static final int SIZE_AT = 24;

    private static final int NAME_LENGTH_AT = 28;
    private static final int ENTRY_SIZE = 46;

    private static final int EXTERNAL_ATTRIBUTES_AT = 38;
    private static final int DIRECTORY_ENTRY = 0x02014b50;

    @TempDir
    Path folder;

    private static FeedReason refusal(Path feed) {
        Throwable refused = catchThrowable(() -> FeedSource.open(feed, LIMITS));
        assertThat(refused).isInstanceOf(FeedRefused.class);
        return ((FeedRefused) refused).problem().reason();
    }

    @Test
    void whatIsNotThereIsNoFeed() {
        assertThat(refusal(folder.resolve("nowhere"))).isEqualTo(FeedReason.NOT_A_FEED);
    }

    @Test
    void aLinkInAFolderIsRefused() throws IOException {
        FeedBuilder.full("1").writeTo(folder);
        Files.createDirectories(folder.resolve("documents"));
        Files.createSymbolicLink(folder.resolve("documents/passwd.pdf"), Path.of("/etc/passwd"));
        assertThat(refusal(folder)).isEqualTo(FeedReason.LINK);
    }

    @Test
    void aLinkedFolderIsRefused() throws IOException {
        FeedBuilder.full("1").writeTo(folder);
        Files.createSymbolicLink(folder.resolve("documents"), Path.of("/etc"));
        assertThat(refusal(folder)).isEqualTo(FeedReason.LINK);
    }

    @Test
    void aLinkInAnArchiveIsRefused() throws IOException {
        Path archive = FeedBuilder.full("1").zipTo(folder.resolve("a.zip"), "");
        assertThat(catchThrowable(() -> FeedSource.open(archive, LIMITS).close()))
                .isNull();
        patchDirectory(archive, "manifest.json", EXTERNAL_ATTRIBUTES_AT, 0120777 << 16);
        assertThat(refusal(archive)).isEqualTo(FeedReason.LINK);
    }

    @Test
    void aLinkInAnArchiveOfManyEntriesIsRefused() throws IOException {
        FeedBuilder feed = FeedBuilder.full("1");
        for (int i = 0; i < 70_000; i++) {
            feed.put("documents/" + i, new byte[0]);
        }
        Path archive = feed.zipTo(folder.resolve("a.zip"), "");
        try (FeedSource source = FeedSource.open(archive, LIMITS)) {
            assertThat(source.has("documents/69999")).isTrue();
        } catch (FeedRefused refused) {
            throw new AssertionError(refused);
        }
        patchDirectory(archive, "manifest.json", EXTERNAL_ATTRIBUTES_AT, 0120777 << 16);
        assertThat(refusal(archive)).isEqualTo(FeedReason.LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../manifest.json",
                "/etc/passwd",
                "documents/../../x",
                "documents\\x",
                "C:x",
                "documents//x",
                "./manifest.json"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        assertThat(refusal(archive(name))).isEqualTo(FeedReason.UNSAFE_NAME);
    }

    @Test
    void aNameTwiceInAnArchiveIsRefused() throws IOException {
        Path archive = FeedBuilder.full("1")
                .put("documents/a.pdf", new byte[1])
                .put("documents/b.pdf", new byte[1])
                .zipTo(folder.resolve("a.zip"), "");
        byte[] bytes = Files.readAllBytes(archive);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("documents/b.pdf", "documents/a.pdf");
        Files.write(archive, text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(archive)).isEqualTo(FeedReason.SAME_NAME_TWICE);
    }

    @Test
    void anArchiveThatUnpacksBeyondTheLimitIsRefused() {
        Path archive = FeedBuilder.full("1")
                .put("documents/a.pdf", new byte[40_000])
                .put("documents/b.pdf", new byte[40_000])
                .zipTo(folder.resolve("a.zip"), "");
        assertThat(archive.toFile().length()).isLessThan(10_000);
        assertThat(refusal(archive)).isEqualTo(FeedReason.ARCHIVE_TOO_LARGE);
    }

    @Test
    void anEntryThatUnpacksBeyondWhatItDeclaresIsRefused() throws Exception {
        Path archive = FeedBuilder.full("1")
                .put("documents/a.pdf", new byte[40_000_000])
                .zipTo(folder.resolve("a.zip"), "");
        patchDirectory(archive, "documents/a.pdf", SIZE_AT, 1);
        try (FeedSource source = FeedSource.open(archive, LIMITS);
                var bytes = source.open("documents/a.pdf")) {
            assertThatThrownBy(bytes::readAllBytes).isInstanceOf(ZipException.class);
        } catch (ZipException foundEarlier) {
            assertThat(foundEarlier).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no archive at all", "PK\u0003\u0004"})
    void whatIsNoArchiveIsRefused(String content) throws IOException {
        Path archive = folder.resolve("a.zip");
        Files.writeString(archive, content);
        assertThat(refusal(archive)).isEqualTo(FeedReason.ARCHIVE_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100, 400})
    void anArchiveThatIsCutShortIsRefused(int missing) throws IOException {
        Path archive = FeedBuilder.full("1").households(3).zipTo(folder.resolve("a.zip"), "");
        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, bytes.length - missing));
        assertThat(refusal(archive)).isEqualTo(FeedReason.ARCHIVE_BROKEN);
    }

    private Path archive(String name) throws IOException {
        Path archive = folder.resolve("a.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return archive;
    }

    /** Writes a number into what the archive's directory says of an entry. */
    private static void patchDirectory(Path archive, String name, int at, int number) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(archive)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = bytes.capacity() - ENTRY_SIZE; i >= 0; i--) {
            if (bytes.getInt(i) == DIRECTORY_ENTRY && name.equals(nameAt(bytes, i))) {
                bytes.putInt(i + at, number);
                Files.write(archive, bytes.array());
                return;
            }
        }
        throw new IllegalStateException("no directory entry");
    }

    private static String nameAt(ByteBuffer directory, int entry) {
        return new String(
                directory.array(),
                entry + ENTRY_SIZE,
                directory.getShort(entry + NAME_LENGTH_AT),
                StandardCharsets.UTF_8);
    }
}
