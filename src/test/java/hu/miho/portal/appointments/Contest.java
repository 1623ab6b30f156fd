package hu.miho.portal.appointments;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visitors who all want the same few times: they hold, book, move and cancel, and remember what they were promised. */
final class Contest {

    private final SlotService slots;
    private final BookingService bookings;
    private final OwnBookings own;
    private final JdbcClient jdbc;
    private final Map<UUID, Instant> promised = new ConcurrentHashMap<>();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    Contest(SlotService slots, BookingService bookings, OwnBookings own, JdbcClient jdbc) {
        this.slots = slots;
        this.bookings = bookings;
        this.own = own;
        this.jdbc = jdbc;
    }

    /**
     * What came of it.
     *
     * @param acknowledged bookings that somebody was promised and did not cancel
     * @param lost those of them that the database does not have at that time
     * @param givenTwice quarters that two open bookings have
     * @param strayQuarters quarters that are taken by nobody
     * @param failures errors that are no refusals
     */
    record Outcome(int acknowledged, int lost, int givenTwice, int strayQuarters, List<String> failures) {}

    Outcome run(int visitors, int tries, List<Instant> times) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(visitors)) {
            threads.invokeAll(IntStream.range(0, visitors)
                    .<Callable<Void>>mapToObj(number -> () -> visit(new Random(number), tries, times))
                    .toList());
        }
        return judge();
    }

    private Void visit(Random random, int tries, List<Instant> times) {
        for (int attempt = 0; attempt < tries; attempt++) {
            try {
                attempt(random, times);
            } catch (BookingRefused refused) {
                // somebody was faster, which is what the contest is about
            } catch (RuntimeException failure) {
                failures.add(String.valueOf(failure));
            }
        }
        return null;
    }

    private void attempt(Random random, List<Instant> times) {
        String matter = random.nextBoolean() ? "billing" : "occupant";
        UUID id = UUID.randomUUID();
        HeldTime held = slots.hold(new NewHold(id, matter, any(times, random), OfficeTest.somewhere()));
        if (random.nextInt(5) == 0) {
            slots.release(id);
            return;
        }
        Booked booked = bookings.book(OfficeTest.wish(held, OfficeTest.newEmail(), ""));
        promised.put(id, booked.booking().start());
        if (random.nextInt(3) == 0) {
            Instant other = any(times, random);
            own.move(booked.token(), other, OfficeTest.somewhere());
            promised.put(id, other);
        }
        if (random.nextInt(3) > 0) {
            own.cancel(booked.token());
            promised.remove(id);
        }
    }

    private Outcome judge() {
        var taken = new HashMap<UUID, HashSet<String>>();
        var seen = new HashSet<String>();
        int twice = 0;
        for (Open open : open()) {
            var quarters = new HashSet<String>();
            for (Instant quarter : open.time().quarters()) {
                String key = open.time().counterId() + " " + quarter;
                twice += seen.add(key) ? 0 : 1;
                quarters.add(key);
            }
            taken.put(open.id(), quarters);
        }
        int lost = (int) promised.entrySet().stream()
                .filter(promise -> open().stream()
                        .noneMatch(open -> open.id().equals(promise.getKey())
                                && open.time().start().equals(promise.getValue())))
                .count();
        int rows = jdbc.sql("select count(*) from taken_quarter where expires_at is null")
                .query(Integer.class)
                .single();
        int strays = rows - taken.values().stream().mapToInt(HashSet::size).sum();
        return new Outcome(promised.size(), lost, twice, strays, failures);
    }

    private List<Open> open() {
        return jdbc.sql("select id, counter_id, starts_at, minutes from appointment where status = 'BOOKED'")
                .query((row, number) -> new Open(
                        row.getObject("id", UUID.class),
                        new SlotTime(
                                row.getInt("counter_id"),
                                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                                row.getInt("minutes"))))
                .list();
    }

    private static Instant any(List<Instant> times, Random random) {
        return times.get(random.nextInt(times.size()));
    }

    private record Open(UUID id, SlotTime time) {}
}
