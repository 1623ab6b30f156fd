package hu.miho.portal.content;

import java.util.List;
import org.springframework.data.repository.Repository;

interface DutyLineRepository extends Repository<DutyLine, Integer> {

    List<DutyLine> findAllByOrderByPosition();
}
