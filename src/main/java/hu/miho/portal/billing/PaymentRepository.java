package hu.miho.portal.billing;

import java.util.List;
import org.springframework.data.repository.Repository;

interface PaymentRepository extends Repository<Payment, String> {

    List<Payment> findByCustomerIdAndPlaceNo(String customerId, String placeNo);
}
