package hu.miho.portal.tariffs;

import hu.miho.portal.customers.CustomerGroup;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitPriceRepository extends Repository<UnitPrice, UnitPrice.Id> {

    @Query("select price from UnitPrice price where price.id.customerGroup = :group")
    List<UnitPrice> ofGroup(CustomerGroup group);
}
