package hu.miho.portal.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalAccountRepository extends Repository<PortalAccount, UUID> {

    PortalAccount saveAndFlush(PortalAccount account);

    Optional<PortalAccount> findById(UUID id);

    /** Waits for whoever erases the same one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PortalAccount a where a.id = :id")
    Optional<PortalAccount> lock(UUID id);

    void delete(PortalAccount account);

    Optional<PortalAccount> findByEmail(String email);

    @Query("select a from PortalAccount a join a.customers c where c.customerId = :customerId")
    Optional<PortalAccount> findByCustomer(String customerId);

    @Query("""
            select new hu.miho.portal.identity.AccountKey(a.id, a.email, a.passwordHash, a.status, a.staffRole)
            from PortalAccount a where a.email = :email""")
    Optional<AccountKey> findKeyByEmail(String email);

    @Query("""
            select new hu.miho.portal.identity.AccountKey(a.id, a.email, a.passwordHash, a.status, a.staffRole)
            from PortalAccount a join a.customers c where c.customerId = :customerId""")
    Optional<AccountKey> findKeyByCustomer(String customerId);

    List<PortalAccount> findByStaffRoleIsNotNullOrderByEmail();

    /** Waits for whoever changes one of them, always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PortalAccount a where a.staffRole = :role order by a.id")
    List<PortalAccount> lockStaff(StaffRole role);

    boolean existsByStaffRoleAndPasswordHashIsNotNull(StaffRole role);

    List<PortalAccount> findByStaffRoleAndPasswordHashIsNull(StaffRole role);
}
