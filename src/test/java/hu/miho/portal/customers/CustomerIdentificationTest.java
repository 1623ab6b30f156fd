package hu.miho.portal.customers;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who is taken for the customer that they say they are. Nobody is signed in when this is asked. */
class CustomerIdentificationTest {

    @Transactional
    abstract static class Identifying {

        private static final CustomerId ID = new CustomerId("811000001");
        private static final LocalDate BORN = LocalDate.of(1987, 4, 14);

        @Autowired
        CustomerIdentification identification;

        @Autowired
        JdbcClient jdbc;

        @Test
        void aHouseholdIsKnownByItsBirthPlaceAndDate() {
            given(customer -> customer.with("birth_place", "Sátoralja-Újhely").with("name", "Nagy Éva"));

            assertThat(identification.match(ID, "SATORALJAUJHELY", BORN))
                    .isEqualTo(new Identification(
                            true, true, new EmailAddress("kovacs.811000001@example.com"), "Nagy Éva"));
        }

        @ParameterizedTest
        @CsvSource({"Eger, 1987-04-14", "Miskolc, 1987-04-15", "Miskolc, 1887-04-14", "'', 1987-04-14"})
        void oneWrongAnswerIsNoMatchAndTellsNoName(String place, LocalDate date) {
            given(customer -> customer);

            assertThat(identification.match(ID, place, date))
                    .isEqualTo(new Identification(false, true, new EmailAddress("kovacs.811000001@example.com"), null));
        }

        @ParameterizedTest
        @CsvSource({
            "kind, INSTITUTION",
            "kind, OTHER",
            "retired, true",
            "birth_place,",
            "birth_date,",
        })
        void nobodyButAHouseholdWithAllItsDataCanMatch(String column, String content) {
            given(customer -> customer.with(column, "retired".equals(column) ? true : content));

            assertThat(identification.match(ID, "Miskolc", BORN).match()).isFalse();
        }

        @Test
        void anAddressThatMailCannotReachCountsAsNone() {
            given(customer -> customer.with("email", "nincs"));

            assertThat(identification.match(ID, "Miskolc", BORN).emailOnFile()).isNull();
        }

        @Test
        void anIdThatNoFeedHasNamedIsUnknown() {
            assertThat(identification.match(ID, "Miskolc", BORN))
                    .isEqualTo(new Identification(false, false, null, null));
        }

        private void given(UnaryOperator<CustomerData.Row> change) {
            change.apply(new CustomerData(jdbc).customer(ID.value())).insert();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Identifying {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Identifying {}
}
