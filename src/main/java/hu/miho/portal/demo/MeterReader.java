package hu.miho.portal.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Reads the meters at one place in a dwelling: each month's end, each handover, each exchange. */
final class MeterReader {

    private static final int ONE = 1000;

    private final FeedPair feeds;
    private final Iterator<Meter> meters;
    private final List<LocalDate> handovers;
    private final Random random;
    private Meter meter;
    private long counted;

    /**
     * @param meters one or more, in the order of their time
     * @param counted what the first one has counted when the feed begins, in thousandths
     */
    MeterReader(FeedPair feeds, List<Meter> meters, List<LocalDate> handovers, long counted, Random random) {
        this.feeds = feeds;
        this.meters = meters.iterator();
        this.handovers = handovers;
        this.random = random;
        this.meter = this.meters.next();
        this.counted = counted;
        meters.forEach(feeds::keep);
    }

    /** The reading that the first month's consumption is counted from. */
    void begin(LocalDate day) {
        read(day, "ACTUAL");
    }

    /** @param consumption of the whole month, in thousandths */
    void month(YearMonth month, long consumption) {
        var days = new TreeSet<LocalDate>(List.of(month.atEndOfMonth()));
        handovers.stream().filter(day -> YearMonth.from(day).equals(month)).forEach(days::add);
        LocalDate removedOn = meter.removedOn();
        if (removedOn != null && YearMonth.from(removedOn).equals(month)) {
            days.add(removedOn);
        }
        long before = 0;
        for (LocalDate day : days) {
            long used = consumption * day.getDayOfMonth() / month.lengthOfMonth();
            counted += used - before;
            before = used;
            read(day, day.equals(days.last()) ? usualKind() : "ACTUAL");
            exchange(day);
        }
    }

    private void exchange(LocalDate day) {
        if (day.equals(meter.removedOn()) && meters.hasNext()) {
            meter = meters.next();
            counted = random.nextInt(ONE);
            read(day, "ACTUAL");
        }
    }

    private void read(LocalDate day, String kind) {
        // Allocators show whole units.
        long shown = meter.kind() == Meter.Kind.HEAT_COST_ALLOCATOR ? counted - counted % ONE : counted;
        feeds.happened(day, FeedFile.READINGS, meter.id(), day.toString(), Decimals.quantity(shown), kind);
    }

    private String usualKind() {
        int draw = random.nextInt(100);
        if (draw < 8) {
            return "ESTIMATED";
        }
        return draw < 14 && meter.kind() == Meter.Kind.HOT_WATER_METER ? "CUSTOMER_REPORTED" : "ACTUAL";
    }
}
