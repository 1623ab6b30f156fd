package hu.miho.portal.content;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CompanyFactRepository extends Repository<CompanyFactEntity, Integer> {

    List<CompanyFactEntity> findAllByOrderByPosition();

    CompanyFactEntity save(CompanyFactEntity one);

    /** All of them; what is saved afterwards may have the same positions. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from CompanyFactEntity")
    void deleteAll();
}
