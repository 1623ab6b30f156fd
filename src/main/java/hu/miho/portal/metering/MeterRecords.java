package hu.miho.portal.metering;

import hu.miho.portal.customers.PlaceSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meters of any place of use, for services that have asked who may know them. No view calls it. */
@Component
@Transactional(readOnly = true)
public class MeterRecords {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final MeterRepository meters;
    private final MeterReadingRepository readings;
    private final Clock clock;

    MeterRecords(MeterRepository meters, MeterReadingRepository readings, Clock clock) {
        this.meters = meters;
        this.readings = readings;
        this.clock = clock;
    }

    /** The meters that are in use, each with the last reading of the place's own time, by location. */
    public List<MeterRow> inUse(PlaceSummary place) {
        var own = new OwnTime(place.validFrom(), place.validTo());
        LocalDate to = place.validTo();
        List<Meter> there = meters.findByDwellingId(place.dwellingId()).stream()
                .filter(meter -> meter.wasThereIn(own))
                .toList();
        var read = readings.between(there.stream().map(Meter::id).toList(), own.from(), to == null ? END_OF_TIME : to);
        return there.stream()
                .map(meter -> new MeterHistory(meter, own, read).row(there, LocalDate.now(clock)))
                .filter(MeterRow::inUse)
                .sorted(Comparator.comparing(MeterRow::location).thenComparing(MeterRow::meterId))
                .toList();
    }
}
