package hu.miho.portal.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One meter's readings within one's own time, and what was used between them. Consumption is a difference of readings of
 * the same meter only, never across an exchange (FEED.md, "Meaning").
 */
class MeterHistory {

    /** What was used after one reading and up to another. */
    record Interval(LocalDate after, LocalDate upTo, BigDecimal quantity, boolean estimated) {

        /** A month's part of an interval. */
        record Part(YearMonth month, long days, BigDecimal quantity, boolean estimated) {}

        /** Shared out by days; the last month takes what rounding leaves, so that the parts add up. */
        List<Part> byMonth() {
            List<Part> parts = new ArrayList<>();
            BigDecimal left = quantity;
            for (LocalDate first = after.plusDays(1); !first.isAfter(upTo); ) {
                YearMonth month = YearMonth.from(first);
                LocalDate last = month.atEndOfMonth().isBefore(upTo) ? month.atEndOfMonth() : upTo;
                long days = ChronoUnit.DAYS.between(first, last) + 1;
                BigDecimal share = last.equals(upTo) ? left : share(days);
                parts.add(new Part(month, days, share, estimated || share.compareTo(quantity) != 0));
                left = left.subtract(share);
                first = last.plusDays(1);
            }
            return parts;
        }

        private BigDecimal share(long days) {
            return quantity.multiply(BigDecimal.valueOf(days))
                    .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(after, upTo)), 3, RoundingMode.HALF_UP);
        }
    }

    private final Meter meter;
    private final OwnTime own;
    private final List<MeterReading> readings;

    /** @param readings of any meters and days; what is not this meter's or not of one's own time is left out */
    MeterHistory(Meter meter, OwnTime own, List<MeterReading> readings) {
        this.meter = meter;
        this.own = own;
        this.readings = readings.stream()
                .filter(reading -> reading.meterId().equals(meter.id()) && own.contains(reading.readOn()))
                .sorted(Comparator.comparing(MeterReading::readOn))
                .toList();
    }

    Meter meter() {
        return meter;
    }

    /** The days of a month on which the meter could have counted for oneself. */
    long daysOfUse(YearMonth month) {
        return meter.within(own).daysOfUse(month);
    }

    /** @param all the dwelling's meters, among which a successor is looked for */
    MeterRow row(List<Meter> all, LocalDate today) {
        return meter.toRow(
                own, today, readings.isEmpty() ? null : readings.getLast().toLastReading(), all);
    }

    List<ReadingRow> readings(List<Meter> all, LocalDate today) {
        MeterRow row = row(all, today);
        Map<LocalDate, BigDecimal> used =
                intervals().stream().collect(Collectors.toMap(Interval::upTo, Interval::quantity));
        return readings.stream()
                .map(reading -> reading.toRow(row, used.get(reading.readOn())))
                .toList();
    }

    /** Where a meter shows less than before, nothing can be said: there is no interval. */
    List<Interval> intervals() {
        List<Interval> intervals = new ArrayList<>();
        MeterReading before = null;
        for (MeterReading reading : trusted()) {
            if (before != null && before.reading().compareTo(reading.reading()) <= 0) {
                intervals.add(new Interval(
                        before.readOn(),
                        reading.readOn(),
                        reading.reading().subtract(before.reading()),
                        before.isEstimated() || reading.isEstimated()));
            }
            before = reading;
        }
        return intervals;
    }

    private Iterable<MeterReading> trusted() {
        Deque<MeterReading> trusted = new ArrayDeque<>();
        for (MeterReading reading : readings) {
            while (!trusted.isEmpty() && trusted.getLast().isContradictedBy(reading)) {
                trusted.removeLast();
            }
            trusted.addLast(reading);
        }
        return trusted;
    }
}
