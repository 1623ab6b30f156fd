package hu.miho.portal.cases;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.shared.TypedCode;
import hu.miho.portal.ui.ClientAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody who moves in does with the case that they have begun, by the secret link from their mailbox and on any
 * device. Nothing goes to anybody else before they have said that the address is theirs, and have sent it in.
 */
@Service
@PreAuthorize("permitAll()")
public class ArrivalForms {

    private static final Budget LOOKS = new Budget("ARRIVAL_KEYS", 30, Duration.ofHours(1));

    private final ArrivalRepository arrivals;
    private final CaseRepository cases;
    private final CasePages pages;
    private final ArrivalFiling filing;
    private final Budgets budgets;
    private final Clock clock;

    ArrivalForms(
            ArrivalRepository arrivals,
            CaseRepository cases,
            CasePages pages,
            ArrivalFiling filing,
            Budgets budgets,
            Clock clock) {
        this.arrivals = arrivals;
        this.cases = cases;
        this.pages = pages;
        this.filing = filing;
        this.budgets = budgets;
        this.clock = clock;
    }

    /**
     * How the case stands; empty when the key opens nothing, any more or ever. Changes nothing in the case.
     *
     * @throws CaseRefused when too many keys were tried from there
     */
    @Transactional
    public Optional<ArrivalLook> look(String key, ClientAddress from) {
        Optional<ArrivalLook> found = arrivals.findByKeyHash(TypedCode.hash(key))
                .flatMap(arrival -> cases.findById(arrival.caseId()).map(one -> look(arrival, one)));
        if (found.isEmpty() && !budgets.take(LOOKS, from.subscriber())) {
            throw new CaseRefused(Reason.TOO_MANY_ATTEMPTS);
        }
        return found;
    }

    private ArrivalLook look(Arrival arrival, Case one) {
        boolean isDraft = one.state() == CaseState.DRAFT;
        return new ArrivalLook(
                arrival.isConfirmed(),
                isDraft && arrival.isConfirmed() ? pages.form(one) : null,
                one.state(),
                one.caseNo(),
                one.dueOn());
    }

    /** The address is theirs; said again it is said once. @throws NoSuchCase when the key opens nothing */
    @Transactional
    public void confirmAddress(String key) {
        Arrival arrival = arrivals.findByKeyHash(TypedCode.hash(key)).orElseThrow(NoSuchCase::new);
        arrival.confirm(clock.instant());
        arrivals.saveAndFlush(arrival);
    }

    /**
     * Keeps what was typed on a page, right or wrong; answers to what is not theirs are left out.
     *
     * @param reached where to go on later, from 1
     * @return the form with it
     * @throws NoSuchCase when the key opens nothing
     * @throws CaseRefused when it has been sent in
     */
    @Transactional
    public CaseForm keep(String key, Map<String, String> typed, int reached) {
        Case one = opened(key);
        if (one.state() != CaseState.DRAFT) {
            throw new CaseRefused(Reason.STATE_FORBIDS);
        }
        var asked = pages.form(one).pages().stream()
                .flatMap(page -> page.questions().stream())
                .map(Question::name)
                .collect(Collectors.toSet());
        Map<String, String> own = typed.entrySet().stream()
                .filter(answer -> asked.contains(answer.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        one.keep(own, reached, clock.instant());
        return pages.form(cases.saveAndFlush(one));
    }

    /**
     * Sends it in: the one who leaves is asked. Sent again it is sent once.
     *
     * @throws NoSuchCase when the key opens nothing
     * @throws CaseRefused when answers are missing or wrong, or that customer was asked often enough today
     */
    @Transactional
    public void send(String key) {
        Case one = opened(key);
        if (one.state() == CaseState.DRAFT) {
            CaseForm form = pages.form(one);
            if (form.firstIncomplete() > 0 || form.objection() != null) {
                throw new CaseRefused(Reason.INCOMPLETE);
            }
            filing.file(one);
        }
    }

    /** Waits for whoever changes the same one. */
    private Case opened(String key) {
        return arrivals.findByKeyHash(TypedCode.hash(key))
                .filter(Arrival::isConfirmed)
                .flatMap(arrival -> cases.lock(arrival.caseId()))
                .orElseThrow(NoSuchCase::new);
    }
}
