package hu.miho.portal.cases;

import hu.miho.portal.cases.TextQuestion.Kind;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** <i>Túlfizetés</i>: paid back to a bank account, or left where it is for the next bills. */
@Component
class OverpaymentRequest implements Procedure {

    private static final String WHAT = "what";
    private static final String REFUND = "REFUND";
    private static final String CARRY_OVER = "CARRY_OVER";
    private static final String HOLDER = "holder";
    private static final String ACCOUNT = "account";

    @Override
    public String id() {
        return "overpayment";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean isOffered(Known known) {
        return known.places().stream().anyMatch(place -> credit(known, place).isPositive());
    }

    private static Forint credit(Known known, PlaceTerms place) {
        return known.balance(place).balance().negate();
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        var pages = new ArrayList<>(placesPage(
                filing.known(), false, place -> credit(filing.known(), place).isPositive()));
        pages.add(CasePage.of(key(WHAT), new ChoiceQuestion(key(WHAT), List.of(REFUND, CARRY_OVER)))
                .knowing(
                        place(filing)
                                .map(place -> Fact.text(key("credit"), Formats.money(credit(filing.known(), place))))
                                .stream()
                                .toList()));
        if (filing.answers().is(WHAT, REFUND)) {
            pages.add(CasePage.of(
                    key("bank"),
                    new TextQuestion(key(HOLDER), Kind.NAME, true),
                    new TextQuestion(key(ACCOUNT), Kind.BANK_ACCOUNT, true)));
        }
        return pages;
    }

    private static Optional<PlaceTerms> place(Filing filing) {
        return filing.chosenPlaces().stream().findFirst();
    }

    /** Whoever has chosen a place without a credit is told so. */
    @Override
    public Optional<Told> objection(Filing filing) {
        return changes(filing).isEmpty() ? Optional.of(Told.of(key("nothing"))) : Optional.empty();
    }

    /** The amount is that of the day of the decision: a bill that comes between takes its part. */
    @Override
    public List<Change> changes(Filing filing) {
        return place(filing)
                .filter(place -> credit(filing.known(), place).isPositive())
                .map(place -> filing.answers().is(WHAT, REFUND) ? refund(filing, place) : carryOver(filing, place))
                .orElse(List.of());
    }

    private List<Change> refund(Filing filing, PlaceTerms place) {
        String account = new TextQuestion(key(ACCOUNT), Kind.BANK_ACCOUNT, true)
                .normal(filing.answers().of(ACCOUNT));
        return List.of(
                Change.of(place, ChangeField.OVERPAYMENT_REFUND_TO, filing.on(), amount(filing, place), account),
                Change.of(
                        place,
                        ChangeField.OVERPAYMENT_REFUND_HOLDER,
                        filing.on(),
                        null,
                        filing.answers().of(HOLDER)));
    }

    private static List<Change> carryOver(Filing filing, PlaceTerms place) {
        return List.of(
                Change.of(place, ChangeField.OVERPAYMENT_CARRIED_OVER, filing.on(), null, amount(filing, place)));
    }

    private static String amount(Filing filing, PlaceTerms place) {
        return String.valueOf(credit(filing.known(), place).amount());
    }
}
