package hu.miho.portal.registration;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficeRegistrationRepository extends Repository<OfficeRegistration, UUID> {

    OfficeRegistration saveAndFlush(OfficeRegistration registration);

    Optional<OfficeRegistration> findById(UUID id);

    Optional<OfficeRegistration> findFirstByCustomerIdOrderByRegisteredAtDesc(String customerId);

    Optional<OfficeRegistration> findByCodeHash(String hash);

    /** Whoever finishes and whoever takes back wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from OfficeRegistration r where r.id = :id")
    Optional<OfficeRegistration> lock(UUID id);
}
