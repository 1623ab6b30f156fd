package hu.miho.portal.cases;

import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.PaymentMethod;
import hu.miho.portal.customers.PlaceTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** <i>Fizetési mód változása</i>. Direct debit also needs an authorisation at one's own bank, which is said and ticked. */
@Component
class PaymentMethodChange implements Procedure {

    private static final String METHOD = "method";

    @Override
    public String id() {
        return "payment-method";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        var pages = new ArrayList<>(placesPage(filing.known(), true));
        var method = new ChoiceQuestion(key(METHOD), methods());
        pages.add(CasePage.of(key(METHOD), method)
                .knowing(filing.chosenPlaces().stream()
                        .map(PaymentMethodChange::current)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(current -> Fact.key(key("current"), method.optionKey(current)))
                        .toList()));
        if (filing.answers().is(METHOD, PaymentMethod.DIRECT_DEBIT.name())) {
            pages.add(CasePage.of(key("bank"), new Acknowledgement(key("bank"))));
        }
        return pages;
    }

    private static List<String> methods() {
        return Arrays.stream(PaymentMethod.values()).map(PaymentMethod::name).toList();
    }

    @Override
    public Optional<Told> objection(Filing filing) {
        return changes(filing).isEmpty() ? Optional.of(Told.of("cases.objection.nothing-changes")) : Optional.empty();
    }

    @Override
    public List<Change> changes(Filing filing) {
        String wanted = filing.answers().of(METHOD);
        return filing.chosenPlaces().stream()
                .filter(place -> !wanted.equals(current(place)))
                .map(place -> new Change(
                        place.summary().id().customerId(),
                        place.summary().id().placeNo(),
                        null,
                        ChangeField.PAYMENT_METHOD,
                        filing.on(),
                        current(place),
                        wanted))
                .toList();
    }

    private static @Nullable String current(PlaceTerms place) {
        ContractDetails contract = place.contract();
        return contract == null ? null : contract.paymentMethod().name();
    }
}
