package hu.miho.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.messages.EnquiryRefused.Reason;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What may be done with a message when: each rule of the entity. */
class EnquiryTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    private static final int REOPEN_DAYS = 30;

    private final Enquiry enquiry = new Enquiry(
            UUID.randomUUID(),
            Topic.COMPLAINT,
            Channel.ONLINE,
            Writer.of(new TypedWriter("Kovács Ilona", "ilona@example.com", "", "", "")),
            Formats.HUNGARIAN,
            NOW);

    @Test
    void untilItIsReceivedNothingCanBeDoneWithIt() {
        refused(Reason.NOT_OPEN, () -> enquiry.answered(NOW));
        refused(Reason.NOT_OPEN, () -> enquiry.close(NOW));
        refused(Reason.NOT_OPEN, () -> enquiry.assign("clerk@miho.hu", NOW));
        refused(Reason.NOT_OPEN, () -> enquiry.writtenAgain(DUE, NOW, REOPEN_DAYS));
        refused(Reason.NOT_OPEN, () -> enquiry.rate(Satisfaction.YES, null, NOW));
        refused(Reason.NOT_EXTENDABLE, () -> enquiry.extend(DUE, "ok", NOW));
    }

    @Test
    void itIsReceivedOnce() {
        receive();
        assertThat(enquiry.toRecord(LocalDate.of(2026, 11, 25)))
                .extracting(EnquiryDetails::number, EnquiryDetails::reference, EnquiryDetails::dueOn)
                .containsExactly("P-2026/00001", "U-2026/00001", DUE);
        refused(Reason.NOT_OPEN, () -> enquiry.receive("U-2026/00002", null, DUE, NOW));
    }

    @Test
    void itIsOverdueAfterTheLastDayAndNotOnItAndNotWhenAnswered() {
        receive();
        assertThat(enquiry.isOverdue(DUE)).isFalse();
        assertThat(enquiry.isOverdue(DUE.plusDays(1))).isTrue();
        enquiry.answered(NOW);
        assertThat(enquiry.isOverdue(DUE.plusDays(1))).isFalse();
    }

    @Test
    void theTimeIsExtendedOnceAndOnlyUntilItIsOver() {
        receive();
        Instant lastDay = at("2026-12-10T23:59:00Z");
        assertThat(enquiry.isExtendable(at("2026-12-10T22:59:59Z")))
                .as("the last second of the last day in Budapest")
                .isTrue();
        assertThat(enquiry.isExtendable(lastDay)).as("already the 11th").isFalse();
        enquiry.extend(LocalDate.of(2026, 12, 23), "szakértőt kérünk", NOW);
        refused(Reason.NOT_EXTENDABLE, () -> enquiry.extend(LocalDate.of(2027, 1, 10), "megint", NOW));
    }

    @Test
    void writingAgainTakesAnAnsweredOneUpAgainWithTheWholeTime() {
        receive();
        enquiry.answered(NOW);
        LocalDate later = LocalDate.of(2026, 12, 18);
        enquiry.writtenAgain(later, at("2026-12-03T10:00:00Z"), REOPEN_DAYS);
        assertThat(enquiry.status()).isEqualTo(EnquiryStatus.OPEN);
        assertThat(enquiry.toRecord(DUE).dueOn()).isEqualTo(later);
    }

    @Test
    void writingAgainDoesNotMoveTheDayWhileTheOfficeStillOwesTheAnswer() {
        receive();
        enquiry.writtenAgain(LocalDate.of(2026, 12, 18), at("2026-12-03T10:00:00Z"), REOPEN_DAYS);
        assertThat(enquiry.toRecord(DUE).dueOn()).isEqualTo(DUE);
    }

    @Test
    void aClosedOneCanBeTakenUpAgainUntilTheLastDayForIt() {
        receive();
        enquiry.close(NOW);
        assertThat(enquiry.lastDayToReopen(REOPEN_DAYS)).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(enquiry.mayBeWritten(at("2026-12-25T22:59:59Z"), REOPEN_DAYS))
                .isTrue();
        assertThat(enquiry.mayBeWritten(at("2026-12-25T23:00:00Z"), REOPEN_DAYS))
                .isFalse();
        refused(Reason.NOT_OPEN, () -> enquiry.answered(NOW));
        refused(Reason.NOT_OPEN, () -> enquiry.become(Topic.QUESTION, DUE, null, NOW));
        enquiry.reopen(DUE, NOW.plus(Duration.ofDays(90)));
        assertThat(enquiry.status()).as("a clerk may later, too").isEqualTo(EnquiryStatus.OPEN);
    }

    @Test
    void whatBecomesAComplaintGetsANumberAndKeepsIt() {
        var question = new Enquiry(
                        UUID.randomUUID(), Topic.QUESTION, Channel.PHONE, enquiry.writer(), Formats.ENGLISH, NOW)
                .withInvoice("2026/0000000001");
        question.receive("U-2026/00009", null, DUE, NOW);
        question.become(Topic.BILL_DISPUTE, DUE, "P-2026/00004", NOW);
        question.become(Topic.SUGGESTION, DUE, null, NOW);
        question.become(Topic.COMPLAINT, DUE, "P-2026/00005", NOW);
        assertThat(question.toRecord(DUE).number()).isEqualTo("P-2026/00004");
        assertThat(question.toRecord(DUE).invoiceNo())
                .as("a suggestion names no bill")
                .isNull();
    }

    @Test
    void theQuestionAtTheEndIsAnsweredOnceAndOnlyThen() {
        receive();
        assertThat(enquiry.mayBeRated()).isFalse();
        enquiry.answered(NOW);
        enquiry.rate(Satisfaction.PARTLY, "Lassú volt.", NOW);
        refused(Reason.NOT_OPEN, () -> enquiry.rate(Satisfaction.YES, null, NOW));
    }

    @Test
    void whatSomebodyElseHasSeenIsNotWhatItIsNow() {
        refused(Reason.CHANGED_MEANWHILE, () -> enquiry.requireVersion(3));
    }

    private void receive() {
        enquiry.receive("U-2026/00001", "P-2026/00001", DUE, NOW);
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static void refused(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        EnquiryRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
