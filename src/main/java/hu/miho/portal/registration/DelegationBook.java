package hu.miho.portal.registration;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.registration.DelegationDetails.State;
import hu.miho.portal.registration.DelegationRefused.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** What holders, delegates and clerks do to delegations, in the caller's transaction; each step is logged and told by mail. */
@Component
class DelegationBook {

    private final DelegationRepository delegations;
    private final DelegationMails mails;
    private final AuditLog audit;
    private final RegistrationProperties properties;
    private final Clock clock;

    DelegationBook(
            DelegationRepository delegations,
            DelegationMails mails,
            AuditLog audit,
            RegistrationProperties properties,
            Clock clock) {
        this.delegations = delegations;
        this.mails = mails;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day that can be chosen. */
    LocalDate longest() {
        return today().plus(Period.parse(properties.longestDelegation()));
    }

    /**
     * Writes it down; who has to agree next gets a link.
     *
     * @param by the holder's or the clerk's user name
     * @throws DelegationRefused when it cannot be
     * @throws IllegalArgumentException when it has problems of form, which the form must not let through
     */
    DelegationDetails begin(NewDelegation wish, String by) {
        Optional<Delegation> sentTwice = delegations.findById(wish.id());
        if (sentTwice.isPresent()) {
            return sentTwice.get().toDetails(today());
        }
        if (!wish.problems(today(), longest()).isEmpty()) {
            throw new IllegalArgumentException("it has problems of form");
        }
        var begun = new Delegation(wish, by, clock.instant());
        makeRoom(begun);
        save(begun);
        record("delegation.begun", begun, by);
        ask(begun);
        return begun.toDetails(today());
    }

    /** Sends the link that is waited for once more. @throws DelegationRefused when nobody is waited for */
    void sendAgain(Delegation one, String by) {
        ask(one);
        record("delegation.sent-again", one, by);
    }

    void approve(Delegation one, String by) {
        one.approve(today(), clock.instant());
        record("delegation.approved", one, by);
        mails.offer(one, today());
    }

    void accept(Delegation one, UUID account) {
        one.accept(account, today(), clock.instant());
        record("delegation.accepted", one, one.email().value());
        mails.accepted(one, today());
    }

    void end(Delegation one, String by) {
        boolean wasTakenOn = one.isInForce(today());
        one.end(clock.instant());
        record("delegation.ended", one, by);
        mails.ended(one, wasTakenOn, today());
    }

    private void ask(Delegation one) {
        switch (one.state(today())) {
            case AWAITING_HOLDER -> mails.askHolder(one, today());
            case AWAITING_DELEGATE -> mails.offer(one, today());
            case IN_FORCE, EXPIRED, ENDED -> throw new DelegationRefused(Reason.CLOSED);
        }
    }

    /** One that has expired gives way to the next. */
    private void makeRoom(Delegation begun) {
        delegations
                .findByOpenKey(Delegation.key(begun.customer(), begun.email()))
                .filter(before -> before.state(today()) == State.EXPIRED)
                .ifPresent(before -> {
                    before.end(clock.instant());
                    delegations.saveAndFlush(before);
                });
    }

    private void save(Delegation begun) {
        try {
            delegations.saveAndFlush(begun);
        } catch (DataIntegrityViolationException anotherIsOpen) {
            throw new DelegationRefused(Reason.OPEN_ALREADY);
        }
    }

    private void record(String action, Delegation one, String by) {
        audit.record(
                by,
                action,
                "customer " + one.customer(),
                Map.of("delegate", one.email().value(), "delegation", one.id().toString()));
    }
}
