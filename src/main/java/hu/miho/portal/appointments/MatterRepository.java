package hu.miho.portal.appointments;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MatterRepository extends Repository<MatterEntity, String> {

    List<MatterEntity> findByActiveTrueOrderByPosition();

    List<MatterEntity> findAllByOrderByPositionAscIdAsc();

    Optional<MatterEntity> findById(String id);

    MatterEntity saveAndFlush(MatterEntity matter);

    /** Waits for whoever changes any of them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MatterEntity m order by m.position, m.id")
    List<MatterEntity> lockAll();
}
