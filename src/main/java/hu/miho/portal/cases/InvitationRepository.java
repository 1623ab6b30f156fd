package hu.miho.portal.cases;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, UUID> {

    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findById(UUID caseId);

    Optional<Invitation> findByCodeHash(String codeHash);

    /** Waits for whoever answers with the same code. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.codeHash = :codeHash")
    Optional<Invitation> lock(String codeHash);

    @Query("select i.caseId from Invitation i where i.usedAt is null and i.remindedAt is null and i.sentAt < :before")
    List<UUID> toRemind(Instant before);

    @Query("select i.caseId from Invitation i where i.usedAt is null and i.sentAt < :before")
    List<UUID> unanswered(Instant before);
}
