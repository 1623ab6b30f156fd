package hu.miho.portal.appointments;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SlotHoldRepository extends Repository<SlotHold, UUID> {

    SlotHold save(SlotHold hold);

    Optional<SlotHold> findById(UUID id);

    List<SlotHold> findByExpiresAtAfter(Instant now);

    /** Waits for whoever changes the same hold. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from SlotHold h where h.id = :id")
    Optional<SlotHold> lock(UUID id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from SlotHold h where h.id = :id")
    int remove(UUID id);
}
