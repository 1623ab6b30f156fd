package hu.miho.portal.content;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CompanyFactRepository extends Repository<CompanyFactEntity, Integer> {

    List<CompanyFactEntity> findAllByOrderByPosition();
}
