package hu.miho.portal.cases;

import hu.miho.portal.metering.MeterRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** <i>Melegvíz-számlázás szüneteltetése</i>: nobody uses hot water at a place for a while, and its meters stand still. */
@Component
class HotWaterSuspension implements Procedure {

    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final int MOST_MONTHS = 12;

    @Override
    public String id() {
        return "hot-water-suspension";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean isOffered(Known known) {
        return known.places().stream()
                .anyMatch(place -> !known.hotWaterMeters(place).isEmpty());
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        LocalDate today = filing.on();
        var pages = new ArrayList<>(placesPage(filing.known(), false));
        pages.add(CasePage.of(
                key("period"),
                new DateQuestion(key(FROM), today, today.plusMonths(MOST_MONTHS)),
                new DateQuestion(key(UNTIL), today.plusDays(1), today.plusMonths(2 * MOST_MONTHS))));
        List<Question> readings = meters(filing).stream()
                .<Question>map(meter -> new ReadingQuestion(key("meters"), meter))
                .toList();
        if (!readings.isEmpty()) {
            pages.add(CasePage.of(key("meters"), readings));
        }
        pages.add(CasePage.of(key("accept"), new Acknowledgement(key("accept"))));
        return pages;
    }

    private static List<MeterRow> meters(Filing filing) {
        return filing.chosenPlaces().stream()
                .findFirst()
                .map(filing.known()::hotWaterMeters)
                .orElse(List.of());
    }

    private static Optional<LocalDate> day(Filing filing, String name) {
        return DateQuestion.read(filing.answers().of(name));
    }

    @Override
    public Optional<Told> objection(Filing filing) {
        boolean isInOrder = day(filing, FROM)
                .filter(from -> day(filing, UNTIL).filter(from::isBefore).isPresent())
                .isPresent();
        return isInOrder ? Optional.empty() : Optional.of(Told.of(key("order")));
    }

    @Override
    public List<Change> changes(Filing filing) {
        Optional<LocalDate> from = day(filing, FROM);
        Optional<LocalDate> until = day(filing, UNTIL);
        return from.isEmpty() || until.isEmpty()
                ? List.of()
                : filing.chosenPlaces().stream()
                        .limit(1)
                        .flatMap(place -> Stream.concat(
                                Stream.of(
                                        Change.of(
                                                place,
                                                ChangeField.HOT_WATER_SUSPENDED_FROM,
                                                from.get(),
                                                null,
                                                from.get().toString()),
                                        Change.of(
                                                place,
                                                ChangeField.HOT_WATER_SUSPENDED_UNTIL,
                                                from.get(),
                                                null,
                                                until.get().toString())),
                                meters(filing).stream()
                                        .flatMap(meter ->
                                                Change.reading(place, meter, from.get(), filing.answers()).stream())))
                        .toList();
    }
}
