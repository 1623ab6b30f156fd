package hu.miho.portal.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CounterBlockRepository extends Repository<CounterBlock, UUID> {

    CounterBlock save(CounterBlock block);

    void delete(CounterBlock block);

    Optional<CounterBlock> findById(UUID id);

    List<CounterBlock> findByStartsAtGreaterThanEqualAndStartsAtLessThanOrderByStartsAt(Instant from, Instant to);
}
