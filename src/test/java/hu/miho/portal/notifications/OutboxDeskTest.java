package hu.miho.portal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What clerks can do with the portal's mail, and what nobody can. */
class OutboxDeskTest {

    private static final String CONFIRMATION = "appointment-booked";

    /** What all the templates here ask for. */
    private static final Map<String, String> VALUES = Stream.of(
                    "name",
                    "customer",
                    "applicant",
                    "procedure",
                    "code",
                    "due",
                    "phone",
                    "reference",
                    "when",
                    "matter",
                    "minutes",
                    "bring",
                    "office",
                    "link")
            .collect(Collectors.toMap(name -> name, name -> "https://portal.example/"));

    @SignedInAs(role = Roles.CLERK)
    abstract static class Desk {

        @Autowired
        OutboxDesk desk;

        @Autowired
        MailOutbox outbox;

        @Autowired
        OutgoingMailRepository mails;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        TransactionTemplate transactions;

        @Autowired
        Clock clock;

        @BeforeEach
        void emptyQueue() {
            jdbc.sql("delete from outgoing_mail").update();
        }

        @Test
        void aFailedMailIsQueuedAgainAndThatIsLogged() {
            UUID id = failed(CONFIRMATION, "anna@example.hu");
            assertThat(all()).singleElement().satisfies(mail -> {
                assertThat(mail.canBeSentAgain()).isTrue();
                assertThat(mail.answer()).isEqualTo("550 no such user");
            });
            desk.sendAgain(id);
            assertThat(status(id)).isEqualTo(MailStatus.QUEUED);
            assertThat(lastEvent()).isEqualTo("mail.sent-again|mail anna@example.hu|template=appointment-booked");
        }

        @Test
        void ofTwoClerksTheSecondIsToldThatItIsQueuedAlready() {
            UUID id = failed(CONFIRMATION, "anna@example.hu");
            desk.sendAgain(id);
            assertThatThrownBy(() -> desk.sendAgain(id)).isInstanceOf(MailNotFailed.class);
            assertThatThrownBy(() -> desk.sendTo(id, new EmailAddress("mas@example.hu")))
                    .isInstanceOf(MailNotFailed.class);
            assertThat(all()).singleElement().extracting(OutboxMail::to).isEqualTo(new EmailAddress("anna@example.hu"));
        }

        @Test
        void aCorrectedAddressGetsThisMailAndTheOldOneStaysInTheLog() {
            UUID id = failed(CONFIRMATION, "ana@example.hu");
            desk.sendTo(id, new EmailAddress("Anna@Example.hu"));
            assertThat(all()).singleElement().extracting(OutboxMail::to).isEqualTo(new EmailAddress("anna@example.hu"));
            assertThat(lastEvent())
                    .isEqualTo("mail.address-corrected|mail anna@example.hu|before=ana@example.hu\ntemplate="
                            + CONFIRMATION);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "activation",
                    "password-reset",
                    "email-change",
                    "staff-activation",
                    "message-confirm",
                    "case-invitation",
                    "case-invitation-reminder",
                    "case-invitation-leaving",
                    "case-invitation-leaving-reminder",
                    "arrival-link"
                })
        void aMailThatProvesWhoOwnsTheAddressGoesToNoOther(String template) {
            UUID id = failed(template, "anna@example.hu");
            assertThat(all())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.canBeSentAgain()).isFalse());
            assertThatThrownBy(() -> desk.sendTo(id, new EmailAddress("clerk@example.hu")))
                    .isInstanceOf(MailNotFailed.class);
            assertThatThrownBy(() -> desk.sendAgain(id)).isInstanceOf(MailNotFailed.class);
        }

        @ParameterizedTest
        @CsvSource({"'', 3", "ANNA, 1", "' example.hu ', 2", "%, 0", "_nna@, 0", "a_b, 1", "!, 0"})
        void aPartOfTheAddressFindsItAndStandsForItselfOnly(String typed, int found) {
            failed(CONFIRMATION, "anna@example.hu");
            failed(CONFIRMATION, "bela@example.hu");
            failed(CONFIRMATION, "a_b@pelda.hu");
            assertThat(desk.mails(new OutboxFilter(null, typed), PageRequest.of(0, 10)))
                    .hasSize(found);
        }

        @Test
        void theListShowsWhatWaitsOrFailedUnlessAskedForMore() {
            UUID sent = failed(CONFIRMATION, "anna@example.hu");
            jdbc.sql("update outgoing_mail set status = 'SENT' where id = ?")
                    .param(sent)
                    .update();
            UUID failed = failed(CONFIRMATION, "bela@example.hu");
            assertThat(all()).extracting(OutboxMail::id).containsExactly(failed);
            assertThat(desk.mails(new OutboxFilter(MailStatus.SENT, ""), PageRequest.of(0, 10)))
                    .extracting(OutboxMail::id)
                    .containsExactly(sent);
        }

        @Test
        @SignedInAs
        void customersSeeNothingOfIt() {
            var filter = new OutboxFilter(null, "");
            assertThatThrownBy(() -> desk.mails(filter, PageRequest.of(0, 10)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.sendAgain(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
        }

        private UUID failed(String template, String to) {
            outbox.send(new NewMail(new EmailAddress(to), Locale.of("hu"), template, VALUES));
            UUID id = jdbc.sql("select id from outgoing_mail where recipient = ?")
                    .param(to)
                    .query(UUID.class)
                    .single();
            transactions.executeWithoutResult(
                    status -> mails.findById(id).orElseThrow().failed("550 no such user", clock.instant()));
            return id;
        }

        private List<OutboxMail> all() {
            return desk.mails(new OutboxFilter(null, ""), PageRequest.of(0, 10));
        }

        private MailStatus status(UUID id) {
            return mails.findById(id).orElseThrow().status();
        }

        private String lastEvent() {
            return jdbc.sql("select action || '|' || subject || '|' || details from audit_event order by seq desc"
                            + " fetch first 1 row only")
                    .query(String.class)
                    .single();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Desk {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Desk {}
}
