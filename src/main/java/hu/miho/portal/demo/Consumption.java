package hu.miho.portal.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/** What a dwelling uses each month: heat in thousandths of a gigajoule, hot water in litres. */
final class Consumption {

    private final YearMonth first;
    private final long[] heat;
    private final long[] water;

    Consumption(YearMonth first, long[] heat, long[] water) {
        this.first = first;
        this.heat = heat;
        this.water = water;
    }

    long heat(YearMonth month) {
        return heat[indexOf(month)];
    }

    long water(YearMonth month) {
        return water[indexOf(month)];
    }

    /** The heat from a day to another of the same month, both counted in. */
    long heat(LocalDate from, LocalDate to) {
        return share(heat(YearMonth.from(to)), from, to);
    }

    long water(LocalDate from, LocalDate to) {
        return share(water(YearMonth.from(to)), from, to);
    }

    /** A month's heat, were every month alike: what a level payment is made for. */
    long levelHeat() {
        return level(heat);
    }

    long levelWater() {
        return level(water);
    }

    /** The part of a month's quantity that falls to some of its days; the parts of a month add up to the whole. */
    static long share(long ofMonth, LocalDate from, LocalDate to) {
        int days = to.lengthOfMonth();
        return ofMonth * to.getDayOfMonth() / days - ofMonth * (from.getDayOfMonth() - 1) / days;
    }

    private int indexOf(YearMonth month) {
        return (int) first.until(month, ChronoUnit.MONTHS);
    }

    private static long level(long[] months) {
        int year = Math.min(months.length, 12);
        return IntStream.range(0, year).mapToLong(month -> months[month]).sum() / year / 10 * 10;
    }
}
