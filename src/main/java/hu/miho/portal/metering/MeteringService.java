package hu.miho.portal.metering;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.NoPlaceOfUse;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Meters, readings and consumption of the place of use that the signed-in customer has chosen, from the first day to the
 * last of one's own time there: a dwelling's other users see nothing of each other (FEED.md, "Meaning").
 */
@Service
@Transactional(readOnly = true)
public class MeteringService {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final CurrentCustomer currentCustomer;
    private final MeterRepository meters;
    private final MeterReadingRepository readings;
    private final BilledHeat billedHeat;
    private final Clock clock;

    MeteringService(
            CurrentCustomer currentCustomer,
            MeterRepository meters,
            MeterReadingRepository readings,
            BilledHeat billedHeat,
            Clock clock) {
        this.currentCustomer = currentCustomer;
        this.meters = meters;
        this.readings = readings;
        this.billedHeat = billedHeat;
        this.clock = clock;
    }

    /**
     * The meters, those in use first, then those taken off, the last one first.
     *
     * @throws NoPlaceOfUse when the account has no place of use
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public List<MeterRow> meters() {
        var histories = histories();
        var all = meters(histories);
        var today = LocalDate.now(clock);
        return histories.stream()
                .map(history -> history.row(all, today))
                .sorted(Comparator.comparing(
                                MeterRow::removedOn, Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(MeterRow::kind)
                        .thenComparing(MeterRow::location)
                        .thenComparing(MeterRow::meterId))
                .toList();
    }

    /**
     * The readings, the latest first.
     *
     * @param meterId one meter's, or all when null; another dwelling's meter has none
     * @throws NoPlaceOfUse when the account has no place of use
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public List<ReadingRow> readings(@Nullable String meterId) {
        var histories = histories();
        var all = meters(histories);
        var today = LocalDate.now(clock);
        return histories.stream()
                .filter(history ->
                        meterId == null || meterId.equals(history.meter().id()))
                .flatMap(history -> history.readings(all, today).stream())
                .sorted(Comparator.comparing(ReadingRow::readOn)
                        .reversed()
                        .thenComparing(reading -> reading.meter().kind())
                        .thenComparing(reading -> reading.meter().meterId()))
                .toList();
    }

    /**
     * What can be compared for this place: that of which at least one month is known.
     *
     * @throws NoPlaceOfUse when the account has no place of use
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public List<Consumption> comparable() {
        var histories = histories();
        return Arrays.stream(Consumption.values())
                .filter(consumption -> !monthly(consumption, histories).isEmpty())
                .toList();
    }

    /**
     * The last twelve known months beside those a year before; empty when nothing is known.
     *
     * @throws NoPlaceOfUse when the account has no place of use
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public Optional<YearComparison> comparison(Consumption consumption) {
        return YearComparison.of(monthly(consumption, histories()));
    }

    private List<MonthlyQuantity> monthly(Consumption consumption, List<MeterHistory> histories) {
        return switch (consumption) {
            case BILLED_HEAT -> billedHeat.monthly(currentCustomer.placeId(AccessArea.METERS));
            case HEAT_METERS -> metered(MeterKind.HEAT_METER, histories);
            case HOT_WATER -> metered(MeterKind.HOT_WATER_METER, histories);
            case ALLOCATORS -> metered(MeterKind.HEAT_COST_ALLOCATOR, histories);
        };
    }

    private static List<MonthlyQuantity> metered(MeterKind kind, List<MeterHistory> histories) {
        return new MonthlySums(histories.stream()
                        .filter(history -> history.meter().kind() == kind)
                        .toList())
                .months();
    }

    private List<MeterHistory> histories() {
        PlaceSummary place = currentCustomer.place(AccessArea.METERS);
        var own = new OwnTime(place.validFrom(), place.validTo());
        var there = meters.findByDwellingId(place.dwellingId()).stream()
                .filter(meter -> meter.wasThereIn(own))
                .toList();
        var read = readings.between(
                there.stream().map(Meter::id).toList(), own.from(), own.to() == null ? END_OF_TIME : own.to());
        return there.stream().map(meter -> new MeterHistory(meter, own, read)).toList();
    }

    private static List<Meter> meters(List<MeterHistory> histories) {
        return histories.stream().map(MeterHistory::meter).toList();
    }
}
