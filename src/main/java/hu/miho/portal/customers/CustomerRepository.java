package hu.miho.portal.customers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CustomerRepository extends Repository<Customer, String> {

    Optional<Customer> findById(String customerId);

    long count();

    @Query("""
            select customer from Customer customer
            where customer.kind = CustomerKind.RESIDENTIAL and not customer.retired
              and customer.birthPlace is not null and customer.birthDate is not null
            order by (select count(*) from PlaceOfUse place where place.customer = customer) desc, customer.customerId
            """)
    List<Customer> ableToRegister(Limit limit);
}
