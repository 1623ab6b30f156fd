package hu.miho.portal.cases;

import hu.miho.portal.cases.TextQuestion.Kind;
import hu.miho.portal.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * <i>Együttes kérelem</i>: owner and tenant ask that the tenant be billed directly. The owner stays a simple surety
 * (<i>sortartó kezes</i>) and has to read and acknowledge that first.
 */
@Component
class JointBillingRequest implements Procedure {

    private static final String NAME = "tenant-name";
    private static final String EMAIL = "tenant-email";
    private static final String ADDRESS = "tenant-address";

    @Override
    public String id() {
        return "joint-billing";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isOfTwo() {
        return true;
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        var pages = new ArrayList<CasePage>();
        placesPage(filing.known(), false).forEach(page -> pages.add(page.shared()));
        pages.add(CasePage.of(
                        key("tenant"),
                        new TextQuestion(key(NAME), Kind.NAME, true),
                        new TextQuestion(key(EMAIL), Kind.EMAIL, filing.isOtherInvited()))
                .shared());
        pages.add(CasePage.of(key("surety"), new Acknowledgement(key("surety")))
                .warning(List.of(Told.of(key("month"), firstDay(filing)))));
        pages.add(CasePage.of(key(ADDRESS), new AddressQuestion(key(ADDRESS))).forOtherParty());
        pages.add(CasePage.of(key("payer"), new Acknowledgement(key("payer"))).forOtherParty());
        return pages;
    }

    private static String firstDay(Filing filing) {
        return Formats.date(JointBillingMonth.after(filing.completeOn()).atDay(1));
    }

    @Override
    public Optional<OtherParty> otherParty(Filing filing) {
        return OtherParty.answered(filing.answers(), NAME, EMAIL);
    }

    @Override
    public List<NeededPaper> papers(Filing filing) {
        return List.of(
                NeededPaper.later(PaperKind.AUTHORISATION),
                NeededPaper.later(PaperKind.TITLE_DOCUMENT).ofOtherParty());
    }

    @Override
    public List<Change> changes(Filing filing) {
        String address = filing.answers().of(ADDRESS);
        return filing.chosenPlaces().stream()
                .limit(1)
                .flatMap(place -> Stream.of(
                        change(filing, ChangeField.PAYER_NAME, filing.answers().of(NAME)),
                        change(
                                filing,
                                ChangeField.MAILING_ADDRESS,
                                address.isEmpty()
                                        ? ""
                                        : AddressQuestion.read(address).toString())))
                .filter(change -> change.newValue() != null)
                .toList();
    }

    private static Change change(Filing filing, ChangeField field, String value) {
        var place = filing.chosenPlaces().getFirst();
        return new Change(
                place.summary().id().customerId(),
                place.summary().id().placeNo(),
                null,
                field,
                JointBillingMonth.after(filing.completeOn()).atDay(1),
                field == ChangeField.MAILING_ADDRESS ? place.billsGoTo().toString() : null,
                value.isBlank() ? null : value);
    }
}
