package hu.miho.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.messages.EnquiryConfirmation.Link;
import hu.miho.portal.messages.EnquiryRefused.Reason;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing without an account: only the mailbox makes a message count, once; on both databases. */
class WritingTest {

    abstract static class Writing extends MessagesTest {

        @Autowired
        MessageJobs jobs;

        @Test
        void untilTheAddressIsConfirmedTheMessageHasNoNumberAndNobodySeesIt() {
            EmailAddress email = newEmail();
            NewEnquiry wish = wish(Topic.QUESTION, email);
            SentEnquiry sent = enquiries.send(wish);
            assertThat(sent.toConfirm()).isTrue();
            assertThat(column("reference", wish.id())).isNull();
            assertThat(column("status", wish.id())).isEqualTo("UNCONFIRMED");
            assertThat(mails.subjectsTo(email)).containsExactly("Erősítse meg az üzenetét");
            assertThat(lastMailTo(email).text())
                    .as("the mail must not carry a stranger's words to somebody's mailbox")
                    .doesNotContain("Miért ennyi");
        }

        @Test
        void lookingAHundredTimesChangesNothingAndOfFiftySubmitsOneCounts() throws Exception {
            EmailAddress email = newEmail();
            NewEnquiry wish = wish(Topic.COMPLAINT, email);
            enquiries.send(wish);
            String token = mails.tokenTo(email);
            for (int look = 0; look < 100; look++) {
                assertThat(confirmation.look(token)).isEqualTo(Link.USABLE);
            }
            assertThat(column("status", wish.id())).isEqualTo("UNCONFIRMED");
            var successes = new AtomicInteger();
            Callable<Object> submit = () -> {
                try {
                    confirmation.confirm(token);
                    return successes.incrementAndGet();
                } catch (LinkNotUsable used) {
                    return 0;
                }
            };
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var answer : threads.invokeAll(Collections.nCopies(50, submit))) {
                    answer.get();
                }
            }
            assertThat(successes).hasValue(1);
            assertThat(column("complaint_no", wish.id())).isEqualTo("P-2026/00001");
            assertThat(confirmation.look(token)).isEqualTo(Link.CONFIRMED);
        }

        @Test
        void noTokenStandsInTheDatabase() {
            EmailAddress email = newEmail();
            enquiries.send(wish(Topic.QUESTION, email));
            String token = mails.tokenTo(email);
            assertThat(token).hasSizeGreaterThanOrEqualTo(43);
            assertThat(jdbc.sql("select count(*) from one_time_link where token_hash = ? or subject = ?")
                            .params(token, token)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void theConfirmedMessageHasItsNumberItsDayAndItsMail() {
            EmailAddress email = newEmail();
            enquiries.send(wish(Topic.QUESTION, email));
            clock.advance(Duration.ofSeconds(5));
            SentEnquiry received = confirmation.confirm(mails.tokenTo(email));
            assertThat(received.number()).isEqualTo("U-2026/00001");
            assertThat(received.dueOn()).isEqualTo(LocalDate.of(2026, 12, 10));
            assertThat(lastMailTo(email).subject()).isEqualTo("Megkaptuk az üzenetét: U-2026/00001");
            assertThat(lastMailTo(email).text())
                    .contains("2026.\u00a0december\u00a010., csütörtök")
                    .contains("/irjon-nekunk/" + received.key());
            assertThat(own.find(keyTo(email))).isPresent();
        }

        @Test
        void theClockOfTheMessageStartsWhenItIsConfirmed() {
            EmailAddress email = newEmail();
            enquiries.send(wish(Topic.FAULT_REPORT, email));
            clock.advance(Duration.ofHours(23));
            assertThat(confirmation.confirm(mails.tokenTo(email)).dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        }

        @Test
        void afterADayTheLinkIsDeadButAnotherCanBeSent() {
            EmailAddress email = newEmail();
            NewEnquiry wish = wish(Topic.QUESTION, email);
            enquiries.send(wish);
            String old = mails.tokenTo(email);
            clock.advance(Duration.ofHours(24));
            assertThat(confirmation.look(old)).isEqualTo(Link.EXPIRED);
            assertThatThrownBy(() -> confirmation.confirm(old)).isInstanceOf(LinkNotUsable.class);
            confirmation.sendAgain(old);
            confirmation.confirm(mails.tokenTo(email));
            assertThat(column("status", wish.id())).isEqualTo("OPEN");
        }

        @Test
        void whatIsNeverConfirmedIsErasedAfterThreeDaysAndLeavesNoGap() {
            EmailAddress email = newEmail();
            enquiries.send(wish(Topic.COMPLAINT, email));
            String token = mails.tokenTo(email);
            clock.advance(Duration.ofDays(3).minusMinutes(1));
            jobs.eraseUnconfirmed();
            assertThat(count("enquiry")).isEqualTo(1);
            clock.advance(Duration.ofMinutes(2));
            jobs.eraseUnconfirmed();
            assertThat(List.of(count("enquiry"), count("conversation"), count("post")))
                    .containsOnly(0);
            assertThat(confirmation.look(token)).isEqualTo(Link.UNKNOWN);
            assertThat(confirmationOf(newEmail(), Topic.COMPLAINT).number()).isEqualTo("P-2026/00001");
        }

        @Test
        void fiftyRepeatsAreOneMessageAndOneMail() throws Exception {
            EmailAddress email = newEmail();
            NewEnquiry wish = wish(Topic.QUESTION, email);
            Callable<Boolean> submit = () -> enquiries.send(wish).toConfirm();
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var answer : threads.invokeAll(Collections.nCopies(50, submit))) {
                    assertThat(answer.get()).isTrue();
                }
            }
            assertThat(count("enquiry")).isEqualTo(1);
            assertThat(count("post")).isEqualTo(1);
            assertThat(mails.to(email)).hasSize(1);
        }

        @Test
        void complaintsHaveNumbersWithoutGapsHoweverManyComeAtOnce() throws Exception {
            List<String> tokens = java.util.stream.IntStream.range(0, 50)
                    .mapToObj(each -> {
                        EmailAddress email = newEmail();
                        enquiries.send(wish(Topic.COMPLAINT, email));
                        return mails.tokenTo(email);
                    })
                    .toList();
            try (var threads = Executors.newFixedThreadPool(10)) {
                var numbers = threads.invokeAll(tokens.stream()
                        .map(token -> (Callable<String>)
                                () -> String.valueOf(confirmation.confirm(token).number()))
                        .toList());
                var given = new java.util.TreeSet<String>();
                for (var number : numbers) {
                    given.add(number.get());
                }
                assertThat(given)
                        .hasSize(50)
                        .contains("P-2026/00001", "P-2026/00050")
                        .allMatch(number -> number.matches("P-2026/000[0-5]\\d"));
            }
        }

        @Test
        void numbersBeginAnewWithTheYear() {
            assertThat(confirmationOf(newEmail(), Topic.QUESTION).number()).isEqualTo("U-2026/00001");
            clock.advance(Duration.ofDays(40));
            assertThat(confirmationOf(newEmail(), Topic.QUESTION).number()).isEqualTo("U-2027/00001");
        }

        @Test
        void nobodysMailboxIsFilledAndNobodyWritesWithoutEnd() {
            EmailAddress email = newEmail();
            for (int each = 0; each < 5; each++) {
                enquiries.send(wish(Topic.QUESTION, email));
            }
            refused(Reason.TOO_MANY, () -> enquiries.send(wish(Topic.QUESTION, email)));
            assertThat(count("enquiry")).as("nothing was taken").isEqualTo(5);
            var from = somewhere();
            for (int each = 0; each < 10; each++) {
                enquiries.send(from(from, newEmail()));
            }
            refused(Reason.TOO_MANY, () -> enquiries.send(from(from, newEmail())));
            clock.advance(Duration.ofHours(1).plusSeconds(1));
            enquiries.send(from(from, newEmail()));
        }

        @Test
        void whatTheFormMustNotLetThroughIsRefused() {
            EmailAddress email = newEmail();
            refused(
                    Reason.BAD_DATA,
                    () -> enquiries.send(wish(UUID.randomUUID(), Topic.QUESTION, email, "a".repeat(4001))));
            refused(Reason.BAD_DATA, () -> enquiries.send(wish(UUID.randomUUID(), Topic.QUESTION, email, " ")));
            NewEnquiry whole = wish(Topic.QUESTION, email);
            refused(
                    Reason.BAD_DATA,
                    () -> enquiries.send(new NewEnquiry(
                            whole.id(),
                            whole.topic(),
                            null,
                            null,
                            whole.words(),
                            whole.writer(),
                            whole.language(),
                            null,
                            whole.from())));
            assertThat(count("conversation")).isZero();
        }

        @Test
        void thePrivacyNoticeIsKeptWithVersionTimeAndChannel() {
            NewEnquiry wish = wish(Topic.QUESTION, newEmail());
            enquiries.send(wish);
            assertThat(column("notice_version", wish.id())).isEqualTo("2026-11");
            assertThat(column("notice_accepted_at", wish.id())).isNotNull();
            assertThat(column("channel", wish.id())).isEqualTo("ONLINE");
        }

        @Test
        void aTypedCustomerIdOpensNothing() {
            NewEnquiry wish = wish(Topic.QUESTION, newEmail());
            enquiries.send(wish);
            assertThat(column("customer_id", wish.id())).isNull();
            assertThat(column("claimed_customer_id", wish.id())).isEqualTo("123456789");
        }

        private SentEnquiry confirmationOf(EmailAddress email, Topic topic) {
            enquiries.send(wish(topic, email));
            return confirmation.confirm(mails.tokenTo(email));
        }

        private static NewEnquiry from(hu.miho.portal.ui.ClientAddress from, EmailAddress email) {
            return new NewEnquiry(
                    UUID.randomUUID(),
                    Topic.QUESTION,
                    null,
                    null,
                    "Kérdés",
                    writer(email),
                    hu.miho.portal.ui.Formats.HUNGARIAN,
                    "2026-11",
                    from);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Writing {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Writing {}
}
