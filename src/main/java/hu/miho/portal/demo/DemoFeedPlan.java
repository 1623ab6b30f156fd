package hu.miho.portal.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What feed to generate. The same plan gives the same bytes, on any machine.
 *
 * @param target the FULL feed's folder; what belongs to it is written beside it
 * @param customers how many customers the FULL feed has
 * @param years how many years of bills and readings it carries
 * @param seed chooses among the many feeds of this size
 * @param until the day the FULL feed is made on: nothing in it is known later
 * @param withDelta whether the DELTA feed after it is made too
 */
record DemoFeedPlan(Path target, int customers, int years, long seed, LocalDate until, boolean withDelta) {

    /** Fewer would leave no room for every special case. */
    static final int LEAST_CUSTOMERS = 30;

    private static final int DAYS_TO_PAY = 15;
    private static final int DAYS_LEFT_TO_PAY = 3;

    /** The day of the next month on which a month is billed, chosen so that the last bill is still open on {@link #until}. */
    int billingDay() {
        return IntStream.of(8, 18, 28)
                .filter(day -> !dueOn(lastBilled(day).plusMonths(1).atDay(day))
                        .minusDays(DAYS_LEFT_TO_PAY)
                        .isBefore(until))
                .findFirst()
                .orElseThrow();
    }

    LocalDate issuedOn(YearMonth period) {
        return period.plusMonths(1).atDay(billingDay());
    }

    LocalDate dueOn(LocalDate issuedOn) {
        return issuedOn.plusDays(DAYS_TO_PAY);
    }

    /** The last month that the FULL feed has a bill for. */
    YearMonth lastBilled() {
        return lastBilled(billingDay());
    }

    /** The first month that is billed, and the first whose readings are known. */
    YearMonth firstBilled() {
        return lastBilled().minusMonths(12L * years - 1);
    }

    /** The day the DELTA feed is made on: a few days after the next bills. */
    LocalDate deltaUntil() {
        return issuedOn(lastBilled().plusMonths(1)).plusDays(6);
    }

    /** The DELTA feed's folder. */
    Path deltaTarget() {
        return beside("-delta");
    }

    Path beside(String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    String fullId() {
        return until.toString();
    }

    String deltaId() {
        return deltaUntil().toString();
    }

    /** Chance for one thing in the feed, independent of every other's: {@code of} and {@code number} name the thing. */
    Random random(String of, long number) {
        return new Random(mixed(mixed(seed * 31 + of.hashCode()) + number));
    }

    private YearMonth lastBilled(int billingDay) {
        YearMonth month = YearMonth.from(until);
        return until.getDayOfMonth() >= billingDay ? month.minusMonths(1) : month.minusMonths(2);
    }

    /** Neighbouring seeds give java.util.Random similar first numbers; this spreads them (the finalizer of SplitMix64). */
    private static long mixed(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
