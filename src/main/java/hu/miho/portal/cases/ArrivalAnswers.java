package hu.miho.portal.cases;

import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerRecords;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.metering.MeterRecords;
import hu.miho.portal.shared.TypedCode;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Decides what is written to somebody who moves in: the secret link to their draft, or that the data do not belong
 * together. In the caller's transaction.
 */
@Component
class ArrivalAnswers {

    private final CustomerRecords customers;
    private final MeterRecords meters;
    private final ArrivalLimits limits;
    private final CaseRepository cases;
    private final ArrivalRepository arrivals;
    private final CaseMails mails;
    private final Clock clock;

    ArrivalAnswers(
            CustomerRecords customers,
            MeterRecords meters,
            ArrivalLimits limits,
            CaseRepository cases,
            ArrivalRepository arrivals,
            CaseMails mails,
            Clock clock) {
        this.customers = customers;
        this.meters = meters;
        this.limits = limits;
        this.cases = cases;
        this.arrivals = arrivals;
        this.mails = mails;
        this.clock = clock;
    }

    /** One and the same refusal, whatever the reason was. */
    void answer(ArrivalWish wish) {
        boolean isOpen = limits.allow(wish);
        Optional<CustomerDetails> customer = customers.customer(wish.customer()).filter(found -> !found.retired());
        Optional<PlaceTerms> place = customers.placesInUse(List.of(wish.customer())).stream()
                .filter(used -> hasMeter(used.summary(), wish.serialNumber()))
                .findFirst();
        if (customer.isEmpty() || place.isEmpty()) {
            limits.countFailure(wish);
        } else if (isOpen) {
            if (limits.mayWrite("arrival-link", wish.email())) {
                begin(wish, customer.get(), place.get().summary());
            }
            return;
        }
        if (limits.mayWrite("arrival-not-matched", wish.email())) {
            mails.toArriving("arrival-not-matched", wish, Map.of("link", "/lakovaltozas"));
        }
    }

    private boolean hasMeter(PlaceSummary place, String serialNumber) {
        return meters.inUse(place).stream().anyMatch(meter -> SerialNumber.isSame(meter.serialNumber(), serialNumber));
    }

    private void begin(ArrivalWish wish, CustomerDetails customer, PlaceSummary place) {
        var draft = new Case(
                        UUID.randomUUID(),
                        wish.kind().procedure(),
                        customer.id(),
                        customer.name(),
                        wish.language(),
                        clock.instant())
                .begunByOther();
        draft.keep(answers(wish, place), 1, clock.instant());
        cases.saveAndFlush(draft);
        TypedCode key = TypedCode.create();
        arrivals.saveAndFlush(new Arrival(draft.id(), key, wish, clock.instant()));
        mails.toArriving("arrival-link", wish, Map.of("link", "/lakovaltozas/kitoltes?kulcs=" + key.value()));
    }

    private static Map<String, String> answers(ArrivalWish wish, PlaceSummary place) {
        var answers = new HashMap<>(wish.kind().answers());
        answers.put(Filing.PLACES, place.id().toString());
        answers.put(Handover.SERIAL, wish.serialNumber());
        answers.put(Handover.EMAIL, wish.email().value());
        return answers;
    }
}
