package hu.miho.portal.identity;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryCodeRepository extends Repository<RecoveryCode, RecoveryCode.Key> {

    Iterable<RecoveryCode> saveAll(Iterable<RecoveryCode> codes);

    @Modifying(flushAutomatically = true)
    @Query("delete from RecoveryCode c where c.key.accountId = :accountId and c.key.codeHash = :codeHash")
    int use(UUID accountId, String codeHash);

    @Modifying(flushAutomatically = true)
    @Query("delete from RecoveryCode c where c.key.accountId = :accountId")
    void deleteAllOf(UUID accountId);

    @Query("select count(c) from RecoveryCode c where c.key.accountId = :accountId")
    long countOf(UUID accountId);
}
