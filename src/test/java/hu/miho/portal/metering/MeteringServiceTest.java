package hu.miho.portal.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What a customer sees of a dwelling's meters, and what another user of the same dwelling does not (S10). */
class MeteringServiceTest {

    private static final String LEAVING = "600820001";
    private static final String ARRIVING = "100820001";
    private static final String NEIGHBOUR = "100820002";
    private static final LocalDate HANDOVER = LocalDate.of(2025, 11, 30);

    @Transactional
    @SignedInAs(customers = ARRIVING)
    abstract static class Meters {

        @Autowired
        MeteringService metering;

        @Autowired
        JdbcClient jdbc;

        @BeforeEach
        void feed() {
            var data = new CustomerData(jdbc);
            data.customer(LEAVING).insert();
            data.place(LEAVING + "/00000001")
                    .with("dwelling_id", "MT-1")
                    .with("valid_to", HANDOVER)
                    .insert();
            data.customer(ARRIVING).insert();
            data.place(ARRIVING + "/00000001")
                    .with("dwelling_id", "MT-1")
                    .with("valid_from", HANDOVER)
                    .insert();
            data.customer(NEIGHBOUR).insert();
            data.place(NEIGHBOUR + "/00000001").with("dwelling_id", "MT-2").insert();

            data.meter("MT-OLD", "MT-1")
                    .with("removed_on", LocalDate.of(2026, 7, 31))
                    .insert();
            data.meter("MT-NEW", "MT-1")
                    .with("installed_on", LocalDate.of(2026, 7, 31))
                    .insert();
            data.meter("MT-NEXT-DOOR", "MT-2").insert();
            data.reading("MT-OLD", LocalDate.of(2025, 10, 31), "90").insert();
            data.reading("MT-OLD", HANDOVER, "94").insert();
            data.reading("MT-OLD", LocalDate.of(2025, 12, 31), "97.5").insert();
            data.reading("MT-OLD", LocalDate.of(2026, 7, 31), "99").insert();
            data.reading("MT-NEW", LocalDate.of(2026, 7, 31), "0").insert();
            data.reading("MT-NEW", LocalDate.of(2026, 8, 31), "2.096").insert();
            data.reading("MT-NEXT-DOOR", LocalDate.of(2026, 8, 31), "7").insert();
        }

        @Test
        void whoArrivesSeesReadingsFromTheHandoverOn() {
            assertThat(metering.readings(null))
                    .extracting(ReadingRow::readOn)
                    .hasSize(5)
                    .allMatch(day -> !day.isBefore(HANDOVER))
                    .contains(HANDOVER);
            assertThat(metering.readings("MT-OLD").getLast().consumption()).isNull();
        }

        @Test
        @SignedInAs(customers = LEAVING)
        void whoLeavesSeesReadingsUpToTheHandoverAndNoLaterExchange() {
            assertThat(metering.readings(null))
                    .extracting(ReadingRow::readOn)
                    .containsExactly(HANDOVER, LocalDate.of(2025, 10, 31));
            assertThat(metering.meters()).singleElement().satisfies(meter -> {
                assertThat(meter.meterId()).isEqualTo("MT-OLD");
                assertThat(meter.removedOn()).isNull();
                assertThat(meter.successorSerialNumber()).isNull();
                assertThat(meter.lastReading().reading()).isEqualByComparingTo("94");
            });
        }

        @Test
        void anExchangeNamesTheNewMeterAndItsConsumptionBeginsAtZero() {
            assertThat(metering.meters()).extracting(MeterRow::meterId).containsExactly("MT-NEW", "MT-OLD");
            assertThat(metering.meters().getLast().successorSerialNumber()).isEqualTo("SN-MT-NEW");
            assertThat(metering.readings("MT-NEW"))
                    .extracting(ReadingRow::consumption)
                    .usingElementComparator(MeteringServiceTest::compare)
                    .containsExactly(new BigDecimal("2.096"), null);
        }

        @Test
        void anotherDwellingsMeterLooksLikeAMissingOne() {
            assertThat(metering.readings("MT-NEXT-DOOR")).isEmpty();
            assertThat(metering.readings("MT-NONE")).isEmpty();
        }

        @Test
        void theYearIsComparedForWhatIsMeteredHere() {
            assertThat(metering.comparable()).containsExactly(Consumption.HOT_WATER);
            assertThat(metering.comparison(Consumption.HOT_WATER)).hasValueSatisfying(years -> {
                assertThat(years.last()).isEqualTo(YearMonth.of(2026, 8));
                assertThat(years.months().getLast().thisYear().quantity()).isEqualByComparingTo("2.096");
            });
            assertThat(metering.comparison(Consumption.ALLOCATORS)).isEmpty();
        }

        @Test
        @SignedInAs(role = Roles.ADMIN)
        void staffAreNoCustomers() {
            assertThatThrownBy(() -> metering.meters()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> metering.readings(null)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> metering.comparable()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> metering.comparison(Consumption.HOT_WATER))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Meters {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Meters {}

    private static int compare(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return one == other ? 0 : 1;
        }
        return one.compareTo(other);
    }
}
