package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hu.miho.portal.messages.Post;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.FileRefused;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What customer and clerk write to each other about a case; who is no party finds nothing (S10); on both databases. */
class CaseTalkTest {

    abstract static class Talks extends CaseLab {

        @Autowired
        CaseTalk talk;

        @Autowired
        CaseTalkDesk answers;

        @BeforeEach
        void nobodyHasWritten() {
            jdbc.sql("delete from budget_use").update();
        }

        @Test
        void eachSideReadsTheOtherAndItIsNewOnce() {
            UUID id = sent();
            write(id, UUID.randomUUID(), "Mikor lesz kész?");
            assertThat(asClerk(() -> answers.unread(List.of(id)))).containsEntry(id, 1);
            answer(id, UUID.randomUUID(), "Holnap.");
            assertThat(asCustomer(() -> talk.posts(id)))
                    .extracting(Post::words)
                    .containsExactly("Mikor lesz kész?", "Holnap.");
            assertThat(asCustomer(() -> talk.unread())).containsEntry(id, 1);
            asCustomer(() -> {
                talk.markRead(id);
                return id;
            });
            assertThat(asCustomer(() -> talk.unread())).isEmpty();
        }

        @Test
        void theMailSaysThatThereIsAnAnswerAndNotWhat() {
            UUID id = sent();
            UUID post = UUID.randomUUID();
            answer(id, post, "Titkos részlet.");
            answer(id, post, "Titkos részlet.");
            assertThat(subjects())
                    .filteredOn(subject -> subject.startsWith("Új üzenet az ügyében"))
                    .hasSize(1);
            assertThat(mails.newest(1).getFirst().text())
                    .doesNotContain("Titkos részlet")
                    .contains("/ugyeim/" + id);
            assertThat(asCustomer(() -> talk.posts(id))).hasSize(1);
        }

        @Test
        void strangersNeitherReadNorWriteNorAttach() {
            UUID id = sent();
            write(id, UUID.randomUUID(), "Mikor lesz kész?");
            UUID post = UUID.randomUUID();
            assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> asStranger(() -> talk.posts(id)));
            assertThatExceptionOfType(NoSuchCase.class)
                    .isThrownBy(() -> asStranger(() -> {
                        talk.write(id, post, "Én is itt vagyok.");
                        return id;
                    }));
            assertThat(asStranger(() -> talk.unread())).isEmpty();
            assertThatExceptionOfType(FileRefused.class)
                    .isThrownBy(() -> asStranger(() -> talk.files(id, post).add("x.png", photo(1))));
            assertThat(asCustomer(() -> talk.posts(id))).hasSize(1);
        }

        @Test
        void aFileGoesWithAMessageAndToItsReadersOnly() {
            UUID id = sent();
            UUID post = UUID.randomUUID();
            UUID file = asCustomer(
                    () -> talk.files(id, post).add("foto.png", photo(1)).id());
            write(id, post, "Itt a fénykép.");
            assertThat(CaseFilesTest.fetch(asClerk(() -> answers.file(id, post, file))))
                    .isNotEmpty();
            assertThat(CaseFilesTest.fetch(asStranger(() -> talk.file(id, post, file))))
                    .isEmpty();
            UUID other = sent();
            assertThat(CaseFilesTest.fetch(asCustomer(() -> talk.file(other, post, file))))
                    .isEmpty();
            assertThat(CaseFilesTest.fetch(asClerk(() -> answers.file(other, post, file))))
                    .isEmpty();
        }

        @Test
        void eachClerkWhoReadsTheMessagesOrFetchesAFileIsLogged() {
            UUID id = sent();
            UUID post = UUID.randomUUID();
            UUID file = asCustomer(
                    () -> talk.files(id, post).add("foto.png", photo(1)).id());
            write(id, post, "Itt a fénykép.");
            long read = logged("case.messages-seen");
            long fetched = logged("case.message-file-seen");
            asClerk(() -> answers.posts(id));
            assertThat(logged("case.messages-seen")).isEqualTo(read + 1);
            CaseFilesTest.fetch(asClerk(() -> answers.file(id, post, UUID.randomUUID())));
            assertThat(logged("case.message-file-seen")).isEqualTo(fetched);
            CaseFilesTest.fetch(asClerk(() -> answers.file(id, post, file)));
            assertThat(logged("case.message-file-seen")).isEqualTo(fetched + 1);
        }

        @Test
        void aDraftHasNoConversation() {
            UUID id = filledIn();
            assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> asClerk(() -> answers.posts(id)));
            assertThatExceptionOfType(NoSuchCase.class)
                    .isThrownBy(() -> asClerk(() -> {
                        answers.markRead(id);
                        return id;
                    }));
            assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> write(id, UUID.randomUUID(), "Hahó"));
            assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> answer(id, UUID.randomUUID(), "Hahó"));
        }

        private long logged(String action) {
            return jdbc.sql("select count(*) from audit_event where action = ? and subject = 'case 2026/00001'")
                    .param(action)
                    .query(Long.class)
                    .single();
        }

        private void write(UUID id, UUID post, String words) {
            asCustomer(() -> {
                talk.write(id, post, words);
                return id;
            });
        }

        private void answer(UUID id, UUID post, String words) {
            asClerk(() -> {
                answers.write(id, post, words);
                return id;
            });
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Talks {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Talks {}
}
