package hu.miho.portal.demo;

import hu.miho.portal.demo.Meter.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Plans the meters that follow one another at one place in a dwelling: each is exchanged in the year its calibration ends. */
final class MeterChain {

    private static final int LATE_PER_CENT = 4;

    private final DemoFeedPlan plan;
    private final Dwelling dwelling;
    private final Random random;

    MeterChain(DemoFeedPlan plan, Dwelling dwelling, Random random) {
        this.plan = plan;
        this.dwelling = dwelling;
        this.random = random;
    }

    /**
     * @param position tells apart the dwelling's meters of one kind
     * @param exchangedOn the day of an exchange that must be among them, or {@code null}
     */
    List<Meter> meters(Kind kind, int position, String location, @Nullable LocalDate exchangedOn) {
        var meters = new ArrayList<Meter>();
        LocalDate installedOn = firstInstalled(kind, exchangedOn);
        while (installedOn != null && !installedOn.isAfter(plan.deltaUntil())) {
            LocalDate validUntil = validUntil(kind, installedOn);
            LocalDate removedOn = validUntil == null ? null : removal(validUntil, exchangedOn);
            String id = "%s%s-%d%c".formatted(kind.letter(), dwelling.id(), position, 'A' + meters.size());
            String serial = Integer.toString(10_000_000 + random.nextInt(90_000_000));
            meters.add(new Meter(id, dwelling.id(), kind, serial, location, installedOn, removedOn, validUntil));
            installedOn = removedOn;
        }
        return meters;
    }

    private LocalDate firstInstalled(Kind kind, @Nullable LocalDate exchangedOn) {
        LocalDate start = plan.firstBilled().atDay(1);
        if (exchangedOn == null) {
            int years = Math.max(kind.yearsOfCalibration(), 2);
            return start.minusMonths(1 + random.nextInt(years * 12)).withDayOfMonth(5 + random.nextInt(20));
        }
        LocalDate installedOn = exchangedOn;
        while (!installedOn.isBefore(start)) {
            installedOn = installedOn.minusYears(kind.yearsOfCalibration());
        }
        return installedOn;
    }

    private static @Nullable LocalDate validUntil(Kind kind, LocalDate installedOn) {
        int years = kind.yearsOfCalibration();
        return years == 0 ? null : LocalDate.of(installedOn.getYear() + years, 12, 31);
    }

    /** Some month of the year in which the calibration ends; a few are late. Never the last day of a month. */
    private LocalDate removal(LocalDate validUntil, @Nullable LocalDate exchangedOn) {
        if (exchangedOn != null && exchangedOn.getYear() == validUntil.getYear()) {
            return exchangedOn;
        }
        int month = 1 + random.nextInt(12);
        LocalDate day = LocalDate.of(validUntil.getYear(), month, 3 + random.nextInt(22));
        LocalDate exchange = random.nextInt(100) < LATE_PER_CENT ? day.plusMonths(14) : day;
        LocalDate earliest = plan.firstBilled().atDay(3);
        return exchange.isBefore(earliest) ? earliest : exchange;
    }
}
