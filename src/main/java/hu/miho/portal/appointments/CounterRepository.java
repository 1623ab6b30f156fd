package hu.miho.portal.appointments;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CounterRepository extends Repository<Counter, Integer> {

    List<Counter> findAllByOrderById();

    Optional<Counter> findById(int id);

    Counter save(Counter counter);
}
