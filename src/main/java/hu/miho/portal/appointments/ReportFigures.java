package hu.miho.portal.appointments;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the report says of a part of the bookings.
 *
 * @param offeredQuarters quarters of an hour that counters worked and clerks had not blocked
 * @param bookedQuarters those that bookings take which nobody has cancelled
 * @param booked all bookings, cancelled ones too: the sum of the five that follow
 * @param used visits that took place: arrived or served
 * @param noShows visitors who did not come
 * @param cancelledByVisitor cancelled by the visitor
 * @param cancelledByOffice cancelled by the office
 * @param open still to come, or nobody has written down what became of them
 * @param unrecorded those of the open ones whose day is over
 * @param leadDays the median of days from booking to visit, of bookings that nobody has cancelled; null without any
 * @param usePercent of the time offered on days before today, how much went to visits that took place; null without any
 */
public record ReportFigures(
        int offeredQuarters,
        int bookedQuarters,
        int booked,
        int used,
        int noShows,
        int cancelledByVisitor,
        int cancelledByOffice,
        int open,
        int unrecorded,
        @Nullable BigDecimal leadDays,
        @Nullable Integer usePercent) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * @param offered what was offered for these bookings
     * @param offeredBefore the part of it on days before today
     */
    static ReportFigures of(Collection<BookingCount> counts, int offered, int offeredBefore) {
        return new ReportFigures(
                offered,
                sum(counts, count -> !count.isCancelled(), BookingCount::quarters),
                bookings(counts, count -> true),
                bookings(counts, BookingCount::isUsed),
                bookings(counts, count -> count.status() == BookingStatus.NO_SHOW),
                bookings(counts, count -> count.status() == BookingStatus.CANCELLED),
                bookings(counts, count -> count.status() == BookingStatus.CANCELLED_BY_OFFICE),
                bookings(counts, count -> count.status() == BookingStatus.BOOKED),
                bookings(counts, count -> count.status() == BookingStatus.BOOKED && count.over()),
                median(counts),
                percent(sum(counts, count -> count.isUsed() && count.over(), BookingCount::quarters), offeredBefore));
    }

    private static int bookings(Collection<BookingCount> counts, Predicate<BookingCount> which) {
        return sum(counts, which, BookingCount::bookings);
    }

    private static int sum(
            Collection<BookingCount> counts, Predicate<BookingCount> which, ToIntFunction<BookingCount> what) {
        return counts.stream().filter(which).mapToInt(what).sum();
    }

    /** Of an even number of bookings, the middle between the two in the middle. */
    private static @Nullable BigDecimal median(Collection<BookingCount> counts) {
        var byDays = new TreeMap<Integer, Integer>();
        counts.stream()
                .filter(count -> !count.isCancelled())
                .forEach(count -> byDays.merge(count.leadDays(), count.bookings(), Integer::sum));
        int all = byDays.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? null
                : BigDecimal.valueOf((long) at(byDays, (all - 1) / 2) + at(byDays, all / 2))
                        .divide(TWO);
    }

    /** The value at a place, counted from zero, when all are put in order. */
    private static int at(TreeMap<Integer, Integer> counted, int place) {
        int before = 0;
        for (var entry : counted.entrySet()) {
            before += entry.getValue();
            if (before > place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("no place " + place);
    }

    private static @Nullable Integer percent(int part, int whole) {
        return whole == 0 ? null : Math.toIntExact(Math.round(100.0 * part / whole));
    }
}
