package hu.miho.portal.demo;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** The weather of the feed's years, and what it makes people use. */
final class Seasons {

    /** How a year's heat falls on its months, from January: nothing from June to August. */
    private static final double[] HEAT = {0.195, 0.165, 0.130, 0.060, 0.012, 0, 0, 0, 0.013, 0.075, 0.150, 0.200};

    private static final double[] WATER = {1.08, 1.05, 1.05, 1.00, 0.98, 0.92, 0.85, 0.84, 0.98, 1.03, 1.08, 1.14};

    private final DemoFeedPlan plan;
    private final double[] weather;

    Seasons(DemoFeedPlan plan) {
        this.plan = plan;
        YearMonth end = YearMonth.from(plan.deltaUntil());
        weather = new double[(int) plan.firstBilled().until(end, ChronoUnit.MONTHS) + 1];
        for (int i = 0; i < weather.length; i++) {
            // By the calendar rather than by the feed's first month: a longer feed has the same winters.
            long month = plan.firstBilled().plusMonths(i).getYear() * 12L
                    + plan.firstBilled().plusMonths(i).getMonthValue();
            weather[i] = 0.85 + 0.3 * plan.random("weather", month).nextDouble();
        }
    }

    /** How many months the feed has readings of, the last one perhaps in part. */
    int months() {
        return weather.length;
    }

    Consumption consumption(Household household) {
        Dwelling dwelling = household.dwelling();
        Random random = household.random();
        double warmth = dwelling.volume() * dwelling.heatNeed() * (0.75 + 0.5 * random.nextDouble());
        double litres = household.residential() ? 1_200 + 4_800 * random.nextDouble() : dwelling.volume() / 1000.0 * 4;
        long[] heat = new long[weather.length];
        long[] water = new long[weather.length];
        for (int i = 0; i < weather.length; i++) {
            int month = plan.firstBilled().plusMonths(i).getMonthValue() - 1;
            heat[i] = Math.round(warmth * HEAT[month] * weather[i] * (0.94 + 0.12 * random.nextDouble()));
            water[i] = Math.round(litres * WATER[month] * (0.85 + 0.3 * random.nextDouble()));
        }
        return new Consumption(plan.firstBilled(), heat, water);
    }
}
