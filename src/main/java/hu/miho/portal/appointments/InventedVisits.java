package hu.miho.portal.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.UUID;

/** Visits as an office might have them, for the demo: most people come, some do not, some cancel. */
final class InventedVisits {

    private static final List<String> FAMILY_NAMES = List.of("Minta", "Példa", "Próba", "Demó");
    private static final List<String> GIVEN_NAMES =
            List.of("Anna", "Béla", "Csilla", "Dénes", "Erzsébet", "Gábor", "Ilona");
    private static final int BUSY_PERCENT = 55;
    private static final int MOST_DAYS_AHEAD = 14;

    /** A visit that never was. */
    record Visit(
            UUID id,
            String reference,
            BookingStatus status,
            BookingChannel channel,
            String matterId,
            SlotTime time,
            String name,
            Instant bookedAt) {

        boolean isCancelled() {
            return status == BookingStatus.CANCELLED || status == BookingStatus.CANCELLED_BY_OFFICE;
        }
    }

    private final Timetable timetable;
    private final List<MatterEntity> matters;
    private final Random random;
    private final Instant now;

    InventedVisits(Timetable timetable, List<MatterEntity> matters, Random random, Instant now) {
        this.timetable = timetable;
        this.matters = matters;
        this.random = random;
        this.now = now;
    }

    /** A counter's visits on a day, none over another unless it is cancelled. */
    List<Visit> day(CounterPlan counter, LocalDate date) {
        List<MatterEntity> served =
                matters.stream().filter(matter -> counter.serves(matter.id())).toList();
        NavigableSet<Instant> free = timetable.quarters(counter, date);
        var visits = new ArrayList<Visit>();
        while (!free.isEmpty() && !served.isEmpty()) {
            MatterEntity matter = served.get(random.nextInt(served.size()));
            var time = new SlotTime(counter.id(), free.getFirst(), matter.minutes());
            if (random.nextInt(100) < BUSY_PERCENT && free.containsAll(time.quarters())) {
                Visit visit = visit(matter, time);
                visits.add(visit);
                if (!visit.isCancelled()) {
                    free.removeAll(time.quarters());
                }
            } else {
                free.pollFirst();
            }
        }
        return visits;
    }

    private Visit visit(MatterEntity matter, SlotTime time) {
        return new Visit(
                new UUID(random.nextLong(), random.nextLong()),
                Reference.random(random),
                status(time),
                random.nextInt(4) == 0 ? BookingChannel.OFFICE : BookingChannel.ONLINE,
                matter.id(),
                time,
                one(FAMILY_NAMES) + " " + one(GIVEN_NAMES),
                bookedAt(time.start()));
    }

    private BookingStatus status(SlotTime time) {
        int percent = random.nextInt(100);
        if (percent < 8) {
            return percent < 6 ? BookingStatus.CANCELLED : BookingStatus.CANCELLED_BY_OFFICE;
        }
        if (time.end().isAfter(now)) {
            return BookingStatus.BOOKED;
        }
        return percent < 15 ? BookingStatus.NO_SHOW : BookingStatus.SERVED;
    }

    /** More often shortly before than long before. */
    private Instant bookedAt(Instant start) {
        int days = random.nextInt(1 + random.nextInt(MOST_DAYS_AHEAD + 1));
        Instant booked = start.minus(Duration.ofDays(days)).minus(Duration.ofMinutes(40L + random.nextInt(300)));
        return booked.isAfter(now) ? now.minus(Duration.ofMinutes(random.nextInt(600))) : booked;
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
