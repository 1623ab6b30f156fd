package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The visits that the demo invents. That none is over another is the key of the taken quarters. */
@PortalTest
class DemoBookingsTest extends OfficeTest {

    @Autowired
    DemoBookings demo;

    @Test
    void theSameSeedGivesTheSameVisits() {
        demo.invent(8, 1);
        List<Map<String, Object>> first = rows();
        assertThat(first).hasSizeGreaterThan(600);
        emptyOffice();
        demo.invent(8, 1);
        assertThat(rows()).isEqualTo(first);
        emptyOffice();
        demo.invent(8, 2);
        assertThat(rows()).isNotEqualTo(first);
    }

    @Test
    void whatIsOverHasAnEndAndWhatIsToComeIsOpen() {
        clock.advance(Duration.ofHours(4));
        demo.invent(2, 1);
        assertThat(count("appointment where status = 'BOOKED' and starts_at < '2026-11-25 10:00:00+00'"))
                .isZero();
        assertThat(count("appointment where status in ('SERVED', 'NO_SHOW') and starts_at >= '2026-11-25 11:00:00+00'"))
                .isZero();
        assertThat(count("appointment where status = 'BOOKED'")).isPositive();
        assertThat(count("appointment where booked_at > '2026-11-25 11:00:00+00' or booked_at > starts_at"))
                .isZero();
    }

    @Test
    void daysFurtherAheadStayFreeForWhoeverTriesTheBookingPage() {
        demo.invent(8, 1);
        assertThat(count("appointment where starts_at >= '2026-11-28 23:00:00+00'"))
                .isZero();
    }

    @Test
    void noWeeksMeanNoVisits() {
        demo.invent(0, 1);
        assertThat(count("appointment")).isZero();
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("select * from appointment order by starts_at, counter_id, id")
                .query()
                .listOfRows();
    }
}
