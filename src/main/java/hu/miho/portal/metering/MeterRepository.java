package hu.miho.portal.metering;

import java.util.List;
import org.springframework.data.repository.Repository;

interface MeterRepository extends Repository<Meter, String> {

    List<Meter> findByDwellingId(String dwellingId);
}
