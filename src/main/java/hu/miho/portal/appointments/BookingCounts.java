package hu.miho.portal.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts bookings in the database, so that not each of them has to be loaded. Names are not needed, nor read. */
@Component
class BookingCounts {

    /**
     * Days are Hungarian days. A day on which the clocks change has 23 or 25 hours, and H2 counts them where PostgreSQL
     * counts the hours on the wall: rounding makes both whole days.
     */
    private static final String COUNT = """
            select matter_id, counter_id, status, weekday, lead_days, is_over, count(*), sum(minutes)
            from (select matter_id, counter_id, status, minutes,
                         extract(isodow from starts_at at time zone 'Europe/Budapest') as weekday,
                         round((extract(epoch from date_trunc('day', starts_at at time zone 'Europe/Budapest'))
                              - extract(epoch from date_trunc('day', booked_at at time zone 'Europe/Budapest'))) / 86400)
                             as lead_days,
                         case when starts_at < ? then 1 else 0 end as is_over
                  from appointment
                  where starts_at >= ? and starts_at < ?) visit
            group by matter_id, counter_id, status, weekday, lead_days, is_over""";

    private final JdbcClient jdbc;

    BookingCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The bookings whose visit falls into a period, both days included; those who were erased count too. */
    List<BookingCount> between(LocalDate from, LocalDate to, LocalDate today) {
        DaySpan span = DaySpan.of(from, to);
        return jdbc.sql(COUNT)
                .params(utc(DaySpan.of(today).from()), utc(span.from()), utc(span.to()))
                .query((row, number) -> read(row))
                .list();
    }

    private static BookingCount read(ResultSet row) throws SQLException {
        return new BookingCount(
                row.getString(1),
                row.getInt(2),
                BookingStatus.valueOf(row.getString(3)),
                DayOfWeek.of(row.getInt(4)),
                row.getInt(5),
                row.getInt(6) == 1,
                row.getInt(7),
                Quarters.count(row.getInt(8)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
