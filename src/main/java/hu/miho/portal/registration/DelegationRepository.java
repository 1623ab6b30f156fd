package hu.miho.portal.registration;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DelegationRepository extends Repository<Delegation, UUID> {

    Delegation saveAndFlush(Delegation delegation);

    Optional<Delegation> findById(UUID id);

    Optional<Delegation> findByOpenKey(String key);

    List<Delegation> findByCustomerIdInOrderByBegunAtDesc(Collection<String> customers);

    List<Delegation> findByAccountIdOrderByBegunAtDesc(UUID account);

    List<Delegation> findByAccountIdAndEndedAtIsNull(UUID account);

    /** Whoever answers and whoever ends it wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Delegation d where d.id = :id")
    Optional<Delegation> lock(UUID id);
}
