package hu.miho.portal.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The waiting wishes. Coming in and being claimed are single conditional statements, so that nodes work side by side. */
interface ArrivalRequestRepository extends Repository<ArrivalRequest, UUID> {

    /** @return 0 when the same one was sent before */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into arrival_request (id, version, requested_at, sealed_wish, next_try_at)"
                    + " values (:id, 0, :now, :sealed, :now) on conflict do nothing")
    int add(UUID id, Instant now, byte[] sealed);

    @Query("select r.id from ArrivalRequest r where r.handledAt is null and r.nextTryAt <= :now order by r.requestedAt")
    List<UUID> waiting(Instant now, Limit limit);

    /** Takes a waiting wish for one try. @return 0 when another node was faster */
    @Modifying
    @Query("update ArrivalRequest r set r.nextTryAt = :nextTryAt"
            + " where r.id = :id and r.handledAt is null and r.nextTryAt <= :now")
    int claim(UUID id, Instant now, Instant nextTryAt);

    Optional<ArrivalRequest> findById(UUID id);

    @Modifying
    @Query("delete from ArrivalRequest r where r.requestedAt < :before")
    int deleteOlderThan(Instant before);
}
