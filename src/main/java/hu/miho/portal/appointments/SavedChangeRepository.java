package hu.miho.portal.appointments;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface SavedChangeRepository extends Repository<SavedChange, Long> {

    SavedChange save(SavedChange change);

    Optional<SavedChange> findByVersion(long version);

    List<SavedChange> findByVersionGreaterThanOrderByVersionDesc(long version, Limit limit);
}
