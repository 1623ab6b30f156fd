package hu.miho.portal.customers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaceOfUseRepository extends Repository<PlaceOfUse, PlaceKey> {

    @Query("select place from PlaceOfUse place join fetch place.customer where place.id = :id")
    Optional<PlaceOfUse> find(PlaceKey id);

    @Query("select place from PlaceOfUse place join fetch place.customer where place.id.customerId in :customers")
    List<PlaceOfUse> ofCustomers(Collection<String> customers);
}
