package hu.miho.portal.customers;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The demo's invented customers, for everyone to play with. Exists in no other profile. */
@Service
@Profile({"demo", "test"})
public class DemoHouseholds {

    private final CustomerRepository customers;

    DemoHouseholds(CustomerRepository customers) {
        this.customers = customers;
    }

    /** Whether a feed has brought any customer. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean any() {
        return customers.count() > 0;
    }

    /** Households that could register by themselves, those with most places of use first, then by customer ID. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<DemoHousehold> ableToRegister(int limit) {
        return customers.ableToRegister(Limit.of(limit)).stream()
                .map(Customer::demoHousehold)
                .toList();
    }
}
