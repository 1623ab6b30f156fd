package hu.miho.portal.tariffs;

import static hu.miho.portal.customers.CustomerGroup.OTHER;
import static hu.miho.portal.customers.CustomerGroup.RESIDENTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

class UnitPriceServiceTest {

    @Transactional
    abstract static class Prices {

        @Autowired
        UnitPriceService prices;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Clock clock;

        @Test
        void theLatestPriceThatHasBegunHoldsToday() {
            var today = LocalDate.now(clock);
            price("RESIDENTIAL", "HEAT_CHARGE", "GJ", LocalDate.of(2014, 10, 1), "3000.00");
            price("RESIDENTIAL", "HEAT_CHARGE", "GJ", today, "3200.50");
            price("RESIDENTIAL", "HEAT_CHARGE", "GJ", today.plusDays(1), "3500.00");
            price("OTHER", "HEAT_CHARGE", "GJ", today, "9400.00");

            var list = prices.prices(RESIDENTIAL);

            assertThat(list.current()).singleElement().satisfies(price -> {
                assertThat(price.net()).isEqualByComparingTo("3200.50");
                assertThat(price.gross()).isEqualByComparingTo("3360.53");
                assertThat(price.validTo()).isEqualTo(today);
                assertThat(price.sample()).isTrue();
            });
            assertThat(list.history())
                    .extracting(UnitPriceRow::net)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal("3500"), new BigDecimal("3200.5"), new BigDecimal("3000"));
            assertThat(list.history().getLast().validTo()).isEqualTo(today.minusDays(1));
            assertThat(list.hasSamples()).isTrue();
        }

        @Test
        void theSameItemInAnotherUnitIsAnotherPrice() {
            price("OTHER", "STANDING_CHARGE", "LM3/YEAR", LocalDate.of(2023, 10, 1), "528.36");
            price("OTHER", "STANDING_CHARGE", "MW/YEAR", LocalDate.of(2024, 10, 1), "15539809.00");

            assertThat(prices.prices(OTHER).current())
                    .extracting(UnitPriceRow::unit)
                    .containsExactly("LM3/YEAR", "MW/YEAR");
        }

        @Test
        void aGroupWithoutPricesHasEmptyLists() {
            assertThat(prices.prices(OTHER).current()).isEmpty();
            assertThat(prices.prices(OTHER).history()).isEmpty();
        }

        private void price(String group, String item, String unit, LocalDate from, String net) {
            jdbc.sql("insert into unit_price values (?, ?, ?, ?, ?, 5, 'mintaadat')")
                    .params(group, item, unit, from, new BigDecimal(net))
                    .update();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Prices {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Prices {}
}
