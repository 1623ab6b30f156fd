package hu.miho.portal.appointments;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What visitors and clerks were promised, and the judge who holds the database against it. What was acknowledged must be
 * there; of what was not, either what was before or what would have been after.
 */
final class Promises {

    /** Where a booking or a block may be: at a time, or, empty, nowhere. One possibility is a promise. */
    private final Map<UUID, Set<Optional<Instant>>> possible = new ConcurrentHashMap<>();

    private final AtomicInteger acknowledged = new AtomicInteger();

    /**
     * The verdict.
     *
     * @param acknowledged how often a booking or a block was promised, another time for it, or that it is cancelled
     * @param open bookings and blocks that were promised and not taken back
     * @param inDoubt those about which the last answer got lost
     * @param lost promised ones, cancellations included, that the database does not have so
     * @param givenTwice quarters that two open bookings or blocks have
     * @param stray quarters taken for good by nobody, or not taken by whom they are promised to
     */
    record Verdict(int acknowledged, int open, int inDoubt, int lost, int givenTwice, int stray) {

        boolean isGood() {
            return lost == 0 && givenTwice == 0 && stray == 0;
        }
    }

    /**
     * Runs what makes something be at a time, or nowhere, and remembers what came of it.
     *
     * @throws BookingRefused when it was refused: all is as it was
     * @throws RuntimeException when there was no answer: both may be
     */
    void ask(UUID id, Optional<Instant> becomes, Runnable errand) {
        Set<Optional<Instant>> before = possible.getOrDefault(id, Set.of(Optional.empty()));
        var both = new HashSet<>(before);
        both.add(becomes);
        possible.put(id, both);
        try {
            errand.run();
        } catch (BookingRefused refused) {
            possible.put(id, before);
            throw refused;
        }
        possible.put(id, Set.of(becomes));
        if (both.size() > 1) {
            acknowledged.incrementAndGet();
        }
    }

    /** Nobody may be asking meanwhile. */
    Verdict judge(JdbcClient jdbc) {
        List<Given> given = given(jdbc);
        var byId = new HashMap<UUID, Given>();
        given.forEach(one -> byId.put(one.id(), one));
        int lost = (int) possible.entrySet().stream()
                .filter(promise -> !promise.getValue()
                        .contains(Optional.ofNullable(byId.get(promise.getKey()))
                                .map(one -> one.time().start())))
                .count();
        int unknown = (int)
                byId.keySet().stream().filter(id -> !possible.containsKey(id)).count();
        int open = (int) possible.values().stream()
                .filter(where -> where.size() == 1 && where.iterator().next().isPresent())
                .count();
        int inDoubt = (int)
                possible.values().stream().filter(where -> where.size() > 1).count();
        return new Verdict(acknowledged.get(), open, inDoubt, lost, givenTwice(given), unknown + strays(jdbc, given));
    }

    private static int givenTwice(List<Given> given) {
        var seen = new HashSet<String>();
        return (int) given.stream()
                .flatMap(one -> one.quarters().stream())
                .filter(quarter -> !seen.add(quarter))
                .count();
    }

    private static int strays(JdbcClient jdbc, List<Given> given) {
        var due = new HashSet<String>();
        given.forEach(one -> one.quarters().forEach(quarter -> due.add(one.holder() + " " + quarter)));
        var rows = new HashSet<>(jdbc.sql(
                        "select holder, counter_id, starts_at from taken_quarter where expires_at is null")
                .query((row, number) -> row.getObject("holder", UUID.class) + " "
                        + quarter(row.getInt("counter_id"), instant(row.getObject("starts_at", OffsetDateTime.class))))
                .list());
        var common = new HashSet<>(due);
        common.retainAll(rows);
        return due.size() + rows.size() - 2 * common.size();
    }

    private static List<Given> given(JdbcClient jdbc) {
        return jdbc.sql(
                        "select id as holder, id, counter_id, starts_at, minutes from appointment where status = 'BOOKED'"
                                + " union all"
                                + " select id as holder, cast(reason as uuid), counter_id, starts_at, minutes from counter_block")
                .query((row, number) -> new Given(
                        row.getObject("holder", UUID.class),
                        row.getObject("id", UUID.class),
                        new SlotTime(
                                row.getInt("counter_id"),
                                instant(row.getObject("starts_at", OffsetDateTime.class)),
                                row.getInt("minutes"))))
                .list();
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static String quarter(int counter, Instant start) {
        return counter + " " + start;
    }

    /** A booking or a block that the database has. */
    private record Given(UUID holder, UUID id, SlotTime time) {

        List<String> quarters() {
            return time.quarters().stream()
                    .map(start -> quarter(time.counterId(), start))
                    .toList();
        }
    }
}
