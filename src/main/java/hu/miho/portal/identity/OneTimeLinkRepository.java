package hu.miho.portal.identity;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeLinkRepository extends Repository<OneTimeLink, String> {

    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findByTokenHashAndPurpose(String tokenHash, LinkPurpose purpose);

    @Modifying
    @Query("""
            update OneTimeLink l set l.supersededAt = :now
            where l.purpose = :purpose and l.subject = :subject and l.usedAt is null and l.supersededAt is null""")
    void supersede(LinkPurpose purpose, String subject, Instant now);

    /** One statement decides who uses the link, however many ask at once. */
    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("""
            update OneTimeLink l set l.usedAt = :now
            where l.tokenHash = :tokenHash and l.purpose = :purpose
            and l.usedAt is null and l.supersededAt is null and l.expiresAt > :now""")
    int use(String tokenHash, LinkPurpose purpose, Instant now);

    @Modifying
    @Query("delete from OneTimeLink l where l.subject = :subject")
    void deleteOf(String subject);

    @Modifying
    @Query("delete from OneTimeLink l where l.expiresAt < :limit")
    int deleteExpiredBefore(Instant limit);
}
