package hu.miho.portal.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A time that somebody has chosen and may book for some minutes. */
@Entity
@Table(name = "slot_hold")
class SlotHold implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String matterId;

    private int counterId;

    @Column(nullable = false)
    private Instant startsAt;

    private int minutes;

    @Column(nullable = false)
    private String network;

    @Column(nullable = false)
    private Instant expiresAt;

    private boolean extended;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SlotHold() {}

    SlotHold(UUID id, String matterId, SlotTime time, String network, Instant expiresAt) {
        this.id = id;
        this.matterId = matterId;
        this.counterId = time.counterId();
        this.startsAt = time.start();
        this.minutes = time.minutes();
        this.network = network;
        this.expiresAt = expiresAt;
        this.isNew = true;
    }

    /**
     * Gives the visitor more time.
     *
     * @throws BookingRefused when it was extended before
     */
    void extend(Duration by) {
        if (extended) {
            throw new BookingRefused(BookingRefused.Reason.EXTENDED_ALREADY);
        }
        expiresAt = expiresAt.plus(by);
        extended = true;
    }

    SlotTime time() {
        return new SlotTime(counterId, startsAt, minutes);
    }

    String matterId() {
        return matterId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    HeldTime toRecord() {
        return new HeldTime(id, matterId, startsAt, minutes, expiresAt, !extended);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
