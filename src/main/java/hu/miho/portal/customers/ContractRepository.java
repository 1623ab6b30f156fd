package hu.miho.portal.customers;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContractRepository extends Repository<Contract, String> {

    @Query("select contract from Contract contract where contract.place.customerId in :customers")
    List<Contract> ofCustomers(Collection<String> customers);

    @Query("select contract from Contract contract where contract.place = :place order by contract.validFrom desc")
    List<Contract> ofPlace(PlaceKey place);
}
