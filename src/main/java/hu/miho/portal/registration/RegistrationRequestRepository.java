package hu.miho.portal.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The waiting requests. Coming in and being claimed are single conditional statements, so that nodes work side by side. */
interface RegistrationRequestRepository extends Repository<RegistrationRequest, UUID> {

    /** @return 0 when the same request was sent before */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into registration_request (id, version, requested_at, sealed_attempt, next_try_at, tries)"
                    + " values (:id, 0, :now, :sealed, :now, 0) on conflict do nothing")
    int add(UUID id, Instant now, byte[] sealed);

    @Query("select r.id from RegistrationRequest r where r.handledAt is null and r.nextTryAt <= :now"
            + " order by r.requestedAt")
    List<UUID> waiting(Instant now, Limit limit);

    /** Takes a waiting request for one try. @return 0 when another node was faster */
    @Modifying
    @Query("update RegistrationRequest r set r.nextTryAt = :nextTryAt, r.tries = r.tries + 1"
            + " where r.id = :id and r.handledAt is null and r.nextTryAt <= :now")
    int claim(UUID id, Instant now, Instant nextTryAt);

    Optional<RegistrationRequest> findById(UUID id);

    @Modifying
    @Query("delete from RegistrationRequest r where r.requestedAt < :before")
    int deleteOlderThan(Instant before);
}
