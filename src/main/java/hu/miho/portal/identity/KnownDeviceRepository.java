package hu.miho.portal.identity;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownDeviceRepository extends Repository<KnownDevice, KnownDevice.Key> {

    KnownDevice save(KnownDevice device);

    boolean existsById(KnownDevice.Key key);

    @Modifying
    @Query("delete from KnownDevice d where d.key.accountId = :accountId")
    void deleteOf(UUID accountId);

    @Modifying
    @Query("delete from KnownDevice d where d.lastUsedAt < :limit")
    int deleteUnusedSince(Instant limit);
}
