package hu.miho.portal.appointments;

import hu.miho.portal.appointments.Errand.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Visitors and clerks who all want the same few times: they hold, book, move, cancel and block, and remember what they were
 * promised. When an answer gets lost, some ask again and some leave it at that.
 */
final class Contest {

    private static final int COUNTERS = 2;

    private final List<Instant> times;
    private final Promises promises = new Promises();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    Contest(List<Instant> times) {
        this.times = times;
    }

    /** Everybody at once; returns when all are through. @param seed says who wants what, if not who gets it */
    void run(List<? extends Desk> desks, int tries, long seed) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(desks.size())) {
            threads.invokeAll(IntStream.range(0, desks.size())
                    .<Callable<Void>>mapToObj(number -> () -> {
                        var random = new Random(seed * desks.size() + number);
                        for (int attempt = 0; attempt < tries; attempt++) {
                            attempt(desks.get(number), random);
                        }
                        return null;
                    })
                    .toList());
        }
    }

    Promises promises() {
        return promises;
    }

    /** Errors that are no refusals. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void attempt(Desk desk, Random random) {
        try {
            switch (random.nextInt(10)) {
                case 0 -> block(desk, random);
                case 1, 2 -> bookAtTheOffice(desk, random);
                default -> book(desk, random);
            }
        } catch (BookingRefused refused) {
            // somebody was faster, which is what the contest is about
        } catch (RuntimeException unanswered) {
            // noted already
        }
    }

    private void book(Desk desk, Random random) {
        UUID id = UUID.randomUUID();
        String matter = anyMatter(random);
        Instant start = anyTime(random);
        ask(desk, random, Optional.empty(), new Errand(Kind.HOLD, id, matter, start));
        if (random.nextInt(5) == 0) {
            ask(desk, random, Optional.empty(), new Errand(Kind.RELEASE, id, matter, start));
            return;
        }
        ask(desk, random, Optional.of(start), new Errand(Kind.BOOK, id, matter, start));
        boolean byClerk = random.nextInt(4) == 0;
        change(desk, random, id, byClerk ? Kind.OFFICE_MOVE : Kind.MOVE, byClerk ? Kind.OFFICE_CANCEL : Kind.CANCEL);
    }

    private void bookAtTheOffice(Desk desk, Random random) {
        UUID id = UUID.randomUUID();
        Instant start = anyTime(random);
        ask(desk, random, Optional.of(start), new Errand(Kind.OFFICE_BOOK, id, anyMatter(random), start));
        change(desk, random, id, Kind.OFFICE_MOVE, Kind.OFFICE_CANCEL);
    }

    private void change(Desk desk, Random random, UUID id, Kind move, Kind cancel) {
        if (random.nextInt(3) == 0) {
            Instant other = anyTime(random);
            ask(desk, random, Optional.of(other), new Errand(move, id, "-", other));
        }
        if (random.nextInt(3) > 0) {
            ask(desk, random, Optional.empty(), new Errand(cancel, id, "-", Instant.EPOCH));
        }
    }

    private void block(Desk desk, Random random) {
        UUID id = UUID.randomUUID();
        Instant start = anyTime(random);
        ask(desk, random, Optional.of(start), new Errand(Kind.BLOCK, id, "-", start, 1 + random.nextInt(COUNTERS)));
        if (random.nextInt(3) > 0) {
            ask(desk, random, Optional.empty(), new Errand(Kind.UNBLOCK, id, "-", start));
        }
    }

    private void ask(Desk desk, Random random, Optional<Instant> becomes, Errand errand) {
        try {
            promises.ask(errand.id(), becomes, () -> desk.run(errand));
        } catch (BookingRefused refused) {
            throw refused;
        } catch (RuntimeException unanswered) {
            failures.add(errand.kind() + ": " + unanswered);
            if (!errand.isRepeatable() || random.nextBoolean()) {
                throw unanswered;
            }
            ask(desk, random, becomes, errand);
        }
    }

    private static String anyMatter(Random random) {
        return random.nextBoolean() ? "billing" : "occupant";
    }

    private Instant anyTime(Random random) {
        return times.get(random.nextInt(times.size()));
    }
}
