package hu.miho.portal.content;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CompanyRepository extends Repository<Company, Integer> {

    Optional<Company> findById(int id);
}
