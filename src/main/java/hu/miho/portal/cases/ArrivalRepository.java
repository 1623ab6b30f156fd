package hu.miho.portal.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArrivalRepository extends Repository<Arrival, UUID> {

    Arrival saveAndFlush(Arrival arrival);

    void delete(Arrival arrival);

    Optional<Arrival> findByKeyHash(String keyHash);

    /** Those whose case is still a draft. */
    @Query("select a from Arrival a where a.begunAt < :before and exists (select c.id from ServiceCase c"
            + " where c.id = a.caseId and c.state = hu.miho.portal.cases.CaseState.DRAFT)")
    List<Arrival> neverSent(Instant before);
}
