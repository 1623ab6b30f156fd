package hu.miho.portal.registration;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.shared.CustomerId;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How often the data of a customer may be guessed. Once a limit is reached only the owner of the e-mail address that the
 * company knows gets through: whoever guesses gains nothing by that, and the true owner is not locked out.
 */
@Component
class IdentificationLimits {

    private static final Logger LOG = LoggerFactory.getLogger(IdentificationLimits.class);
    private static final String EVERYBODY = "everybody";

    private final Budgets budgets;
    private final AuditLog audit;
    private final Budget ofCustomerAndNetwork;
    private final Budget ofCustomer;
    private final Budget ofEverybody;

    IdentificationLimits(Budgets budgets, AuditLog audit, RegistrationProperties properties) {
        this.budgets = budgets;
        this.audit = audit;
        ofCustomerAndNetwork =
                new Budget("FAILED_FROM_NETWORK", properties.failuresPerNetworkAndDay(), Duration.ofDays(1));
        ofCustomer = new Budget("FAILED_FOR_CUSTOMER", properties.failuresPerCustomer(), Budget.FOR_EVER);
        ofEverybody = new Budget("FAILED_IN_ALL", properties.failuresPerHour(), Duration.ofHours(1));
    }

    /** Whether guesses at this customer's data from this network still get an answer. */
    boolean allow(CustomerId customer, String network) {
        boolean spent = budgets.isSpent(ofCustomerAndNetwork, fromNetwork(customer, network))
                | budgets.isSpent(ofCustomer, customer.value())
                | budgets.isSpent(ofEverybody, EVERYBODY);
        return !spent;
    }

    /** Counts a failed match. */
    void countFailure(CustomerId customer, String network) {
        budgets.take(ofCustomerAndNetwork, fromNetwork(customer, network));
        budgets.take(ofCustomer, customer.value());
        if (budgets.take(ofEverybody, EVERYBODY) && budgets.isSpent(ofEverybody, EVERYBODY)) {
            LOG.error("Registration alarm: {} failed identifications within an hour", ofEverybody.limit());
            audit.record(
                    "registration.alarm",
                    "all customers",
                    Map.of("failedWithinAnHour", String.valueOf(ofEverybody.limit())));
        }
    }

    /** A new beginning, once the customer has proved who they are. */
    void forget(CustomerId customer) {
        budgets.clear(ofCustomer, customer.value());
    }

    private static String fromNetwork(CustomerId customer, String network) {
        return customer + " " + network;
    }
}
