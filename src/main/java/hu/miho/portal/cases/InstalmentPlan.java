package hu.miho.portal.cases;

import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** <i>Részletfizetés</i>: what is overdue at a place, in at most six parts, of which the first is a fifth or more. */
@Component
class InstalmentPlan implements Procedure {

    private static final String COUNT = "count";
    private static final String FIRST = "first";

    private final CaseProperties properties;

    InstalmentPlan(CaseProperties properties) {
        this.properties = properties;
    }

    @Override
    public String id() {
        return "instalments";
    }

    @Override
    public int order() {
        return 80;
    }

    /** Whoever owes nothing has nothing to divide. */
    @Override
    public boolean isOffered(Known known) {
        return known.places().stream().anyMatch(place -> isDivisible(known, place));
    }

    private boolean isDivisible(Known known, PlaceTerms place) {
        return overdue(known, place).amount() >= properties.instalments() * 2L;
    }

    private static Forint overdue(Known known, PlaceTerms place) {
        return known.balance(place).overdue();
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        var pages = new ArrayList<>(placesPage(filing.known(), false, place -> isDivisible(filing.known(), place)));
        debt(filing).ifPresent(debt -> pages.add(planPage(debt)));
        schedule(filing).ifPresent(schedule -> pages.add(schedulePage(schedule)));
        return pages;
    }

    private CasePage planPage(Forint debt) {
        Forint least = InstalmentSchedule.leastFirst(debt, properties.firstInstalmentPercent());
        List<String> counts = IntStream.rangeClosed(2, properties.instalments())
                .mapToObj(String::valueOf)
                .toList();
        return CasePage.of(
                        key("plan"),
                        new ChoiceQuestion(key(COUNT), counts),
                        new AmountQuestion(key(FIRST), least, debt.minus(Forint.of(properties.instalments()))),
                        new TextQuestion(key("reason"), TextQuestion.Kind.LINE, false))
                .knowing(List.of(
                        Fact.text(key("debt"), Formats.money(debt)), Fact.text(key("least"), Formats.money(least))));
    }

    private CasePage schedulePage(InstalmentSchedule schedule) {
        var rows = new ArrayList<Fact>();
        for (int number = 1; number <= schedule.parts().size(); number++) {
            InstalmentSchedule.Part part = schedule.parts().get(number - 1);
            rows.add(Fact.text(
                    key("part." + number), Formats.money(part.amount()) + " · " + Formats.date(part.dueOn())));
        }
        return CasePage.of(key("schedule"), new Acknowledgement(key("accept"))).knowing(rows);
    }

    private static Optional<Forint> debt(Filing filing) {
        return filing.chosenPlaces().stream()
                .findFirst()
                .map(place -> overdue(filing.known(), place))
                .filter(Forint::isPositive);
    }

    /** Nothing while an answer is missing or wrong. */
    private Optional<InstalmentSchedule> schedule(Filing filing) {
        String count = filing.answers().of(COUNT);
        return debt(filing)
                .filter(debt -> planPage(debt).isComplete(filing.answers()))
                .flatMap(debt -> AmountQuestion.read(filing.answers().of(FIRST))
                        .map(first -> InstalmentSchedule.of(debt, first, Integer.parseInt(count), filing.on())));
    }

    @Override
    public Optional<Told> objection(Filing filing) {
        return changes(filing).isEmpty() ? Optional.of(Told.of(key("nothing"))) : Optional.empty();
    }

    @Override
    public List<Change> changes(Filing filing) {
        return schedule(filing).stream()
                .map(schedule -> Change.of(
                        filing.chosenPlaces().getFirst(),
                        ChangeField.INSTALMENT_PLAN,
                        filing.on(),
                        null,
                        schedule.toString()))
                .toList();
    }
}
