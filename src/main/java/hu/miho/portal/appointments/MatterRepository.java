package hu.miho.portal.appointments;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MatterRepository extends Repository<MatterEntity, String> {

    List<MatterEntity> findByActiveTrueOrderByPosition();

    Optional<MatterEntity> findById(String id);
}
