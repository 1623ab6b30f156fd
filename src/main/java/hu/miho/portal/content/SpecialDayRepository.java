package hu.miho.portal.content;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;

interface SpecialDayRepository extends Repository<SpecialDay, LocalDate> {

    List<SpecialDay> findAll();

    SpecialDay save(SpecialDay day);

    void deleteByOnDate(LocalDate date);
}
