package hu.miho.portal.cases;

import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How often customer ID and serial number may be guessed, and how much mail that may cause (check S3). In the caller's
 * transaction. Once a limit is reached a right pair is answered as a wrong one; whoever lives there can still begin the
 * report, and the office takes it too.
 */
@Component
class ArrivalLimits {

    private static final Logger LOG = LoggerFactory.getLogger(ArrivalLimits.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String EVERYBODY = "everybody";
    private static final Budget FROM_NETWORK = new Budget("ARRIVAL_FAILED_NETWORK", 5, DAY);
    private static final Budget FOR_CUSTOMER = new Budget("ARRIVAL_FAILED_CUSTOMER", 20, DAY);
    private static final Budget IN_ALL = new Budget("ARRIVAL_FAILED_IN_ALL", 300, Duration.ofHours(1));
    private static final int MAILS_A_DAY = 3;

    private final Budgets budgets;

    ArrivalLimits(Budgets budgets) {
        this.budgets = budgets;
    }

    /** Whether guesses at this customer from this network still get a true answer. */
    boolean allow(ArrivalWish wish) {
        boolean isSpent = budgets.isSpent(FROM_NETWORK, fromNetwork(wish))
                | budgets.isSpent(FOR_CUSTOMER, wish.customer().value())
                | budgets.isSpent(IN_ALL, EVERYBODY);
        return !isSpent;
    }

    void countFailure(ArrivalWish wish) {
        budgets.take(FROM_NETWORK, fromNetwork(wish));
        budgets.take(FOR_CUSTOMER, wish.customer().value());
        if (budgets.take(IN_ALL, EVERYBODY) && budgets.isSpent(IN_ALL, EVERYBODY)) {
            LOG.error("Alarm: {} reports of moves with wrong data within an hour", IN_ALL.limit());
        }
    }

    /** Whether that address may get one more mail of the kind today. */
    boolean mayWrite(String template, EmailAddress to) {
        return budgets.take(new Budget("MAIL " + template, MAILS_A_DAY, DAY), to.value());
    }

    /** Whether one more question may go to a customer who leaves. */
    boolean mayAsk(CustomerId customer) {
        return budgets.take(new Budget("ARRIVALS_ASKED", MAILS_A_DAY, DAY), customer.value());
    }

    private static String fromNetwork(ArrivalWish wish) {
        return wish.customer() + " " + wish.network();
    }
}
