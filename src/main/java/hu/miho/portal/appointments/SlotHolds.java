package hu.miho.portal.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The held times, in the caller's transaction; whose quarters are whose is in {@link TakenTime}. */
@Component
class SlotHolds {

    private static final String SELECT =
            "select id, matter_id, counter_id, starts_at, minutes, network, expires_at, extended from slot_hold";

    private final JdbcClient jdbc;

    SlotHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SlotHold hold) {
        jdbc.sql("insert into slot_hold (id, matter_id, counter_id, starts_at, minutes, network, expires_at, extended)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        hold.id(),
                        hold.matterId(),
                        hold.time().counterId(),
                        utc(hold.time().start()))
                .params(hold.time().minutes(), hold.network(), utc(hold.expiresAt()), hold.extended())
                .update();
    }

    Optional<SlotHold> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query(SlotHolds::read)
                .optional();
    }

    /** Waits for whoever changes the same hold. */
    Optional<SlotHold> lock(UUID id) {
        return jdbc.sql(SELECT + " where id = ? for update")
                .param(id)
                .query(SlotHolds::read)
                .optional();
    }

    List<SlotHold> lasting(Instant now) {
        return jdbc.sql(SELECT + " where expires_at > ?")
                .param(utc(now))
                .query(SlotHolds::read)
                .list();
    }

    void extend(SlotHold hold) {
        jdbc.sql("update slot_hold set expires_at = ?, extended = ? where id = ?")
                .params(utc(hold.expiresAt()), hold.extended(), hold.id())
                .update();
    }

    /** @return whether there was one */
    boolean remove(UUID id) {
        return jdbc.sql("delete from slot_hold where id = ?").param(id).update() == 1;
    }

    private static SlotHold read(ResultSet row, int number) throws SQLException {
        return new SlotHold(
                row.getObject("id", UUID.class),
                row.getString("matter_id"),
                new SlotTime(row.getInt("counter_id"), instant(row, "starts_at"), row.getInt("minutes")),
                row.getString("network"),
                instant(row, "expires_at"),
                row.getBoolean("extended"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
