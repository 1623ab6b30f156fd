package hu.miho.portal.appointments;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScheduleVersionRepository extends Repository<ScheduleVersion, Integer> {

    @Query("select v.version from ScheduleVersion v")
    long number();

    /** Waits for whoever saves a change. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from ScheduleVersion v")
    ScheduleVersion lock();
}
