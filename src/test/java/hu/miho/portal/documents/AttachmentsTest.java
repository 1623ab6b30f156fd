package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.AttachmentRefused.Reason;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.ShelvedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Files of a draft: who may do what with them at which moment, how many and how much; foreign ones look missing (S10). */
class AttachmentsTest {

    @TestPropertySource(properties = {"portal.files.max-number=3", "portal.files.max-total=1MB"})
    abstract static class Uploads {

        private final AttachmentHolder draft = new AttachmentHolder("draft", UUID.randomUUID());
        private final AttachmentHolder foreign = new AttachmentHolder("draft", UUID.randomUUID());
        private final Rights rights = new Rights();
        private final UUID account = UUID.randomUUID();

        @Autowired
        Attachments attachments;

        @Autowired
        JdbcClient jdbc;

        @TempDir
        Path folder;

        @Test
        void whatIsAddedIsListedInTheOrderInWhichItCame() throws Exception {
            Attachment contract = add(draft, "szerződés.pdf", SampleFiles.pdf(1));
            add(draft, "mérő.jpg", SampleFiles.jpeg());

            assertThat(attachments.of(draft))
                    .extracting(Attachment::fileName)
                    .containsExactly("szerződés.pdf", "mérő.jpg");
            assertThat(attachments.of(draft)).first().isEqualTo(contract);
            assertThat(contract.uploadedBy()).isEqualTo(account);
            assertThat(attachments.of(foreign)).isEmpty();
        }

        @Test
        void theSameBytesAreAttachedOnceHoweverOftenTheyAreSent() throws Exception {
            Attachment first = add(draft, "a.pdf", SampleFiles.pdf(2));

            assertThat(add(draft, "b.pdf", SampleFiles.pdf(2)).id()).isEqualTo(first.id());
            assertThat(attachments.of(draft)).hasSize(1);
            assertThat(add(foreign, "b.pdf", SampleFiles.pdf(2)).sha256()).isEqualTo(first.sha256());
        }

        @Test
        void tooManyAreRefusedAndTheRemovedCountNoMore() throws Exception {
            Attachment first = add(draft, "1.pdf", SampleFiles.pdf(1));
            add(draft, "2.pdf", SampleFiles.pdf(2));
            add(draft, "3.pdf", SampleFiles.pdf(3));
            refused(Reason.TOO_MANY, "4.pdf", SampleFiles.pdf(4));

            attachments.remove(draft, first.id());
            add(draft, "4.pdf", SampleFiles.pdf(4));

            assertThatThrownBy(() -> attachments.restore(draft, first.id())).isInstanceOf(AttachmentRefused.class);
            assertThat(attachments.of(draft))
                    .extracting(Attachment::fileName)
                    .containsExactly("2.pdf", "3.pdf", "4.pdf");
        }

        @Test
        void aRemovedFileCanBeHadBack() throws Exception {
            Attachment file = add(draft, "1.pdf", SampleFiles.pdf(1));

            attachments.remove(draft, file.id());
            assertThat(attachments.of(draft)).isEmpty();
            attachments.restore(draft, file.id());
            assertThat(attachments.of(draft)).containsExactly(file);

            attachments.remove(draft, file.id());
            assertThat(add(draft, "1.pdf", SampleFiles.pdf(1)).id()).isNotEqualTo(file.id());
            assertThat(attachments.of(draft)).hasSize(1);
        }

        @Test
        void aForeignFileIsNeitherFoundNorRemovedNorMoved() throws Exception {
            Attachment file = add(foreign, "1.pdf", SampleFiles.pdf(1));

            attachments.remove(draft, file.id());
            attachments.restore(draft, file.id());

            assertThat(attachments.find(draft, file.id())).isEmpty();
            assertThat(attachments.find(foreign, file.id())).contains(file);
        }

        @Test
        void aDraftsFilesGoToTheCaseThatItBecomes() throws Exception {
            var filed = new AttachmentHolder("case", UUID.randomUUID());
            Attachment contract = add(draft, "1.pdf", SampleFiles.pdf(1));
            Attachment removed = add(draft, "2.pdf", SampleFiles.pdf(2));
            attachments.remove(draft, removed.id());
            add(draft, "3.pdf", SampleFiles.pdf(3));
            add(filed, "3.pdf", SampleFiles.pdf(3));

            attachments.bind(draft, filed);

            assertThat(attachments.of(filed))
                    .extracting(Attachment::fileName)
                    .containsExactlyInAnyOrder("1.pdf", "3.pdf");
            assertThat(attachments.find(filed, contract.id())).isPresent();
            assertThat(count("attachment", draft)).isZero();
        }

        @Test
        void aForgottenDraftLeavesNothing() throws Exception {
            add(draft, "1.pdf", SampleFiles.pdf(1));
            attachments.removeAll(draft);

            assertThat(count("attachment", draft)).isZero();
            assertThat(jdbc.sql("select count(*) from attachment_holder where id = ?")
                            .param(draft.id())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void theShelfAsksEachTime() throws Exception {
            FileShelf shelf = attachments.shelf(draft, account, rights);
            ShelvedFile file = shelf.add("1.pdf", file(SampleFiles.pdf(1)));
            assertThat(shelf.files()).containsExactly(file);

            rights.change = false;
            assertThatThrownBy(() -> shelf.add("2.pdf", file(SampleFiles.pdf(2))))
                    .isInstanceOfSatisfying(
                            AttachmentRefused.class,
                            no -> assertThat(no.reason()).isEqualTo(Reason.CLOSED));
            assertThatThrownBy(() -> shelf.remove(file.id())).isInstanceOf(AttachmentRefused.class);
            assertThat(shelf.files()).containsExactly(file);

            rights.read = false;
            assertThat(shelf.files()).isEmpty();
        }

        @Test
        void theShelfAsksOnceMoreWhenItMakesTheChange() throws Exception {
            FileShelf shelf = attachments.shelf(draft, account, rights);
            ShelvedFile kept = shelf.add("1.pdf", file(SampleFiles.pdf(1)));
            ShelvedFile removed = shelf.add("2.pdf", file(SampleFiles.pdf(2)));
            shelf.remove(removed.id());

            rights.stillChange = false;
            assertThatThrownBy(() -> shelf.add("3.pdf", file(SampleFiles.pdf(3))))
                    .isInstanceOfSatisfying(
                            AttachmentRefused.class,
                            no -> assertThat(no.reason()).isEqualTo(Reason.CLOSED));
            assertThatThrownBy(() -> shelf.remove(kept.id())).isInstanceOf(AttachmentRefused.class);
            assertThatThrownBy(() -> shelf.restore(removed.id())).isInstanceOf(AttachmentRefused.class);
            assertThat(shelf.files()).containsExactly(kept);
        }

        @Test
        void anOwnFileIsHandedOutAsAnAttachmentOfItsTrueType() throws Exception {
            byte[] bytes = SampleFiles.pdf(1);
            Attachment file = add(draft, "szerződés.pdf", bytes);

            var response = mock(VaadinResponse.class);
            var sent = new ByteArrayOutputStream();
            request(attachments.download(draft, file.id(), rights), response, sent);

            assertThat(sent.toByteArray()).isEqualTo(bytes);
            verify(response).setContentType("application/pdf");
            verify(response)
                    .setHeader(
                            "Content-Disposition",
                            "attachment; filename=\"=?UTF-8?Q?szerz=C5=91d=C3=A9s.pdf?=\"; "
                                    + "filename*=UTF-8''szerz%C5%91d%C3%A9s.pdf");
        }

        @Test
        void whatIsForeignRemovedForbiddenOrMissingAnswersAlike() throws Exception {
            Attachment removed = add(draft, "1.pdf", SampleFiles.pdf(1));
            attachments.remove(draft, removed.id());
            assertNothingLeaves(attachments.download(draft, removed.id(), rights));

            Attachment foreignFile = add(foreign, "1.pdf", SampleFiles.pdf(1));
            assertNothingLeaves(attachments.download(draft, foreignFile.id(), rights));
            assertNothingLeaves(attachments.download(draft, UUID.randomUUID(), rights));

            Attachment own = add(draft, "1.pdf", SampleFiles.pdf(1));
            DownloadHandler handler = attachments.download(draft, own.id(), rights);
            rights.read = false;
            assertNothingLeaves(handler);
        }

        private static void assertNothingLeaves(DownloadHandler handler) throws IOException {
            var response = mock(VaadinResponse.class);
            var sent = new ByteArrayOutputStream();
            request(handler, response, sent);

            assertThat(sent.size()).isZero();
            verify(response).sendError(404, "");
            verify(response, never()).setHeader(anyString(), anyString());
            verify(response, never()).setStatus(anyInt());
        }

        private static void request(DownloadHandler handler, VaadinResponse response, ByteArrayOutputStream sent)
                throws IOException {
            when(response.getOutputStream()).thenReturn(sent);
            handler.handleDownloadRequest(new DownloadEvent(
                    mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a")));
        }

        private void refused(Reason reason, String name, byte[] bytes) {
            assertThatThrownBy(() -> add(draft, name, bytes))
                    .isInstanceOfSatisfying(
                            AttachmentRefused.class,
                            no -> assertThat(no.reason()).isEqualTo(reason));
        }

        private Attachment add(AttachmentHolder holder, String name, byte[] bytes) throws IOException {
            return attachments.add(holder, account, name, file(bytes));
        }

        private Path file(byte[] bytes) throws IOException {
            return Files.write(folder.resolve("upload"), bytes);
        }

        private int count(String table, AttachmentHolder holder) {
            return jdbc.sql("select count(*) from " + table + " where holder_id = ?")
                    .param(holder.id())
                    .query(Integer.class)
                    .single();
        }
    }

    /** Somebody whose rights change. */
    private static final class Rights implements AttachmentAccess {

        private boolean read = true;
        private boolean change = true;
        private boolean stillChange = true;

        @Override
        public boolean mayRead(AttachmentHolder holder) {
            return read;
        }

        @Override
        public boolean mayChange(AttachmentHolder holder) {
            return change;
        }

        @Override
        public boolean mayStillChange(AttachmentHolder holder) {
            return stillChange;
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Uploads {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Uploads {}
}
