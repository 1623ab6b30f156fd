package hu.miho.portal.content;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OfficeHoursRepository extends Repository<OfficeHours, Integer> {

    List<OfficeHours> findAll();

    OfficeHours save(OfficeHours hours);

    void deleteByWeekday(int weekday);
}
