package hu.miho.portal.metering;

import hu.miho.portal.metering.MeterHistory.Interval;
import hu.miho.portal.metering.MonthlyQuantity.Basis;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds what several meters of a kind counted, month by month. */
class MonthlySums {

    private record PerMeter(MeterHistory history, Map<YearMonth, Interval.Part> parts) {

        static PerMeter of(MeterHistory history) {
            return new PerMeter(
                    history,
                    history.intervals().stream()
                            .flatMap(interval -> interval.byMonth().stream())
                            .collect(Collectors.toMap(Interval.Part::month, Function.identity(), PerMeter::join)));
        }

        private static Interval.Part join(Interval.Part one, Interval.Part other) {
            return new Interval.Part(
                    one.month(),
                    one.days() + other.days(),
                    one.quantity().add(other.quantity()),
                    one.estimated() || other.estimated());
        }

        Basis basis(YearMonth month) {
            Interval.@Nullable Part part = parts.get(month);
            if (history.daysOfUse(month) > (part == null ? 0 : part.days())) {
                return Basis.INCOMPLETE;
            }
            return part != null && part.estimated() ? Basis.ESTIMATED : Basis.MEASURED;
        }
    }

    private final List<PerMeter> meters;

    MonthlySums(List<MeterHistory> histories) {
        this.meters = histories.stream().map(PerMeter::of).toList();
    }

    /** The months of which anything is known, the earliest first. A month without readings is missing, not zero. */
    List<MonthlyQuantity> months() {
        return meters.stream()
                .flatMap(meter -> meter.parts().keySet().stream())
                .distinct()
                .sorted()
                .map(this::sum)
                .toList();
    }

    private MonthlyQuantity sum(YearMonth month) {
        BigDecimal quantity = BigDecimal.ZERO;
        Basis basis = Basis.MEASURED;
        for (PerMeter meter : meters) {
            Interval.@Nullable Part part = meter.parts().get(month);
            quantity = part == null ? quantity : quantity.add(part.quantity());
            basis = basis.weaker(meter.basis(month));
        }
        return new MonthlyQuantity(month, quantity, basis);
    }
}
