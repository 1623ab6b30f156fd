package hu.miho.portal.customers;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CustomerRepository extends Repository<Customer, String> {

    Optional<Customer> findById(String customerId);
}
