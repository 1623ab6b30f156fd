package hu.miho.portal.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecondFactorRepository extends Repository<SecondFactor, UUID> {

    SecondFactor saveAndFlush(SecondFactor factor);

    Optional<SecondFactor> findByAccountId(UUID accountId);

    /** One statement decides who uses the code, however often it is sent. */
    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("update SecondFactor f set f.lastStep = :step where f.accountId = :accountId and f.lastStep < :step")
    int useStep(UUID accountId, long step);

    @Modifying(clearAutomatically = true, flushAutomatically = true)
    @Query("delete from SecondFactor f where f.accountId = :accountId")
    void deleteByAccountId(UUID accountId);
}
