package hu.miho.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.messages.EnquiryRefused.Reason;
import hu.miho.portal.messages.WorklistFilter.State;
import hu.miho.portal.messages.WorklistFilter.Whose;
import hu.miho.portal.notifications.SentMail;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** The clerks' side: worklist, answers, extension, topics, two clerks at once, minutes; on both databases. */
class DeskTest {

    @SignedInAs(role = Roles.CLERK)
    abstract static class Desk extends MessagesTest {

        @Autowired
        EnquiryDesk desk;

        @Autowired
        EnquiryWork work;

        @Autowired
        DeskIntake intake;

        @Autowired
        Minutes minutes;

        @Autowired
        EnquiryRepository rows;

        @Test
        void theWorklistBeginsWithWhatIsDueFirstAndMarksWhatIsLate() {
            id(writeAndConfirm(Topic.SUGGESTION, newEmail()));
            UUID question = id(writeAndConfirm(Topic.QUESTION, newEmail()));
            UUID fault = id(writeAndConfirm(Topic.FAULT_REPORT, newEmail()));
            clock.advance(Duration.ofDays(4));
            assertThat(list(WorklistFilter.TO_DO)).hasSize(3);
            assertThat(list(WorklistFilter.TO_DO).getFirst().id()).isEqualTo(fault);
            assertThat(list(WorklistFilter.TO_DO))
                    .extracting(EnquiryDetails::overdue)
                    .containsExactly(true, false, false);
            assertThat(list(WorklistFilter.TO_DO).get(1).id()).isEqualTo(question);
        }

        @Test
        void whatWaitsToBeConfirmedIsOnNoListAndCannotBeOpened() {
            NewEnquiry wish = wish(Topic.QUESTION, newEmail());
            enquiries.send(wish);
            assertThat(list(new WorklistFilter(State.ALL, null, Whose.ALL, ""))).isEmpty();
            assertThat(desk.open(wish.id())).isEmpty();
        }

        @Test
        void theWorklistIsFilteredAndSearched() {
            UUID complaint = id(writeAndConfirm(Topic.COMPLAINT, newEmail()));
            UUID question = id(writeAndConfirm(Topic.QUESTION, newEmail()));
            work.assign(question, version(question), EnquiryDesk.clerk());
            assertThat(ids(new WorklistFilter(State.OPEN, Topic.COMPLAINT, Whose.ALL, "")))
                    .containsExactly(complaint);
            assertThat(ids(new WorklistFilter(State.OPEN, null, Whose.MINE, "")))
                    .containsExactly(question);
            assertThat(ids(new WorklistFilter(State.OPEN, null, Whose.NOBODYS, "")))
                    .containsExactly(complaint);
            assertThat(ids(new WorklistFilter(State.OPEN, null, Whose.ALL, "p-2026/00001")))
                    .containsExactly(complaint);
            assertThat(ids(new WorklistFilter(State.OPEN, null, Whose.ALL, "KOVÁCS")))
                    .hasSize(2);
            assertThat(ids(new WorklistFilter(State.OPEN, null, Whose.ALL, "123456789")))
                    .hasSize(2);
            assertThat(ids(new WorklistFilter(State.OPEN, null, Whose.ALL, "%")))
                    .as("no wildcard")
                    .isEmpty();
            assertThat(ids(new WorklistFilter(State.CLOSED, null, Whose.ALL, "")))
                    .isEmpty();
        }

        @Test
        void anAnswerIsMailedAsALinkAndTakesTheMessage() {
            EmailAddress email = newEmail();
            UUID id = id(writeAndConfirm(Topic.QUESTION, email));
            clock.advance(Duration.ofMinutes(5));
            answer(id, "Mert ennyit mértünk.");
            ClerkThread thread = desk.open(id).orElseThrow();
            assertThat(thread.details().status()).isEqualTo(EnquiryStatus.ANSWERED);
            assertThat(thread.details().assignee()).isEqualTo(EnquiryDesk.clerk());
            SentMail mail = lastMailTo(email);
            assertThat(mail.subject()).isEqualTo("Válaszoltunk az üzenetére: U-2026/00001");
            assertThat(mail.text()).doesNotContain("Mert ennyit mértünk.").contains("/irjon-nekunk/");
            assertThat(mail.attachments()).isEmpty();
        }

        @Test
        void theAnswerToAComplaintGoesWithItsMinutes() throws IOException {
            EmailAddress email = newEmail();
            UUID id = id(writeAndConfirm(Topic.COMPLAINT, email));
            clock.advance(Duration.ofMinutes(5));
            answer(id, "Elnézést kérünk.");
            SentMail mail = lastMailTo(email);
            assertThat(mail.attachments())
                    .singleElement()
                    .satisfies(file -> assertThat(file.fileName()).isEqualTo("jegyzokonyv-P-2026-00001.pdf"));
            assertThat(text(mail.attachments().getFirst().content()))
                    .contains("Jegyzőkönyv panaszról", "P-2026/00001", "Kovács Ilona", "3527 Miskolc, Fő u. 1.")
                    .contains("Miért ennyi a számla?", "A panaszos nem csatolt iratot.", "Elnézést kérünk.")
                    .contains("2026. 11. 25.", "Online", "Miskolc, 2026. 11. 25.", "három évig");
        }

        @Test
        void anAnswerSentTwiceIsOneAndOneMail() {
            EmailAddress email = newEmail();
            UUID id = id(writeAndConfirm(Topic.QUESTION, email));
            long seen = version(id);
            UUID post = UUID.randomUUID();
            for (int repeat = 0; repeat < 5; repeat++) {
                work.answer(id, seen, post, "Válasz", false);
            }
            assertThat(desk.open(id).orElseThrow().posts()).hasSize(2);
            assertThat(mails.subjectsTo(email)).hasSize(3);
        }

        @Test
        void ofTwoClerksTheSecondIsToldThatSomebodyHasAnsweredMeanwhile() {
            UUID id = id(writeAndConfirm(Topic.QUESTION, newEmail()));
            long bothHaveSeen = version(id);
            work.answer(id, bothHaveSeen, UUID.randomUUID(), "Az egyik válasz", false);
            refused(
                    Reason.CHANGED_MEANWHILE,
                    () -> work.answer(id, bothHaveSeen, UUID.randomUUID(), "A másik válasz", false));
            refused(Reason.CHANGED_MEANWHILE, () -> work.close(id, bothHaveSeen));
            assertThat(desk.open(id).orElseThrow().posts())
                    .extracting(Post::words)
                    .containsExactly("Miért ennyi a számla?", "Az egyik válasz");
        }

        @Test
        void whatTheCustomerAddsMeanwhileIsSeenBeforeTheAnswerGoes() {
            String key = writeAndConfirm(Topic.QUESTION, newEmail());
            UUID id = id(key);
            long seen = version(id);
            clock.advance(Duration.ofMinutes(1));
            own.reply(key, UUID.randomUUID(), "Közben megoldódott.", somewhere());
            refused(Reason.CHANGED_MEANWHILE, () -> work.answer(id, seen, UUID.randomUUID(), "Válasz", false));
        }

        @Test
        void aComplaintIsExtendedOnceAndTheReasonIsMailed() {
            EmailAddress email = newEmail();
            UUID id = id(writeAndConfirm(Topic.COMPLAINT, email));
            clock.advance(Duration.ofDays(2));
            assertThat(desk.open(id).orElseThrow().extendable()).isTrue();
            work.extend(id, version(id), "Szakértőt kérünk fel.");
            assertThat(desk.open(id).orElseThrow().details().dueOn()).isEqualTo(LocalDate.of(2026, 12, 23));
            assertThat(lastMailTo(email).text())
                    .contains("Szakértőt kérünk fel.", "2026.\u00a0december\u00a023., szerda");
            assertThat(desk.open(id).orElseThrow().extendable()).isFalse();
            refused(Reason.NOT_EXTENDABLE, () -> work.extend(id, version(id), "Megint."));
        }

        @Test
        void aQuestionIsNotExtended() {
            UUID id = id(writeAndConfirm(Topic.QUESTION, newEmail()));
            assertThat(desk.open(id).orElseThrow().extendable()).isFalse();
            refused(Reason.NOT_EXTENDABLE, () -> work.extend(id, version(id), "Sok a dolgunk."));
        }

        @Test
        void aQuestionThatTurnsOutToBeAComplaintGetsItsNumberAndItsTimeFromTheDayItCame() {
            UUID id = id(writeAndConfirm(Topic.SUGGESTION, newEmail()));
            clock.advance(Duration.ofDays(5));
            work.changeTopic(id, version(id), Topic.COMPLAINT);
            EnquiryDetails details = desk.open(id).orElseThrow().details();
            assertThat(details.complaintNo()).isEqualTo("P-2026/00001");
            assertThat(details.reference()).isEqualTo("U-2026/00001");
            assertThat(details.dueOn()).isEqualTo(LocalDate.of(2026, 12, 10));
        }

        @Test
        void closedAndTakenUpAgain() {
            EmailAddress email = newEmail();
            UUID id = id(writeAndConfirm(Topic.QUESTION, email));
            clock.advance(Duration.ofDays(20));
            work.close(id, version(id));
            assertThat(lastMailTo(email).subject()).isEqualTo("Lezártuk az üzenetét: U-2026/00001");
            refused(Reason.NOT_OPEN, () -> work.answer(id, version(id), UUID.randomUUID(), "Válasz", false));
            work.reopen(id, version(id));
            assertThat(desk.open(id).orElseThrow().details().dueOn()).isEqualTo(LocalDate.of(2026, 12, 30));
            work.answer(id, version(id), UUID.randomUUID(), "Válasz", true);
            assertThat(desk.open(id).orElseThrow().details().status()).isEqualTo(EnquiryStatus.CLOSED);
        }

        @Test
        void whoeverSaysItAtTheDeskGetsMinutesAndTheCustomersData() throws IOException {
            String customer = "712000001";
            jdbc.sql("delete from customer where customer_id = ?")
                    .param(customer)
                    .update();
            new CustomerData(jdbc).customer(customer).insert();
            DeskEnquiry wish = atTheDesk(Channel.DESK, new CustomerId(customer), "");
            intake.writeDown(wish);
            intake.writeDown(wish);
            ClerkThread thread = desk.open(wish.id()).orElseThrow();
            assertThat(count("enquiry")).isEqualTo(1);
            assertThat(thread.details().person().customerId()).isEqualTo(customer);
            assertThat(thread.mailed()).as("the answer goes by post").isFalse();
            String read = text(minutes.write(rows.findById(wish.id()).orElseThrow(), Formats.HUNGARIAN));
            assertThat(read)
                    .contains("Személyesen, Miskolc, Szemere utca 5.", "Felvette")
                    .contains("a panaszos aláírása", "legkésőbb ekkor írásban válaszolunk");
            assertThat(read.replaceAll("\\s", ""))
                    .as("a long name may stand on two lines")
                    .contains(EnquiryDesk.clerk());
        }

        @Test
        void aCustomerIdThatTheBillingSystemDoesNotKnowIsNotTaken() {
            DeskEnquiry wish = atTheDesk(
                    Channel.PHONE, new CustomerId("999999999"), newEmail().value());
            intake.writeDown(wish);
            assertThat(desk.open(wish.id()).orElseThrow().details().person().customerId())
                    .isNull();
        }

        @Test
        void nothingInAMessageIsMarkupInMailsAndMinutes() throws IOException {
            EmailAddress email = newEmail();
            String evil =
                    "<script>alert(1)</script> & <b>x</b> [Kattints](https://gonosz.hu) {link} 🙂 \u202E\uFFFF\uD800";
            var writer = new TypedWriter("<i>Ilona</i> & fia", email.value(), "", "", "<b>Fő</b> u.");
            NewEnquiry wish = new NewEnquiry(
                    UUID.randomUUID(),
                    Topic.COMPLAINT,
                    null,
                    null,
                    evil,
                    writer,
                    Formats.ENGLISH,
                    "2026-11",
                    somewhere());
            enquiries.send(wish);
            clock.advance(Duration.ofSeconds(5));
            confirmation.confirm(mails.tokenTo(email));
            clock.advance(Duration.ofSeconds(5));
            work.extend(wish.id(), version(wish.id()), "<img src=x onerror=alert(1)>");
            assertThat(mails.to(email))
                    .allSatisfy(mail ->
                            assertThat(mail.html()).doesNotContain("<i>Ilona", "<img src=x", "<script", "gonosz.hu"));
            assertThat(text(minutes.write(rows.findById(wish.id()).orElseThrow(), Formats.ENGLISH)))
                    .contains("<script>alert(1)</script> & <b>x</b>", "<i>Ilona</i> & fia", "<b>Fő</b> u.");
        }

        @Test
        void eachLookAndEachChangeIsInTheAuditLog() {
            UUID id = id(writeAndConfirm(Topic.COMPLAINT, newEmail()));
            desk.open(id);
            list(WorklistFilter.TO_DO);
            work.note(id, UUID.randomUUID(), "Utánanézni");
            answer(id, "Válasz");
            assertThat(jdbc.sql("select action from audit_event where subject like ?")
                            .param("message " + id + "%")
                            .query(String.class)
                            .list())
                    .contains("message.seen", "message.noted", "message.answered");
            assertThat(jdbc.sql("select count(*) from audit_event where action = 'messages.listed'")
                            .query(Integer.class)
                            .single())
                    .isPositive();
        }

        @Test
        void templatesFitTheTopicAndCarryTheName() {
            UUID id = id(writeAndConfirm(Topic.FAULT_REPORT, newEmail()));
            EnquiryDetails details = desk.open(id).orElseThrow().details();
            assertThat(desk.templates(details)).extracting(AnswerTemplate::id).containsExactly("thanks", "fault-sent");
            assertThat(desk.templates(details).getFirst().words()).startsWith("Tisztelt Kovács Ilona!");
        }

        @Test
        @SignedInAs(role = Roles.CUSTOMER, customers = "712000009")
        void customersDoNoneOfThis() {
            UUID id = UUID.randomUUID();
            assertThatThrownBy(() -> desk.open(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> list(WorklistFilter.TO_DO)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> work.close(id, 0)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> intake.writeDown(atTheDesk(Channel.DESK, null, "")))
                    .isInstanceOf(AccessDeniedException.class);
        }

        private DeskEnquiry atTheDesk(Channel channel, @Nullable CustomerId customer, String email) {
            return new DeskEnquiry(
                    UUID.randomUUID(),
                    Topic.COMPLAINT,
                    channel,
                    new TypedWriter("Kovács Ilona", email, "", "", "3527 Miskolc, Fő u. 1."),
                    customer,
                    "Az ügyintéző nem volt udvarias.",
                    Formats.HUNGARIAN);
        }

        private void answer(UUID id, String words) {
            work.answer(id, version(id), UUID.randomUUID(), words, false);
        }

        private UUID id(String key) {
            return own.find(key).orElseThrow().details().id();
        }

        private long version(UUID id) {
            return desk.open(id).orElseThrow().details().version();
        }

        private List<EnquiryDetails> list(WorklistFilter filter) {
            return desk.worklist(filter, PageRequest.of(0, 50)).getContent();
        }

        private List<UUID> ids(WorklistFilter filter) {
            return list(filter).stream().map(EnquiryDetails::id).toList();
        }

        private static String text(byte[] pdf) throws IOException {
            try (var document = Loader.loadPDF(pdf)) {
                return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            }
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
