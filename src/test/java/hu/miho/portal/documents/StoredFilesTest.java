package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class StoredFilesTest {

    abstract static class Files {

        private static final int LARGE = 20 * 1024 * 1024 + 7;

        @Autowired
        StoredFiles files;

        @Autowired
        JdbcClient jdbc;

        @Test
        void whatGoesInComesOutByItsSha256() throws Exception {
            byte[] bytes = "Közszolgáltatási szerződés".getBytes();

            String sha256 = files.store(new ByteArrayInputStream(bytes));

            assertThat(sha256).isEqualTo(HexFormat.of().formatHex(sha256().digest(bytes)));
            assertThat(files.exists(sha256)).isTrue();
            assertThat(copied(sha256)).isEqualTo(sha256);
        }

        @Test
        void theSameBytesAreStoredOnce() throws Exception {
            byte[] bytes = "kétszer".getBytes();

            String first = files.store(new ByteArrayInputStream(bytes));
            String second = files.store(new ByteArrayInputStream(bytes));

            assertThat(second).isEqualTo(first);
            assertThat(jdbc.sql("select count(*) from stored_file where sha256 = ?")
                            .param(first)
                            .query(Integer.class)
                            .single())
                    .isOne();
        }

        @Test
        void twentyMegabytesStreamInAndOutInSmallPieces() throws Exception {
            String sha256 = files.store(new Pattern(LARGE));

            var pieces = new Pieces();
            files.copy(sha256, pieces);

            assertThat(pieces.total).isEqualTo(LARGE);
            assertThat(pieces.largest).isLessThanOrEqualTo(1 << 20);
            assertThat(HexFormat.of().formatHex(pieces.digest.digest())).isEqualTo(sha256);
        }

        @Test
        void anEmptyFileIsAFileToo() throws Exception {
            String sha256 = files.store(InputStream.nullInputStream());

            assertThat(copied(sha256)).isEqualTo(sha256);
        }

        @Test
        void anUnknownNameIsNotFound() {
            assertThat(files.exists("0".repeat(64))).isFalse();
            assertThatThrownBy(() -> files.copy("0".repeat(64), OutputStream.nullOutputStream()))
                    .isInstanceOf(NoSuchElementException.class);
        }

        private String copied(String sha256) throws Exception {
            var pieces = new Pieces();
            files.copy(sha256, pieces);
            return HexFormat.of().formatHex(pieces.digest.digest());
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Files {}

    @Nested
    @PortalTest
    class InAFolderOnH2 extends InAFolder {}

    @Nested
    @PortalTest
    @OnPostgres
    class InAFolderOnPostgreSql extends InAFolder {}

    /** The same, and what a folder can have that a database cannot. */
    abstract static class InAFolder extends Files {

        @TempDir
        static Path folder;

        @DynamicPropertySource
        static void settings(DynamicPropertyRegistry registry) {
            registry.add("portal.files.folder", folder::toString);
        }

        @Autowired
        DataSource dataSource;

        @Test
        void bytesLieUnderTheirNameAndNotInTheRow() throws Exception {
            String sha256 = files.store("mappában".getBytes());

            Path place = folder.resolve(sha256.substring(0, 2), sha256.substring(2, 4), sha256);
            assertThat(place).hasBinaryContent("mappában".getBytes());
            assertThat(jdbc.sql("select content is null from stored_file where sha256 = ?")
                            .param(sha256)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            assertThat(place.getParent()).isDirectoryNotContaining("glob:**.part");
        }

        @Test
        void whatWasStoredInTheDatabaseBeforeIsStillFound() throws Exception {
            String sha256 = TestStoredFiles.in(dataSource).store("régi".getBytes());
            files.store("régi".getBytes());

            assertThat(folder.resolve(sha256.substring(0, 2), sha256.substring(2, 4), sha256))
                    .doesNotExist();
            var bytes = new ByteArrayOutputStream();
            files.copy(sha256, bytes);
            assertThat(bytes.toByteArray()).isEqualTo("régi".getBytes());
        }

        @Test
        void withoutTheSettingTheFilesOfTheFolderAreMissedAloud() throws Exception {
            String sha256 = files.store("elrejtett".getBytes());
            assertThatThrownBy(() -> TestStoredFiles.in(dataSource).copy(sha256, OutputStream.nullOutputStream()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("portal.files.folder");
        }

        @Test
        void aFileThatIsThereHalfIsWrittenAnew() throws Exception {
            String sha256 = files.store("egész fájl".getBytes());
            Path place = folder.resolve(sha256.substring(0, 2), sha256.substring(2, 4), sha256);
            java.nio.file.Files.write(place, "egé".getBytes());

            files.store("egész fájl".getBytes());

            assertThat(place).hasBinaryContent("egész fájl".getBytes());
        }
    }

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Files {}

    /** So many bytes that nobody keeps. */
    private static class Pattern extends InputStream {

        private int left;

        Pattern(int length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left == 0 ? -1 : left-- * 31 & 0xff;
        }
    }

    /** Notes how much comes at a time, and keeps none of it. */
    private static class Pieces extends OutputStream {

        private final MessageDigest digest = sha256();
        private long total;
        private int largest;

        @Override
        public void write(int single) {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            digest.update(bytes, offset, length);
            total += length;
            largest = Math.max(largest, length);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
