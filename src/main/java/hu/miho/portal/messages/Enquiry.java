package hu.miho.portal.messages;

import hu.miho.portal.messages.EnquiryRefused.Reason;
import hu.miho.portal.shared.PortalLanguage;
import hu.miho.portal.ui.Formats;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message to the office and its rules: whose turn it is, until when, and when it is over. */
@Entity
@Table(name = "enquiry")
class Enquiry {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EnquiryStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Topic topic;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Channel channel;

    private @Nullable String reference;

    private @Nullable String complaintNo;

    @Embedded
    private Writer writer;

    private @Nullable String invoiceNo;

    @Column(nullable = false)
    private String language;

    private @Nullable String noticeVersion;

    private @Nullable Instant noticeAcceptedAt;

    private @Nullable String takenDownBy;

    @Column(nullable = false)
    private Instant writtenAt;

    private @Nullable Instant confirmedAt;

    /** Null until it is received. */
    @Embedded
    private @Nullable AnswerDeadline deadline;

    private @Nullable String assignee;

    private @Nullable Instant answeredAt;

    private @Nullable Instant closedAt;

    @Column(nullable = false)
    private Instant changedAt;

    /** Null until it is rated. */
    @Embedded
    private @Nullable Rating rating;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Enquiry() {}

    Enquiry(UUID id, Topic topic, Channel channel, Writer writer, Locale language, Instant now) {
        this.id = id;
        this.status = EnquiryStatus.UNCONFIRMED;
        this.topic = topic;
        this.channel = channel;
        this.writer = writer;
        this.language = PortalLanguage.of(language);
        this.writtenAt = now;
        this.changedAt = now;
    }

    /** The bill that it is about. */
    Enquiry withInvoice(@Nullable String number) {
        invoiceNo = number;
        return this;
    }

    /** What the writer has acknowledged. */
    Enquiry withNotice(@Nullable String version) {
        noticeVersion = version;
        noticeAcceptedAt = version == null ? null : writtenAt;
        return this;
    }

    /** The clerk who wrote it down for somebody. */
    Enquiry takenDownBy(String clerk) {
        takenDownBy = clerk;
        return this;
    }

    /** It has come in: from now on clerks see it, and the clock runs. */
    void receive(String number, @Nullable String complaintNumber, LocalDate due, Instant now) {
        require(status == EnquiryStatus.UNCONFIRMED);
        reference = number;
        complaintNo = complaintNumber;
        confirmedAt = now;
        run(due, now);
    }

    /** Its writer has written again. An answered or closed one is taken up again, with the whole time from today. */
    void writtenAgain(LocalDate due, Instant now, int reopenDays) {
        require(mayBeWritten(now, reopenDays));
        if (status == EnquiryStatus.OPEN) {
            changedAt = now;
        } else {
            run(due, now);
        }
    }

    /** Whether its writer may write again: until some days after it was closed. */
    boolean mayBeWritten(Instant now, int reopenDays) {
        return switch (status) {
            case UNCONFIRMED -> false;
            case OPEN, ANSWERED -> true;
            case CLOSED -> !day(now).isAfter(lastDayToReopen(reopenDays));
        };
    }

    LocalDate lastDayToReopen(int reopenDays) {
        return day(closedAt == null ? changedAt : closedAt).plusDays(reopenDays);
    }

    void answered(Instant now) {
        require(status == EnquiryStatus.OPEN || status == EnquiryStatus.ANSWERED);
        status = EnquiryStatus.ANSWERED;
        answeredAt = now;
        changedAt = now;
    }

    void close(Instant now) {
        require(status == EnquiryStatus.OPEN || status == EnquiryStatus.ANSWERED);
        status = EnquiryStatus.CLOSED;
        closedAt = now;
        changedAt = now;
    }

    /** By a clerk. */
    void reopen(LocalDate due, Instant now) {
        require(status == EnquiryStatus.CLOSED || status == EnquiryStatus.ANSWERED);
        run(due, now);
    }

    /** Once, for a reason, and not after the day by which an answer was due (DOMAIN.md, "Deadlines and law"). */
    void extend(LocalDate until, String reason, Instant now) {
        if (deadline == null || !isExtendable(now)) {
            throw new EnquiryRefused(Reason.NOT_EXTENDABLE);
        }
        deadline = deadline.extended(until, reason, now);
        changedAt = now;
    }

    boolean isExtendable(Instant now) {
        return status == EnquiryStatus.OPEN && deadline != null && deadline.isExtendable(day(now));
    }

    /** @param complaintNumber its number when it becomes a complaint now; one that it has already it keeps */
    void become(Topic other, LocalDate due, @Nullable String complaintNumber, Instant now) {
        require(status == EnquiryStatus.OPEN || status == EnquiryStatus.ANSWERED);
        topic = other;
        deadline = Objects.requireNonNull(deadline).until(due);
        if (complaintNo == null) {
            complaintNo = complaintNumber;
        }
        if (!other.mayNameBill()) {
            invoiceNo = null;
        }
        changedAt = now;
    }

    void assign(@Nullable String clerk, Instant now) {
        require(status != EnquiryStatus.UNCONFIRMED);
        assignee = clerk;
        changedAt = now;
    }

    /** Once, when it is answered or closed. */
    void rate(Satisfaction how, @Nullable String words, Instant now) {
        require(mayBeRated());
        rating = new Rating(how, words);
        changedAt = now;
    }

    boolean mayBeRated() {
        return rating == null && (status == EnquiryStatus.ANSWERED || status == EnquiryStatus.CLOSED);
    }

    boolean isOverdue(LocalDate today) {
        return status == EnquiryStatus.OPEN && deadline != null && deadline.isOver(today);
    }

    /** @throws EnquiryRefused when it is no longer as somebody has seen it */
    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new EnquiryRefused(Reason.CHANGED_MEANWHILE);
        }
    }

    private void run(LocalDate due, Instant now) {
        status = EnquiryStatus.OPEN;
        deadline = deadline == null ? AnswerDeadline.of(day(now), due) : deadline.again(day(now), due);
        closedAt = null;
        changedAt = now;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new EnquiryRefused(Reason.NOT_OPEN);
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }

    UUID id() {
        return id;
    }

    ConversationId conversation() {
        return conversation(id);
    }

    static ConversationId conversation(UUID id) {
        return ConversationId.of("message", id);
    }

    EnquiryStatus status() {
        return status;
    }

    Topic topic() {
        return topic;
    }

    Writer writer() {
        return writer;
    }

    Locale language() {
        return Locale.of(language);
    }

    @Nullable
    String assignee() {
        return assignee;
    }

    @Nullable
    String complaintNo() {
        return complaintNo;
    }

    /** From when its clock is reckoned; the day it was written until it is received. */
    LocalDate clockFrom() {
        return deadline == null ? day(writtenAt) : deadline.clockFrom();
    }

    EnquiryDetails toRecord(LocalDate today) {
        return new EnquiryDetails(
                id,
                version == null ? 0 : version,
                status,
                topic,
                channel,
                reference == null ? "" : reference,
                complaintNo,
                new EnquiryDetails.Person(
                        writer.name(),
                        writer.email(),
                        writer.phone(),
                        writer.address(),
                        writer.customerId(),
                        writer.claimedCustomerId()),
                writer.placeAddress(),
                invoiceNo,
                language(),
                takenDownBy,
                writtenAt,
                deadline == null ? null : deadline.dueOn(),
                isOverdue(today),
                deadline == null ? null : deadline.extensionReason(),
                assignee,
                answeredAt,
                closedAt,
                changedAt,
                rating == null ? null : rating.satisfaction(),
                rating == null ? null : rating.satisfactionWords());
    }
}
