package hu.miho.portal.appointments;

import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.PortalLanguage;
import hu.miho.portal.ui.Formats;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking and its rules: what may be done with it when. */
@Entity
@Table(name = "appointment")
class Appointment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BookingStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BookingChannel channel;

    @Column(nullable = false)
    private String matterId;

    private int counterId;

    @Column(nullable = false)
    private Instant startsAt;

    private int minutes;

    private @Nullable String name;

    private @Nullable String email;

    private @Nullable String phone;

    private @Nullable String customerId;

    private @Nullable String note;

    @Column(nullable = false)
    private String language;

    private @Nullable String privacyNoticeVersion;

    @Column(nullable = false)
    private Instant bookedAt;

    private int changes;

    private boolean mustMove;

    private @Nullable Instant remindedAt;

    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Appointment() {}

    Appointment(UUID id, String reference, BookingChannel channel, String matterId, SlotTime time, Instant now) {
        this.id = id;
        this.reference = reference;
        this.status = BookingStatus.BOOKED;
        this.channel = channel;
        this.matterId = matterId;
        this.language = "hu";
        this.bookedAt = now;
        at(time);
    }

    /** Who comes, in which language to write to them, and what they have acknowledged. */
    Appointment of(TypedVisitor visitor, Locale language, @Nullable String privacyNoticeVersion) {
        EmailAddress address = visitor.emailAddress();
        CustomerId customer = visitor.customer();
        this.name = visitor.name().strip();
        this.email = address == null ? null : address.value();
        this.phone = visitor.phoneNumber();
        this.customerId = customer == null ? null : customer.value();
        this.note = visitor.note().isBlank() ? null : visitor.note().strip();
        this.language = PortalLanguage.of(language);
        this.privacyNoticeVersion = privacyNoticeVersion;
        return this;
    }

    /** @throws BookingRefused when it was cancelled, or the visit has begun */
    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new BookingRefused(Reason.NOT_OPEN);
        }
    }

    /** Whether it can still be moved and cancelled. */
    boolean isOpen(Instant now) {
        return status == BookingStatus.BOOKED && startsAt.isAfter(now);
    }

    /** @throws BookingRefused when it can be moved no more */
    void move(SlotTime time, Instant now) {
        requireOpen(now);
        at(time);
        changes++;
        mustMove = false;
        remindedAt = null;
    }

    /** By the visitor. @throws BookingRefused when the visit has begun */
    void cancel(Instant now) {
        requireOpen(now);
        status = BookingStatus.CANCELLED;
        changes++;
    }

    /** By a clerk. @throws BookingRefused when what it is cannot become that */
    void become(BookingStatus next) {
        if (!status.canBecome(next)) {
            throw new BookingRefused(Reason.NOT_OPEN);
        }
        status = next;
        if (next == BookingStatus.CANCELLED_BY_OFFICE) {
            changes++;
        }
    }

    /** The office cannot keep the time. */
    void askToMove() {
        mustMove = true;
        changes++;
    }

    /** The office can keep the time after all; whoever has been asked to choose another may stay. */
    void letStay() {
        mustMove = false;
        changes++;
    }

    boolean mustMove() {
        return mustMove;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** Whether a reminder is still to be sent: once for each time, and of none that the office cannot keep. */
    boolean isToBeReminded() {
        return status == BookingStatus.BOOKED && !mustMove && remindedAt == null && email != null && !isNear(bookedAt);
    }

    /** Whether the visit is on that day or the next: nobody has to be reminded of what they have just booked. */
    private boolean isNear(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, Formats.ZONE);
        return !LocalDate.ofInstant(startsAt, Formats.ZONE).isAfter(day.plusDays(1));
    }

    /** Forgets who came; what remains counts for the report. */
    void erase(Instant now) {
        name = null;
        email = null;
        phone = null;
        customerId = null;
        note = null;
        erasedAt = now;
    }

    private void at(SlotTime time) {
        counterId = time.counterId();
        startsAt = time.start();
        minutes = time.minutes();
    }

    UUID id() {
        return id;
    }

    BookingStatus status() {
        return status;
    }

    String matterId() {
        return matterId;
    }

    SlotTime time() {
        return new SlotTime(counterId, startsAt, minutes);
    }

    @Nullable
    String email() {
        return email;
    }

    Locale language() {
        return Locale.of(language);
    }

    boolean hasContact(@Nullable String otherEmail, @Nullable String otherPhone) {
        return (email != null && email.equals(otherEmail)) || (phone != null && phone.equals(otherPhone));
    }

    /** @param matter what it is booked for, in the reader's language */
    Booking toRecord(Matter matter) {
        return new Booking(
                id,
                reference,
                status,
                channel,
                new Matter(matter.id(), matter.name(), minutes, matter.bring()),
                counterId,
                startsAt,
                name,
                email,
                phone,
                customerId,
                note,
                Locale.of(language),
                changes,
                mustMove,
                email != null && !isNear(bookedAt));
    }
}
