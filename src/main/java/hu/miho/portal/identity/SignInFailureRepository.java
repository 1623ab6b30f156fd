package hu.miho.portal.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignInFailureRepository extends Repository<SignInFailure, SignInFailure.Key> {

    SignInFailure saveAndFlush(SignInFailure failure);

    boolean existsById(SignInFailure.Key key);

    /** Attempts for one subject wait for each other here, so that none slips past the count. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SignInFailure f where f.key = :key")
    Optional<SignInFailure> lock(SignInFailure.Key key);

    @Modifying
    @Query("delete from SignInFailure f where f.key.subject = :subject")
    void deleteOf(String subject);

    @Modifying
    @Query("delete from SignInFailure f where f.lastFailedAt < :limit")
    int deleteOlderThan(Instant limit);
}
