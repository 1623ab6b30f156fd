package hu.miho.portal.registration;

import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.ui.ClientAddress;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many requests one address on the net may send (check S3). */
@Component
class AttemptLimits {

    private final Budgets budgets;
    private final List<Budget> ofAddress;

    AttemptLimits(Budgets budgets, RegistrationProperties properties) {
        this.budgets = budgets;
        ofAddress = List.of(
                new Budget("ATTEMPTS_A_MINUTE", properties.attemptsPerMinute(), Duration.ofMinutes(1)),
                new Budget("ATTEMPTS_AN_HOUR", properties.attemptsPerHour(), Duration.ofHours(1)));
    }

    /** @throws TooManyAttempts when the address has sent too many; this one does not count then */
    void count(ClientAddress from) {
        String subject = from.subscriber();
        for (Budget budget : ofAddress) {
            if (!budgets.take(budget, subject)) {
                throw new TooManyAttempts(budget.window());
            }
        }
    }
}
