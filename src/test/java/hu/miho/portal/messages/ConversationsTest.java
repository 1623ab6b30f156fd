package hu.miho.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Threads: what is written once stays, each side knows what it has not read, notes stay among clerks; on both databases. */
class ConversationsTest {

    @RecordApplicationEvents
    abstract static class Threads {

        @Autowired
        Conversations conversations;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        ApplicationEvents events;

        private final ConversationId thread = ConversationId.of("test", UUID.randomUUID());

        @Test
        void whatIsWrittenStandsInOrderWithTheSideThatWroteIt() {
            open();
            post(Side.CUSTOMER, "Miért ennyi?\nNem értem.");
            post(Side.CLERK, "Mert ennyit mért a hőmennyiségmérő.");
            assertThat(conversations.posts(thread, Side.CUSTOMER))
                    .extracting(Post::place, Post::by, Post::words)
                    .containsExactly(
                            tuple(1, Side.CUSTOMER, "Miért ennyi?\nNem értem."),
                            tuple(2, Side.CLERK, "Mert ennyit mért a hőmennyiségmérő."));
        }

        @Test
        void eachSideHasUnreadWhatTheOtherWroteUntilItReadsOrWrites() {
            open();
            post(Side.CUSTOMER, "Egy");
            post(Side.CUSTOMER, "Kettő");
            assertThat(conversations.unread(thread, Side.CLERK)).isEqualTo(2);
            assertThat(conversations.unread(thread, Side.CUSTOMER)).isZero();
            read(Side.CLERK);
            assertThat(conversations.unread(thread, Side.CLERK)).isZero();
            post(Side.CLERK, "Válasz");
            assertThat(conversations.posts(thread, Side.CUSTOMER))
                    .extracting(Post::unread)
                    .containsExactly(false, false, true);
            post(Side.CUSTOMER, "Köszönöm");
            assertThat(conversations.unread(thread, Side.CUSTOMER))
                    .as("who answers has read")
                    .isZero();
            assertThat(conversations.unread(thread, Side.CLERK)).isEqualTo(1);
        }

        @Test
        void aNoteIsForClerksAloneAndTellsNobody() {
            open();
            post(Side.CUSTOMER, "Kérdés");
            does(() -> conversations.note(thread, new NewPost(UUID.randomUUID(), "clerk@miho.hu", "Utánanézni!")));
            assertThat(conversations.posts(thread, Side.CLERK))
                    .extracting(Post::internal)
                    .containsExactly(false, true);
            assertThat(conversations.posts(thread, Side.CUSTOMER)).hasSize(1);
            assertThat(conversations.unread(thread, Side.CUSTOMER)).isZero();
            assertThat(conversations.unread(thread, Side.CLERK))
                    .as("a note is no reading")
                    .isEqualTo(1);
            assertThat(events.stream(MessagePosted.class)).hasSize(1);
        }

        @Test
        void manyThreadsAreCountedAtOnce() {
            open();
            post(Side.CUSTOMER, "Kérdés");
            var silent = ConversationId.of("test", UUID.randomUUID());
            does(() -> conversations.open(silent));
            assertThat(conversations.unread(List.of(thread, silent), Side.CLERK))
                    .isEqualTo(Map.of(thread, 1));
            assertThat(conversations.unread(List.of(), Side.CLERK)).isEmpty();
        }

        @Test
        void fiftyRepeatsAtOnceAreOneThreadAndOnePost() throws Exception {
            var post = new NewPost(UUID.randomUUID(), "Kovács Ilona", "Egyszer");
            Callable<Integer> submit = () -> does(() -> {
                conversations.open(thread);
                return conversations.post(thread, Side.CUSTOMER, post).place();
            });
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var answer : threads.invokeAll(Collections.nCopies(50, submit))) {
                    assertThat(answer.get()).isEqualTo(1);
                }
            }
            assertThat(conversations.posts(thread, Side.CLERK)).hasSize(1);
        }

        @Test
        void thoseWhoWriteAtOnceEachGetAPlace() throws Exception {
            open();
            Callable<Post> submit = () -> does(() ->
                    conversations.post(thread, Side.CUSTOMER, new NewPost(UUID.randomUUID(), "Kovács Ilona", "Több")));
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var answer : threads.invokeAll(Collections.nCopies(24, submit))) {
                    answer.get();
                }
            }
            assertThat(conversations.posts(thread, Side.CLERK))
                    .extracting(Post::place)
                    .doesNotHaveDuplicates()
                    .hasSize(24);
        }

        @Test
        void aPostOfOneThreadIsNoneOfAnother() {
            open();
            Post own = post(Side.CUSTOMER, "Enyém");
            var other = ConversationId.of("test", UUID.randomUUID());
            does(() -> conversations.open(other));
            assertThatThrownBy(() -> does(() ->
                            conversations.post(other, Side.CUSTOMER, new NewPost(own.id(), "Kovács Ilona", "Enyém"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void nothingIsWrittenWhereNothingIsOpenOrWithoutATransaction() {
            assertThatThrownBy(() -> post(Side.CUSTOMER, "Hová?")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> conversations.open(thread)).isInstanceOf(IllegalTransactionStateException.class);
        }

        @Test
        void anErasedThreadLeavesNothing() {
            open();
            post(Side.CUSTOMER, "Kérdés");
            does(() -> {
                conversations.erase(thread);
                return thread;
            });
            assertThat(conversations.posts(thread, Side.CLERK)).isEmpty();
            assertThat(does(() -> conversations.open(thread))).isTrue();
        }

        private void open() {
            assertThat(does(() -> conversations.open(thread))).isTrue();
        }

        private Post post(Side by, String words) {
            return does(() -> conversations.post(thread, by, new NewPost(UUID.randomUUID(), "Kovács Ilona", words)));
        }

        private void read(Side reader) {
            does(() -> {
                conversations.markRead(thread, reader);
                return reader;
            });
        }

        private <T> T does(Supplier<T> action) {
            return Objects.requireNonNull(transaction.execute(status -> action.get()));
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Threads {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Threads {}

    @Test
    void controlCharactersGoAndLineEndsStay() {
        var post = new NewPost(UUID.randomUUID(), "Kovács Ilona", " Egy\r\nkettő\u0000\u001b\rhárom ");
        assertThat(post.words()).isEqualTo("Egy\nkettő\nhárom");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> new NewPost(UUID.randomUUID(), "Kovács Ilona", " \u0000 "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NewPost(UUID.randomUUID(), "Kovács Ilona", "a".repeat(4001)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
