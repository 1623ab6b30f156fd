package hu.miho.portal.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalSessionRepository extends Repository<PortalSession, UUID> {

    PortalSession save(PortalSession session);

    @Query("""
            select count(s) > 0 from PortalSession s, PortalAccount a
            where s.id = :id and s.endedAt is null and s.lastSeenAt > :seenAfter and s.openedAt > :openedAfter
            and a.id = s.accountId and a.status = hu.miho.portal.identity.PortalAccount.Status.ACTIVE""")
    boolean isAlive(UUID id, Instant seenAfter, Instant openedAfter);

    @Query("""
            select s from PortalSession s
            where s.accountId = :accountId and s.endedAt is null
            and s.lastSeenAt > :seenAfter and s.openedAt > :openedAfter
            order by s.lastSeenAt desc""")
    List<PortalSession> alive(UUID accountId, Instant seenAfter, Instant openedAfter);

    @Query("""
            select count(s) from PortalSession s
            where s.endedAt is null and s.lastSeenAt > :seenAfter and s.openedAt > :openedAfter""")
    long countAlive(Instant seenAfter, Instant openedAfter);

    List<PortalSession> findByAccountIdOrderByOpenedAtDesc(UUID accountId, Limit limit);

    @Modifying
    @Query("update PortalSession s set s.lastSeenAt = :now where s.id = :id and s.endedAt is null")
    void see(UUID id, Instant now);

    @Modifying
    @Query("update PortalSession s set s.endedAt = :now where s.id in :ids and s.endedAt is null")
    void end(List<UUID> ids, Instant now);

    @Modifying
    @Query("delete from PortalSession s where s.accountId = :accountId")
    void deleteOf(UUID accountId);

    @Modifying
    @Query("delete from PortalSession s where s.lastSeenAt < :limit")
    int deleteOlderThan(Instant limit);
}
