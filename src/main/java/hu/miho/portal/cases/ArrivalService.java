package hu.miho.portal.cases;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.notifications.SecretBox;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.ClientAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the wish of somebody who moves in. It only puts it into a queue, so that neither what it answers nor how long it
 * takes tells whether customer and meter exist or belong together (check S1); {@link ArrivalJobs} answers by mail.
 */
@Service
public class ArrivalService {

    private static final List<Budget> OF_ADDRESS = List.of(
            new Budget("ARRIVALS_A_MINUTE", 6, Duration.ofMinutes(1)),
            new Budget("ARRIVALS_AN_HOUR", 30, Duration.ofHours(1)));

    private final ArrivalRequestRepository requests;
    private final SecretBox box;
    private final Budgets budgets;
    private final Clock clock;

    ArrivalService(ArrivalRequestRepository requests, SecretBox box, Budgets budgets, Clock clock) {
        this.requests = requests;
        this.box = box;
        this.budgets = budgets;
        this.clock = clock;
    }

    /**
     * Takes a wish; the same one sent again changes nothing.
     *
     * @param from whose attempts are counted
     * @throws CaseRefused when too many came from that address; nothing was taken
     * @throws IllegalArgumentException when there are problems of form, which the form must not let through
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void request(NewArrival arrival, ClientAddress from) {
        if (!arrival.typed().problems().isEmpty()) {
            throw new IllegalArgumentException("there are problems of form");
        }
        var wish = new ArrivalWish(
                arrival.typed().kind(),
                CustomerId.parse(arrival.typed().customerId()),
                arrival.typed().serialNumber().strip(),
                new EmailAddress(arrival.typed().email().strip()),
                arrival.language(),
                from.network(),
                arrival.privacyNoticeVersion());
        if (requests.add(arrival.id(), clock.instant(), box.seal(wish.toJson())) == 1) {
            for (Budget budget : OF_ADDRESS) {
                if (!budgets.take(budget, from.subscriber())) {
                    throw new CaseRefused(Reason.TOO_MANY_ATTEMPTS);
                }
            }
        }
    }
}
