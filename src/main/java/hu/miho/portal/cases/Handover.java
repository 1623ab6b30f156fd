package hu.miho.portal.cases;

import hu.miho.portal.cases.TextQuestion.Kind;
import hu.miho.portal.customers.PaymentMethod;
import hu.miho.portal.customers.PlaceTerms;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the two procedures have in common in which a place of use gets another user: date and meters of the handover, who
 * arrives, and what the billing system is told. The one who leaves fills in the first part, the one who arrives theirs.
 *
 * @param procedure whose texts it uses
 * @param deadline within how many days it is to be reported
 */
record Handover(Procedure procedure, ReportDeadline deadline) {

    private static final String DATE = "date";
    static final String NAME = "new-name";
    static final String EMAIL = "new-email";

    /** The answer with the serial number by which the one who arrives has shown that they were let in. */
    static final String SERIAL = "known-meter";

    private static final int EARLIEST_YEARS = 5;
    private static final int DAYS_AHEAD = 60;

    /** The place, the day and the meters, which both see; then who arrives. */
    List<CasePage> pagesOfLeaving(Filing filing) {
        var pages = new ArrayList<CasePage>();
        procedure.placesPage(filing.known(), false).forEach(page -> pages.add(page.shared()));
        pages.add(datePage(filing));
        List<Question> readings = meters(filing).stream()
                .<Question>map(meter -> new ReadingQuestion(procedure.key("meters"), meter))
                .toList();
        if (!readings.isEmpty()) {
            pages.add(CasePage.of(procedure.key("meters"), readings).shared());
        }
        pages.add(CasePage.of(
                procedure.key("arriving"),
                text(NAME, Kind.NAME, true),
                text(EMAIL, Kind.EMAIL, filing.isOtherInvited())));
        return pages;
    }

    private CasePage datePage(Filing filing) {
        LocalDate today = filing.on();
        var date = new DateQuestion(procedure.key(DATE), today.minusYears(EARLIEST_YEARS), today.plusDays(DAYS_AHEAD));
        return CasePage.of(procedure.key(DATE), date)
                .warning(lateWarnings(filing, "cases.handover.late"))
                .shared();
    }

    private List<Told> lateWarnings(Filing filing, String textKey) {
        return handedOver(filing)
                .filter(day -> deadline.isLate(day, filing.on()))
                .map(day -> List.of(Told.of(textKey, Formats.date(deadline.lastDay(day)))))
                .orElse(List.of());
    }

    /** Who they are, where their bills go, and how they pay. @param today no birth date lies after it */
    List<CasePage> pagesOfArriving(LocalDate today) {
        return List.of(
                CasePage.of(
                                procedure.key("person"),
                                text("birth-place", Kind.NAME, false),
                                new DateQuestion(procedure.key("birth-date"), LocalDate.of(1900, 1, 1), today),
                                text("new-phone", Kind.PHONE, true))
                        .forOtherParty(),
                CasePage.of(
                                procedure.key("organisation"),
                                text("tax-number", Kind.TAX_NUMBER, false),
                                text("registration-number", Kind.LINE, false),
                                text("representative", Kind.NAME, false))
                        .forOtherParty(),
                CasePage.of(procedure.key("billing"), new AddressQuestion(procedure.key("billing")))
                        .forOtherParty(),
                CasePage.of(
                                procedure.key("method"),
                                new ChoiceQuestion(
                                        procedure.key("method"),
                                        Arrays.stream(PaymentMethod.values())
                                                .map(PaymentMethod::name)
                                                .toList()))
                        .forOtherParty());
    }

    /**
     * Begun by the one who arrives: the day and the one meter that they have named, without a word of what the company knows;
     * then who they are. The one who leaves sees day and meter, and adds what the other meters show, and a remark.
     *
     * @param alsoOfLeaving what else the one who leaves is asked
     */
    List<CasePage> pagesBegunByArriving(Filing filing, CasePage... alsoOfLeaving) {
        var pages = new ArrayList<CasePage>();
        procedure.placesPage(filing.known(), false).forEach(page -> pages.add(page.shared()));
        LocalDate today = filing.on();
        pages.add(CasePage.of(
                        arrivingKey(DATE),
                        new DateQuestion(
                                arrivingKey(DATE), today.minusYears(EARLIEST_YEARS), today.plusDays(DAYS_AHEAD)))
                .warning(lateWarnings(filing, "cases.handover.late.arriving"))
                .shared()
                .forOtherParty());
        addIfAny(pages, readings(filing, true), page -> page.shared().forOtherParty());
        pages.add(CasePage.of(arrivingKey("self"), new TextQuestion(arrivingKey(NAME), Kind.NAME, true))
                .shared()
                .forOtherParty());
        pages.addAll(pagesOfArriving(today));
        addIfAny(pages, readings(filing, false), page -> page);
        pages.addAll(List.of(alsoOfLeaving));
        pages.add(CasePage.of(procedure.key("remark"), text("remark", Kind.LINE, false)));
        return pages;
    }

    private static void addIfAny(List<CasePage> pages, CasePage page, UnaryOperator<CasePage> whose) {
        if (!page.questions().isEmpty()) {
            pages.add(whose.apply(page));
        }
    }

    /** @param isNamed of the meters whose serial number the arriving one has named, or of the others */
    private CasePage readings(Filing filing, boolean isNamed) {
        String key = isNamed ? arrivingKey("meters") : procedure.key("other-meters");
        return CasePage.of(
                key,
                meters(filing).stream()
                        .filter(meter -> SerialNumber.isSame(
                                        meter.serialNumber(), filing.answers().of(SERIAL))
                                == isNamed)
                        .<Question>map(meter -> new ReadingQuestion(key, meter))
                        .toList());
    }

    private String arrivingKey(String name) {
        return procedure.key("arriving." + name);
    }

    Optional<OtherParty> arriving(Filing filing) {
        return OtherParty.answered(filing.answers(), NAME, EMAIL);
    }

    /** What has not been answered, because the other party has not confirmed, is not told. */
    List<Change> changes(Filing filing) {
        Optional<PlaceTerms> place = filing.chosenPlaces().stream().findFirst();
        Optional<LocalDate> day = handedOver(filing);
        if (place.isEmpty() || day.isEmpty()) {
            return List.of();
        }
        LocalDate from = deadline.billedFrom(day.get(), filing.on());
        var told = new Telling(place.get(), from);
        return Stream.of(
                        Stream.of(told.of(ChangeField.USE_ENDS_ON, from.toString())),
                        meters(filing).stream()
                                .flatMap(meter ->
                                        Change.reading(place.get(), meter, day.get(), filing.answers()).stream()),
                        newCustomer(told, filing))
                .flatMap(changes -> changes)
                .filter(change -> change.newValue() != null)
                .toList();
    }

    private Stream<Change> newCustomer(Telling told, Filing filing) {
        Answers answers = filing.answers();
        return Stream.of(
                told.of(ChangeField.NEW_CUSTOMER_NAME, answers.of(NAME)),
                told.of(ChangeField.NEW_CUSTOMER_BIRTH_PLACE, answers.of("birth-place")),
                told.of(ChangeField.NEW_CUSTOMER_BIRTH_DATE, answers.of("birth-date")),
                told.of(ChangeField.NEW_CUSTOMER_EMAIL, answers.of(EMAIL)),
                told.of(
                        ChangeField.NEW_CUSTOMER_PHONE,
                        text("new-phone", Kind.PHONE, true).normal(answers.of("new-phone"))),
                told.of(ChangeField.NEW_CUSTOMER_TAX_NUMBER, answers.of("tax-number")),
                told.of(ChangeField.NEW_CUSTOMER_REGISTRATION_NUMBER, answers.of("registration-number")),
                told.of(ChangeField.NEW_CUSTOMER_REPRESENTATIVE, answers.of("representative")),
                told.of(
                        ChangeField.NEW_CUSTOMER_MAILING_ADDRESS,
                        answers.of("billing").isEmpty()
                                ? ""
                                : AddressQuestion.read(answers.of("billing")).toString()),
                told.of(ChangeField.NEW_CUSTOMER_PAYMENT_METHOD, answers.of("method")));
    }

    /** Changes at one place from one day on. */
    private record Telling(PlaceTerms place, LocalDate from) {

        Change of(ChangeField field, String value) {
            return Change.of(place, field, from, null, value.isBlank() ? null : value);
        }
    }

    /** The title is the arriving party's to show; whoever leaves may have it too. None of it has to be there at once. */
    List<NeededPaper> papers() {
        return List.of(
                NeededPaper.later(PaperKind.TITLE_DOCUMENT),
                NeededPaper.later(PaperKind.AUTHORISATION),
                NeededPaper.later(PaperKind.TITLE_DOCUMENT).ofOtherParty(),
                NeededPaper.later(PaperKind.TITLE_DEED).ofOtherParty(),
                NeededPaper.later(PaperKind.AUTHORISATION).ofOtherParty());
    }

    private static Optional<LocalDate> handedOver(Filing filing) {
        return DateQuestion.read(filing.answers().of(DATE));
    }

    private static List<MeterRow> meters(Filing filing) {
        return filing.chosenPlaces().stream()
                .findFirst()
                .map(place -> filing.known().hotWaterMeters(place))
                .orElse(List.of());
    }

    private TextQuestion text(String name, Kind kind, boolean isRequired) {
        return new TextQuestion(procedure.key(name), kind, isRequired);
    }
}
