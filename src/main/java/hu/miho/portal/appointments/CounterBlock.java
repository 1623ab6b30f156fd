package hu.miho.portal.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A time at a counter that a clerk has taken out of the offer. */
@Entity
@Table(name = "counter_block")
class CounterBlock implements Persistable<UUID> {

    @Id
    private UUID id;

    private int counterId;

    @Column(nullable = false)
    private Instant startsAt;

    private int minutes;

    @Column(nullable = false)
    private String reason;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CounterBlock() {}

    CounterBlock(UUID id, SlotTime time, String reason) {
        this.id = id;
        this.counterId = time.counterId();
        this.startsAt = time.start();
        this.minutes = time.minutes();
        this.reason = reason;
        this.isNew = true;
    }

    SlotTime time() {
        return new SlotTime(counterId, startsAt, minutes);
    }

    BlockedTime toRecord() {
        return new BlockedTime(id, counterId, startsAt, time().end(), reason);
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
