package hu.miho.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import hu.miho.portal.documents.DocumentFilter;
import hu.miho.portal.documents.DocumentKind;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentService;
import hu.miho.portal.messages.EnquiryRefused.Reason;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Following one's own messages: whose they are (S10), writing again, reopening, the question at the end; on both databases. */
class OwnEnquiriesTest {

    private static final String MINE = "711000001";
    private static final String FOREIGN = "711000002";
    private static final PlaceOfUseId PLACE = new PlaceOfUseId(new CustomerId(MINE), "00000001");

    abstract static class Own extends MessagesTest {

        @Autowired
        Conversations conversations;

        @Autowired
        EnquiryRepository rows;

        @Autowired
        MessageJobs jobs;

        @Autowired
        DocumentService documents;

        @Autowired
        TransactionTemplate transaction;

        @BeforeEach
        void twoCustomers() {
            for (String table : List.of("invoice", "contract", "place_of_use", "customer")) {
                jdbc.sql("delete from " + table + " where customer_id in (?, ?)")
                        .params(MINE, FOREIGN)
                        .update();
            }
            var data = new CustomerData(jdbc);
            for (String customer : List.of(MINE, FOREIGN)) {
                data.customer(customer).insert();
                data.place(customer + "/00000001").insert();
                data.invoice("2026/" + customer, customer + "/00000001", YearMonth.of(2026, 10), 15_788)
                        .insert();
            }
        }

        @Test
        @SignedInAs(customers = MINE)
        void aSignedInCustomersMessageIsThereAtOnceWithAllThatThePortalKnows() {
            SentEnquiry sent = write(Topic.BILL_DISPUTE, PLACE, "2026/" + MINE);
            assertThat(sent.toConfirm()).isFalse();
            assertThat(sent.number()).isEqualTo("P-2026/00001");
            OwnEnquiry mine = own.find(sent.key()).orElseThrow();
            assertThat(mine.details().person().name()).isEqualTo("Kovács Ilona");
            assertThat(mine.details().person().customerId()).isEqualTo(MINE);
            assertThat(mine.details().person().address()).contains("Szentpéteri kapu");
            assertThat(mine.details().invoiceNo()).isEqualTo("2026/" + MINE);
            assertThat(own.list()).hasSize(1);
        }

        @Test
        @SignedInAs(customers = MINE)
        void aForeignPlaceOrBillIsAsIfNoneWasNamed() {
            var foreign = new PlaceOfUseId(new CustomerId(FOREIGN), "00000001");
            SentEnquiry sent = write(Topic.BILL_DISPUTE, foreign, "2026/" + FOREIGN);
            EnquiryDetails details = own.find(sent.key()).orElseThrow().details();
            assertThat(details.person().customerId()).isEqualTo(MINE);
            assertThat(details.placeName()).isNull();
            assertThat(details.invoiceNo()).isNull();
            SentEnquiry another = write(Topic.BILL_DISPUTE, PLACE, "2026/" + FOREIGN);
            assertThat(own.find(another.key()).orElseThrow().details().invoiceNo())
                    .isNull();
        }

        @Test
        @SignedInAs(customers = MINE)
        void foreignAndMissingMessagesLookTheSame() {
            String foreign = foreignMessage().toString();
            for (String key : List.of(foreign, UUID.randomUUID().toString(), "rubbish", "")) {
                assertThat(own.find(key)).isEmpty();
                assertThatThrownBy(() -> own.reply(key, UUID.randomUUID(), "Betolakodom", somewhere()))
                        .isInstanceOf(EnquiryNotFound.class);
                assertThatThrownBy(() -> own.rate(key, Satisfaction.YES, "")).isInstanceOf(EnquiryNotFound.class);
            }
            assertThat(own.list()).isEmpty();
        }

        @Test
        void aVisitorsKeyOpensTheirsAndItsIdDoesNot() {
            EmailAddress email = newEmail();
            String key = writeAndConfirm(Topic.QUESTION, email);
            UUID id = own.find(key).orElseThrow().details().id();
            assertThat(own.find(id.toString())).isEmpty();
            String changed = (key.startsWith("A") ? "B" : "A") + key.substring(1);
            assertThat(own.find(changed)).isEmpty();
        }

        @Test
        void notEvenTheRightKeyOpensWhatIsNotConfirmed() {
            NewEnquiry wish = wish(Topic.QUESTION, newEmail());
            enquiries.send(wish);
            assertThat(own.find(new EnquiryTokens("test-secret-test-secret-test-secret-test").of(wish.id())))
                    .isEmpty();
        }

        @Test
        @SignedInAs(customers = MINE)
        void unreadAnswersComeFirstUntilTheyAreRead() {
            SentEnquiry first = write(Topic.QUESTION, PLACE, null);
            clock.advance(Duration.ofMinutes(1));
            SentEnquiry second = write(Topic.SUGGESTION, null, null);
            assertThat(own.list())
                    .extracting(row -> row.details().id().toString())
                    .containsExactly(second.key(), first.key());
            answer(first.key());
            assertThat(own.list()).extracting(OwnEnquiryRow::unread).containsExactly(1, 0);
            assertThat(own.list().getFirst().details().id()).hasToString(first.key());
            own.find(first.key());
            assertThat(own.list().getFirst().unread())
                    .as("looking alone is no reading")
                    .isEqualTo(1);
            own.markRead(first.key());
            assertThat(own.list()).extracting(OwnEnquiryRow::unread).containsExactly(0, 0);
        }

        @Test
        void notesOfClerksReachNoWriter() {
            String key = writeAndConfirm(Topic.QUESTION, newEmail());
            transaction.executeWithoutResult(status -> conversations.note(
                    conversationOf(key), new NewPost(UUID.randomUUID(), "clerk@miho.hu", "Kekeckedik")));
            assertThat(own.find(key).orElseThrow().posts()).hasSize(1);
        }

        @Test
        void aReplyAfterTheAnswerTakesItUpAgainWithTheWholeTime() {
            String key = writeAndConfirm(Topic.QUESTION, newEmail());
            answer(key);
            clock.advance(Duration.ofDays(7));
            own.reply(key, UUID.randomUUID(), "Még egy kérdés", somewhere());
            EnquiryDetails details = own.find(key).orElseThrow().details();
            assertThat(details.status()).isEqualTo(EnquiryStatus.OPEN);
            assertThat(details.dueOn()).isEqualTo(LocalDate.of(2026, 12, 17));
        }

        @Test
        void aReplySentTwiceIsOne() {
            String key = writeAndConfirm(Topic.QUESTION, newEmail());
            UUID post = UUID.randomUUID();
            for (int repeat = 0; repeat < 50; repeat++) {
                own.reply(key, post, "Egyszer", somewhere());
            }
            assertThat(own.find(key).orElseThrow().posts()).hasSize(2);
        }

        @Test
        void whatNobodyRepliesToIsClosedWithAMailAndCanBeTakenUpAgainForAMonth() {
            EmailAddress email = newEmail();
            String key = writeAndConfirm(Topic.QUESTION, email);
            answer(key);
            clock.advance(Duration.ofDays(15).minusMinutes(1));
            jobs.closeAnswered();
            assertThat(statusOf(key)).isEqualTo(EnquiryStatus.ANSWERED);
            clock.advance(Duration.ofMinutes(2));
            jobs.closeAnswered();
            assertThat(statusOf(key)).isEqualTo(EnquiryStatus.CLOSED);
            assertThat(mails.subjectsTo(email)).contains("Lezártuk az üzenetét: U-2026/00001");
            clock.advance(Duration.ofDays(30));
            assertThat(own.find(key).orElseThrow().mayWrite()).isTrue();
            clock.advance(Duration.ofDays(1));
            assertThat(own.find(key).orElseThrow().mayWrite()).isFalse();
            refused(Reason.NOT_OPEN, () -> own.reply(key, UUID.randomUUID(), "Késő", somewhere()));
        }

        @Test
        void theQuestionAtTheEndIsAskedOnce() {
            String key = writeAndConfirm(Topic.QUESTION, newEmail());
            refused(Reason.NOT_OPEN, () -> own.rate(key, Satisfaction.YES, ""));
            answer(key);
            own.rate(key, Satisfaction.PARTLY, " Lassú \u0000volt. ");
            EnquiryDetails details = own.find(key).orElseThrow().details();
            assertThat(details.satisfaction()).isEqualTo(Satisfaction.PARTLY);
            assertThat(details.satisfactionWords()).isEqualTo("Lassú volt.");
            refused(Reason.NOT_OPEN, () -> own.rate(key, Satisfaction.NO, ""));
        }

        @Test
        void complaintsAreKeptThreeYearsOthersOneAndThenNothingIsLeft() {
            String complaint = writeAndConfirm(Topic.COMPLAINT, newEmail());
            String question = writeAndConfirm(Topic.QUESTION, newEmail());
            answer(complaint);
            answer(question);
            clock.advance(Duration.ofDays(16));
            jobs.closeAnswered();
            clock.advance(Duration.ofDays(364));
            jobs.eraseOld();
            assertThat(own.find(question)).isPresent();
            clock.advance(Duration.ofDays(3));
            jobs.eraseOld();
            assertThat(own.find(question)).isEmpty();
            assertThat(own.find(complaint)).isPresent();
            clock.advance(Duration.ofDays(2 * 365 - 3));
            jobs.eraseOld();
            assertThat(own.find(complaint)).isPresent();
            clock.advance(Duration.ofDays(4));
            jobs.eraseOld();
            assertThat(List.of(count("enquiry"), count("post"), count("conversation")))
                    .containsOnly(0);
        }

        private SentEnquiry write(
                Topic topic,
                @org.jspecify.annotations.Nullable PlaceOfUseId place,
                @org.jspecify.annotations.Nullable String bill) {
            return enquiries.send(new NewEnquiry(
                    UUID.randomUUID(),
                    topic,
                    place,
                    bill,
                    "Kérdésem van.",
                    null,
                    Formats.HUNGARIAN,
                    null,
                    ClientAddress.of("10.0.0.1")));
        }

        @Test
        @SignedInAs(customers = MINE)
        void whatCameWithMessagesAndMinutesAreInTheDocumentStore() throws IOException {
            SentEnquiry question = write(Topic.QUESTION, PLACE, null);
            SentEnquiry complaint = write(Topic.COMPLAINT, PLACE, null);
            UUID post = UUID.randomUUID();
            own.files(question.key(), post, somewhere()).add("radiator.png", picture());
            own.reply(question.key(), post, "Itt a kép is.", somewhere());
            EnquiryDetails asked = own.find(question.key()).orElseThrow().details();
            List<DocumentRow> listed = documents.documents(DocumentFilter.ALL);
            assertThat(listed)
                    .extracting(
                            DocumentRow::kind,
                            row -> Objects.requireNonNull(row.origin()).number())
                    .containsExactlyInAnyOrder(
                            tuple(DocumentKind.SENT_IN, asked.reference()),
                            tuple(
                                    DocumentKind.MINUTES,
                                    own.find(complaint.key())
                                            .orElseThrow()
                                            .details()
                                            .complaintNo()));
            for (DocumentRow row : listed) {
                assertThat(fetched(row.documentNo())).as("%s", row).isPositive();
            }
            assertThat(fetched("message-file:" + asked.id() + ":" + post + ":" + UUID.randomUUID()))
                    .isZero();
            UUID foreign = foreignMessage();
            assertThat(fetched("message-file:" + foreign + ":" + post + ":" + UUID.randomUUID()))
                    .isZero();
            assertThat(fetched("message-file:rubbish")).isZero();
            assertThat(fetched("minutes:" + foreign)).isZero();
        }

        private static Path picture() throws IOException {
            Path file = Files.createTempFile("radiator", ".png");
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
            return file;
        }

        private int fetched(String documentNo) throws IOException {
            var response = mock(VaadinResponse.class);
            var bytes = new ByteArrayOutputStream();
            when(response.getOutputStream()).thenReturn(bytes);
            documents
                    .download(documentNo)
                    .handleDownloadRequest(new DownloadEvent(
                            mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a")));
            return bytes.size();
        }

        private UUID foreignMessage() {
            UUID id = UUID.randomUUID();
            transaction.executeWithoutResult(status -> {
                var writer = Writer.of(writer(newEmail())).as(new CustomerId(FOREIGN));
                var enquiry =
                        new Enquiry(id, Topic.QUESTION, Channel.ONLINE, writer, Formats.HUNGARIAN, clock.instant());
                enquiry.receive("U-2026/00099", null, LocalDate.of(2026, 12, 10), clock.instant());
                conversations.open(enquiry.conversation());
                rows.saveAndFlush(enquiry);
            });
            return id;
        }

        private void answer(String key) {
            transaction.executeWithoutResult(status -> {
                Enquiry enquiry =
                        rows.lock(own.find(key).orElseThrow().details().id()).orElseThrow();
                enquiry.answered(clock.instant());
                conversations.post(
                        enquiry.conversation(), Side.CLERK, new NewPost(UUID.randomUUID(), "clerk@miho.hu", "Válasz"));
                rows.saveAndFlush(enquiry);
            });
        }

        private ConversationId conversationOf(String key) {
            return Enquiry.conversation(own.find(key).orElseThrow().details().id());
        }

        private EnquiryStatus statusOf(String key) {
            return own.find(key).orElseThrow().details().status();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Own {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Own {}
}
