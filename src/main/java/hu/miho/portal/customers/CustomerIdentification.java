package hu.miho.portal.customers;

import hu.miho.portal.shared.CustomerId;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody who names a customer ID is that customer. Birth place and date are no secret, so whoever calls this
 * counts the attempts and keeps the outcome from the person who made them (checks S1 and S3).
 */
@Component
public class CustomerIdentification {

    private final CustomerRepository customers;

    CustomerIdentification(CustomerRepository customers) {
        this.customers = customers;
    }

    /**
     * Compares what a person typed with what the billing system knows. Only a household that it still names, with birth
     * place and date on file, can match.
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Identification match(CustomerId id, String birthPlace, LocalDate birthDate) {
        return customers
                .findById(id.value())
                .map(customer -> customer.identification(customer.isProvedBy(birthPlace, birthDate)))
                .orElse(Identification.UNKNOWN);
    }
}
