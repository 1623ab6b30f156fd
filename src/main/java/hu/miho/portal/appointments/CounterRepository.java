package hu.miho.portal.appointments;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CounterRepository extends Repository<Counter, Integer> {

    List<Counter> findByActiveTrueOrderById();

    List<Counter> findAllByOrderById();
}
