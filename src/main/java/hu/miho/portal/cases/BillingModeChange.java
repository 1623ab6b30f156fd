package hu.miho.portal.cases;

import hu.miho.portal.billing.IssuedBill;
import hu.miho.portal.customers.BillingMode;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** <i>Számlázási mód</i>: level part bills or each month's consumption, with what the last year's own bills say of it. */
@Component
class BillingModeChange implements Procedure {

    private static final String MODE = "mode";
    private static final int MONTHS = 12;

    @Override
    public String id() {
        return "billing-mode";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        var pages = new ArrayList<>(placesPage(filing.known(), false));
        var mode = new ChoiceQuestion(
                key(MODE),
                Arrays.stream(BillingMode.values()).map(BillingMode::name).toList());
        pages.add(CasePage.of(key(MODE), mode)
                .knowing(place(filing).map(place -> facts(filing, place, mode)).orElse(List.of()))
                .warning(place(filing)
                        .filter(place -> lastYear(filing, place).size() < 2)
                        .map(place -> List.of(Told.of(key("few-bills"))))
                        .orElse(List.of())));
        return pages;
    }

    private static Optional<PlaceTerms> place(Filing filing) {
        return filing.chosenPlaces().stream().findFirst();
    }

    /** How it is now, and the preview: the year's sum, the level part of it, and its cheapest and dearest bill. */
    private List<Fact> facts(Filing filing, PlaceTerms place, ChoiceQuestion mode) {
        List<IssuedBill> year = lastYear(filing, place);
        Forint sum = year.stream().map(IssuedBill::gross).reduce(Forint.ZERO, Forint::plus);
        var byAmount = Comparator.comparing(IssuedBill::gross);
        Stream<Fact> preview = year.size() < 2
                ? Stream.of()
                : Stream.of(
                        Fact.text(key("sum"), Formats.money(sum)),
                        Fact.text(key("level"), Formats.money(Forint.of(Math.round(sum.amount() / (double) MONTHS)))),
                        Fact.text(key("least"), show(year.stream().min(byAmount).orElseThrow())),
                        Fact.text(key("most"), show(year.stream().max(byAmount).orElseThrow())));
        String current = current(place);
        Stream<Fact> now = current == null ? Stream.of() : Stream.of(Fact.key(key("current"), mode.optionKey(current)));
        return Stream.concat(now, preview).toList();
    }

    private static List<IssuedBill> lastYear(Filing filing, PlaceTerms place) {
        LocalDate from = filing.on().minusMonths(MONTHS);
        return filing.known().money().apply(place.summary()).bills().stream()
                .filter(bill -> bill.periodTo().isAfter(from))
                .toList();
    }

    private static String show(IssuedBill bill) {
        return Formats.money(bill.gross()) + " · " + Formats.date(bill.periodFrom()) + " – "
                + Formats.date(bill.periodTo());
    }

    private static @Nullable String current(PlaceTerms place) {
        ContractDetails contract = place.contract();
        return contract == null ? null : contract.billingMode().name();
    }

    @Override
    public Optional<Told> objection(Filing filing) {
        return changes(filing).isEmpty() ? Optional.of(Told.of("cases.objection.nothing-changes")) : Optional.empty();
    }

    /** From the first day of the next month: no month is billed in both ways. */
    @Override
    public List<Change> changes(Filing filing) {
        String wanted = filing.answers().of(MODE);
        return place(filing)
                .filter(place -> !wanted.isEmpty() && !wanted.equals(current(place)))
                .map(place -> List.of(Change.of(
                        place,
                        ChangeField.BILLING_MODE,
                        filing.on().plusMonths(1).withDayOfMonth(1),
                        current(place),
                        wanted)))
                .orElse(List.of());
    }
}
