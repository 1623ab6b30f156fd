package hu.miho.portal.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has which quarters of which counter. That none is given twice is the table's key; everything here is done by single
 * statements that the database decides, in the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakenTime {

    private final JdbcClient jdbc;
    private final Clock clock;

    TakenTime(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a time for somebody, who may have some of its quarters already; those whose hold is over are taken from
     * whoever held them. All quarters or none: without success the caller rolls back.
     *
     * @param until null when it is taken for good
     */
    boolean take(SlotTime time, UUID holder, @Nullable Instant until) {
        int quarters = time.quarters().size();
        if (insert(time, holder, until) == quarters) {
            return true;
        }
        freeExpired(time);
        insert(time, holder, until);
        return ownedOf(time, holder) == quarters;
    }

    /** @return how many quarters nobody had */
    private int insert(SlotTime time, UUID holder, @Nullable Instant until) {
        List<Instant> quarters = time.quarters();
        return jdbc.sql("insert into taken_quarter (counter_id, starts_at, holder, expires_at) values "
                        + String.join(
                                ", ",
                                Collections.nCopies(quarters.size(), "(?, ?, ?, cast(? as timestamp with time zone))"))
                        + " on conflict do nothing")
                .params(quarters.stream()
                        .flatMap(quarter ->
                                Stream.of(time.counterId(), utc(quarter), holder, until == null ? null : utc(until)))
                        .toList())
                .update();
    }

    private void freeExpired(SlotTime time) {
        jdbc.sql("delete from taken_quarter where counter_id = ? and starts_at >= ? and starts_at < ?"
                        + " and expires_at <= ?")
                .params(time.counterId(), utc(time.start()), utc(time.end()), utc(clock.instant()))
                .update();
    }

    private int ownedOf(SlotTime time, UUID holder) {
        return jdbc.sql("select count(*) from taken_quarter where counter_id = ? and starts_at >= ? and starts_at < ?"
                        + " and holder = ?")
                .params(time.counterId(), utc(time.start()), utc(time.end()), holder)
                .query(Integer.class)
                .single();
    }

    /** Turns a hold that is not over into a lasting one. @return how many quarters that are */
    int keep(UUID holder) {
        return jdbc.sql("update taken_quarter set expires_at = null where holder = ? and expires_at > ?")
                .params(holder, utc(clock.instant()))
                .update();
    }

    /** Moves the end of a hold that is not over. @return how many quarters it has */
    int extend(UUID holder, Instant until) {
        return jdbc.sql("update taken_quarter set expires_at = ? where holder = ? and expires_at > ?")
                .params(utc(until), holder, utc(clock.instant()))
                .update();
    }

    /** Gives back all that somebody has. */
    void giveBack(UUID holder) {
        jdbc.sql("delete from taken_quarter where holder = ?").param(holder).update();
    }

    /** Gives back what somebody has beside this time. */
    void giveBackAllBut(UUID holder, SlotTime time) {
        jdbc.sql("delete from taken_quarter where holder = ?"
                        + " and (counter_id <> ? or starts_at < ? or starts_at >= ?)")
                .params(holder, time.counterId(), utc(time.start()), utc(time.end()))
                .update();
    }

    /** What is taken between two moments, by counter; what somebody has does not count for themselves. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<Integer, Set<Instant>> between(Instant from, Instant to, @Nullable UUID except) {
        var taken = new HashMap<Integer, Set<Instant>>();
        jdbc.sql("select counter_id, starts_at, holder from taken_quarter where starts_at >= ? and starts_at < ?"
                        + " and (expires_at is null or expires_at > ?)")
                .params(utc(from), utc(to), utc(clock.instant()))
                .query(row -> {
                    if (!row.getObject("holder", UUID.class).equals(except)) {
                        taken.computeIfAbsent(row.getInt("counter_id"), counter -> new HashSet<>())
                                .add(row.getObject("starts_at", OffsetDateTime.class)
                                        .toInstant());
                    }
                });
        return taken;
    }

    /** How many quarters holds have that began in this network, between two moments. */
    int heldBy(String network, Instant from, Instant to, UUID except) {
        return jdbc.sql("select count(*) from taken_quarter q join slot_hold h on h.id = q.holder"
                        + " where h.network = ? and q.starts_at >= ? and q.starts_at < ? and q.expires_at > ?"
                        + " and h.id <> ?")
                .params(network, utc(from), utc(to), utc(clock.instant()), except)
                .query(Integer.class)
                .single();
    }

    /** Removes the holds that are over. */
    @Transactional
    public void forgetExpired() {
        OffsetDateTime now = utc(clock.instant());
        jdbc.sql("delete from taken_quarter where expires_at <= ?").param(now).update();
        jdbc.sql("delete from slot_hold where expires_at <= ?").param(now).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
