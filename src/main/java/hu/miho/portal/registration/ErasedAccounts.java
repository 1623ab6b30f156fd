package hu.miho.portal.registration;

import hu.miho.portal.identity.AccountErased;
import hu.miho.portal.shared.CustomerId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With an account end the delegations that it was given and those that nobody is left to take back. */
@Component
class ErasedAccounts {

    private final DelegationRepository delegations;
    private final Clock clock;

    ErasedAccounts(DelegationRepository delegations, Clock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void endDelegations(AccountErased erased) {
        List<String> customers =
                erased.customers().stream().map(CustomerId::value).toList();
        Stream.concat(
                        delegations.findByAccountIdAndEndedAtIsNull(erased.account()).stream(),
                        delegations.findByCustomerIdInOrderByBegunAtDesc(customers).stream()
                                .filter(Delegation::isOpen))
                .distinct()
                .forEach(one -> one.end(clock.instant()));
    }
}
