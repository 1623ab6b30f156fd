package hu.miho.portal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** <i>Lakóváltozás</i>: another person takes the place over. Either may begin; the other one confirms. */
@Component
class ChangeOfOccupant implements Procedure {

    private final Handover handover;

    ChangeOfOccupant(CaseProperties properties) {
        handover = new Handover(this, new ReportDeadline(properties.reportDays()));
    }

    @Override
    public String id() {
        return "change-of-occupant";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isOfTwo() {
        return true;
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        if (filing.begunBy() == CasePage.Party.OTHER) {
            return handover.pagesBegunByArriving(filing, lastBill());
        }
        var pages = new ArrayList<>(handover.pagesOfLeaving(filing));
        pages.add(lastBill());
        pages.addAll(handover.pagesOfArriving(filing.on()));
        return pages;
    }

    private CasePage lastBill() {
        return CasePage.of(key("last-bill"), new AddressQuestion(key("last-bill")));
    }

    @Override
    public Optional<OtherParty> otherParty(Filing filing) {
        return handover.arriving(filing);
    }

    @Override
    public List<NeededPaper> papers(Filing filing) {
        return handover.papers();
    }

    /** The last bill goes where the one who leaves can be reached. */
    @Override
    public List<Change> changes(Filing filing) {
        var changes = new ArrayList<>(handover.changes(filing));
        filing.chosenPlaces().stream()
                .findFirst()
                .filter(place ->
                        !changes.isEmpty() && !filing.answers().of("last-bill").isEmpty())
                .ifPresent(place -> changes.add(new Change(
                        place.summary().id().customerId(),
                        place.summary().id().placeNo(),
                        null,
                        ChangeField.MAILING_ADDRESS,
                        filing.on(),
                        place.billsGoTo().toString(),
                        AddressQuestion.read(filing.answers().of("last-bill")).toString())));
        return changes;
    }
}
