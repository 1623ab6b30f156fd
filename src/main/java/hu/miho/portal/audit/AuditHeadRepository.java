package hu.miho.portal.audit;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditHeadRepository extends Repository<AuditHead, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select head from AuditHead head where head.id = " + AuditHead.ID)
    AuditHead lock();

    @Query("select head from AuditHead head where head.id = " + AuditHead.ID)
    AuditHead read();
}
