package hu.miho.portal.content;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DutyLineRepository extends Repository<DutyLine, Integer> {

    List<DutyLine> findAllByOrderByPosition();

    DutyLine save(DutyLine one);

    /** All of them; what is saved afterwards may have the same positions. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from DutyLine")
    void deleteAll();
}
