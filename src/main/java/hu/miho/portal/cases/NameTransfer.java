package hu.miho.portal.cases;

import hu.miho.portal.cases.TextQuestion.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * <i>Névátírás</i> (<i>assumed</i>): the same household under another name. Either the customer's own name has changed, or
 * another member of the household takes over; then either of the two may begin, and the other one confirms.
 */
@Component
class NameTransfer implements Procedure {

    static final String REASON = "reason";
    private static final String OWN_NAME = "OWN_NAME";
    static final String MEMBER = "MEMBER";
    private static final String CHANGED_NAME = "changed-name";

    private final Handover handover;

    NameTransfer(CaseProperties properties) {
        handover = new Handover(this, new ReportDeadline(properties.reportDays()));
    }

    @Override
    public String id() {
        return "name-transfer";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isOfTwo() {
        return true;
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        if (filing.begunBy() == CasePage.Party.OTHER) {
            return handover.pagesBegunByArriving(filing);
        }
        var pages = new ArrayList<CasePage>();
        pages.add(CasePage.of(key(REASON), new ChoiceQuestion(key(REASON), List.of(OWN_NAME, MEMBER))));
        if (filing.answers().is(REASON, OWN_NAME)) {
            pages.add(CasePage.of(key(CHANGED_NAME), new TextQuestion(key(CHANGED_NAME), Kind.NAME, true))
                    .knowing(List.of(
                            Fact.text(key("current"), filing.known().customer().name()))));
        } else if (filing.answers().is(REASON, MEMBER)) {
            pages.addAll(handover.pagesOfLeaving(filing));
            pages.addAll(handover.pagesOfArriving(filing.on()));
        }
        return pages;
    }

    @Override
    public Optional<OtherParty> otherParty(Filing filing) {
        return filing.answers().is(REASON, MEMBER) ? handover.arriving(filing) : Optional.empty();
    }

    @Override
    public List<NeededPaper> papers(Filing filing) {
        return filing.answers().is(REASON, MEMBER)
                ? handover.papers()
                : List.of(NeededPaper.required(PaperKind.NAME_DOCUMENT), NeededPaper.later(PaperKind.AUTHORISATION));
    }

    @Override
    public Optional<Told> objection(Filing filing) {
        return changes(filing).isEmpty() ? Optional.of(Told.of("cases.objection.nothing-changes")) : Optional.empty();
    }

    @Override
    public List<Change> changes(Filing filing) {
        if (filing.answers().is(REASON, MEMBER)) {
            return handover.changes(filing);
        }
        var customer = filing.known().customer();
        String name = filing.answers().of(CHANGED_NAME);
        return name.isEmpty() || name.equals(customer.name())
                ? List.of()
                : List.of(new Change(
                        customer.id(), null, null, ChangeField.CUSTOMER_NAME, filing.on(), customer.name(), name));
    }
}
