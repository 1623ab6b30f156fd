package hu.miho.portal.registration;

import static java.util.stream.Collectors.toMap;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.DelegatedAccess;
import hu.miho.portal.shared.CustomerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the delegations that are in force today open. */
@Component
class GivenAccess implements DelegatedAccess {

    private final DelegationRepository delegations;
    private final Clock clock;

    GivenAccess(DelegationRepository delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CustomerId, Set<AccessArea>> of(UUID account) {
        LocalDate today = LocalDate.now(clock);
        return delegations.findByAccountIdAndEndedAtIsNull(account).stream()
                .filter(one -> one.isInForce(today))
                .collect(toMap(Delegation::customer, Delegation::areas));
    }
}
