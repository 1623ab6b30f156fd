package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** What nothing refers to is removed after a while, from rows and folder; what is used stays, also when both happen at once. */
class StoredFileJobsTest {

    abstract static class Jobs {

        @TempDir
        static Path folder;

        @TempDir
        Path uploads;

        @Autowired
        StoredFiles files;

        @Autowired
        StoredFileJobs jobs;

        @Autowired
        Attachments attachments;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        TransactionOperations transaction;

        @DynamicPropertySource
        static void settings(DynamicPropertyRegistry registry) {
            registry.add("portal.files.folder", folder::toString);
        }

        @BeforeEach
        void empty() {
            jdbc.sql("delete from attachment").update();
            jdbc.sql("delete from feed_document").update();
            jdbc.sql("delete from stored_file").update();
        }

        @Test
        void whatNothingRefersToIsRemovedAfterADay() throws Exception {
            String old = files.store("régi".getBytes());
            age(old);
            String fresh = files.store("friss".getBytes());

            jobs.forgetUnused();

            assertThat(files.exists(old)).isFalse();
            assertThat(place(old)).doesNotExist();
            assertThat(files.exists(fresh)).isTrue();
            assertThat(place(fresh)).exists();
        }

        @Test
        void whatAFeedOrAnAttachmentRefersToStays() throws Exception {
            new CustomerData(jdbc).document("JOBS-1", "100820001").insert();
            var holder = new AttachmentHolder("draft", UUID.randomUUID());
            Attachment kept =
                    attachments.add(holder, null, "a.pdf", Files.write(uploads.resolve("a"), SampleFiles.pdf(1)));
            jdbc.sql("update stored_file set stored_at = ?").param(longAgo()).update();

            jobs.forgetUnused();

            assertThat(files.exists(kept.sha256())).isTrue();
            assertThat(place(kept.sha256())).exists();
            assertThat(count("select count(*) from stored_file")).isEqualTo(2);
        }

        @Test
        void anAttachmentThatWasTakenAwayGoesFirstThenItsBytes() throws Exception {
            var holder = new AttachmentHolder("draft", UUID.randomUUID());
            Attachment away =
                    attachments.add(holder, null, "a.pdf", Files.write(uploads.resolve("a"), SampleFiles.pdf(1)));
            attachments.remove(holder, away.id());
            jobs.forgetRemoved();
            assertThat(count("select count(*) from attachment"))
                    .as("can still be had back")
                    .isOne();

            jdbc.sql("update attachment set removed_at = ?").param(longAgo()).update();
            age(away.sha256());
            jobs.forgetUnused();
            assertThat(count("select count(*) from attachment")).isZero();
            assertThat(count("select count(*) from attachment_holder")).isZero();
            assertThat(place(away.sha256())).as("for a day more").exists();

            age(away.sha256());
            jobs.forgetUnused();
            assertThat(count("select count(*) from stored_file")).isZero();
            assertThat(place(away.sha256())).doesNotExist();
        }

        @Test
        void whatAKilledPortalLeftInTheFolderIsRemoved() throws Exception {
            String stray = files.store("árva".getBytes());
            jdbc.sql("delete from stored_file").update();
            Path partial = Files.createFile(place(stray).resolveSibling(stray + "123.part"));
            Path spool = Files.createTempFile(StoredFiles.SPOOL, null);
            jobs.forgetUnused();
            assertThat(place(stray)).as("may be about to get its row").exists();

            for (Path file : new Path[] {place(stray), partial, spool}) {
                Files.setLastModifiedTime(file, FileTime.from(longAgo().toInstant()));
            }
            jobs.forgetUnused();

            assertThat(place(stray)).doesNotExist();
            assertThat(partial).doesNotExist();
            assertThat(spool).doesNotExist();
            assertThat(count("select count(*) from stored_file")).isZero();
        }

        @Test
        void bytesThatAreStoredAgainWhileTheyAreRemovedAreThereAfterwards() throws Exception {
            for (int round = 0; round < 20; round++) {
                byte[] bytes = ("egyszerre " + round).getBytes();
                String sha256 = files.store(bytes);
                age(sha256);
                var start = new CountDownLatch(1);
                var storing = Thread.ofVirtual().start(() -> {
                    try {
                        start.await();
                        transaction.executeWithoutResult(status -> store(bytes));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                start.countDown();
                jobs.forgetUnused();
                storing.join();

                assertThat(files.exists(sha256)).isTrue();
                assertThat(place(sha256)).hasBinaryContent(bytes);
            }
        }

        private void store(byte[] bytes) {
            try {
                files.store(bytes);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private void age(String sha256) {
            jdbc.sql("update stored_file set stored_at = ? where sha256 = ?")
                    .params(longAgo(), sha256)
                    .update();
        }

        private int count(String query) {
            return jdbc.sql(query).query(Integer.class).single();
        }

        private static OffsetDateTime longAgo() {
            return OffsetDateTime.ofInstant(Instant.now().minus(Duration.ofDays(3)), java.time.ZoneOffset.UTC);
        }

        private static Path place(String sha256) {
            return folder.resolve(sha256.substring(0, 2), sha256.substring(2, 4), sha256);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Jobs {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Jobs {}
}
