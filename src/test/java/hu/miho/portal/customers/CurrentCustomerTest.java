package hu.miho.portal.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.annotation.Transactional;

/** Whose data a session is about. The account reads two customer IDs; a third customer is somebody else. */
class CurrentCustomerTest {

    @Transactional
    @SignedInAs(customers = {"812000001", "812000002"})
    abstract static class Asking {

        private static final String OWN = "812000001/00000001";
        private static final String ALSO_OWN = "812000002/00000001";
        private static final String FOREIGN = "812000003/00000001";

        @Autowired
        CurrentCustomer currentCustomer;

        @Autowired
        CustomerService customers;

        @Autowired
        JdbcClient jdbc;

        private CustomerData data;

        @BeforeEach
        void threeCustomers() {
            data = new CustomerData(jdbc);
            data.customer("812000001").insert();
            data.customer("812000002").insert();
            data.customer("812000003").with("name", "Más Valaki").insert();
        }

        @Test
        void onlyTheAccountsOwnPlacesAreSeenUsedOnesFirstByAddress() {
            place(OWN, "Zsolcai kapu 2.");
            place(ALSO_OWN, "Avas-alja utca 150.");
            place(FOREIGN, "Andrássy utca 1.");
            data.place("812000001/00000002")
                    .with("address_line", "Alma utca 3.")
                    .with("valid_to", LocalDate.of(2020, 1, 31))
                    .insert();
            data.place("812000001/00000003")
                    .with("address_line", "Körte utca 4.")
                    .with("valid_to", LocalDate.of(2021, 1, 31))
                    .insert();

            assertThat(currentCustomer.places())
                    .extracting(place -> place.address().addressLine())
                    .containsExactly("Avas-alja utca 150.", "Zsolcai kapu 2.", "Körte utca 4.", "Alma utca 3.");
            assertThat(currentCustomer.placeId(AccessArea.DATA)).isEqualTo(id(ALSO_OWN));
            assertThat(currentCustomer.customerId(AccessArea.DATA)).isEqualTo(new CustomerId("812000002"));
        }

        @ParameterizedTest
        @CsvSource({FOREIGN, "812000001/00000009", "899999999/00000001"})
        void aForeignPlaceAndAMissingOneAreRefusedAlike(String place) {
            place(OWN, "Zsolcai kapu 2.");
            place(FOREIGN, "Andrássy utca 1.");

            assertThatThrownBy(() -> currentCustomer.choose(id(place)))
                    .isInstanceOf(UnknownPlaceOfUse.class)
                    .hasMessage("not a place of use of the signed-in customer");
        }

        @Test
        void anAccountWithoutAPlaceIsToldSo() {
            place(FOREIGN, "Andrássy utca 1.");

            assertThat(currentCustomer.places()).isEmpty();
            assertThat(currentCustomer.placeIfAny()).isEmpty();
            assertThatThrownBy(() -> currentCustomer.placeId(AccessArea.DATA)).isInstanceOf(NoPlaceOfUse.class);
            assertThatThrownBy(customers::details).isInstanceOf(NoPlaceOfUse.class);
        }

        @ParameterizedTest
        @CsvSource({"customer", "place_of_use"})
        void whatTheBillingSystemNoLongerNamesCanOnlyBeRead(String table) {
            place(OWN, "Zsolcai kapu 2.");
            assertThat(currentCustomer.readOnly()).isFalse();

            jdbc.sql("update " + table + " set retired = true where customer_id = '812000001'")
                    .update();

            assertThat(readAnew()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "RESIDENTIAL, RESIDENTIAL",
            "INSTITUTION, SEPARATELY_TREATED_INSTITUTION",
            "OTHER, OTHER",
        })
        void withoutAContractTheGroupFollowsFromTheCustomer(String kind, CustomerGroup group) {
            jdbc.sql("update customer set kind = ? where customer_id = '812000001'")
                    .param(kind)
                    .update();
            place(OWN, "Zsolcai kapu 2.");

            assertThat(currentCustomer.place().group()).isEqualTo(group);
        }

        @Test
        void theContractInForceCountsAndNamesTheGroup() {
            place(OWN, "Zsolcai kapu 2.");
            data.contract("SZ-old", OWN)
                    .with("valid_to", LocalDate.of(2024, 12, 31))
                    .insert();
            data.contract("SZ-now", OWN)
                    .with("valid_from", LocalDate.of(2025, 1, 1))
                    .with("customer_group", "OTHER")
                    .insert();
            data.contract("SZ-next", OWN)
                    .with("valid_from", LocalDate.of(2999, 1, 1))
                    .insert();

            assertThat(currentCustomer.place().group()).isEqualTo(CustomerGroup.OTHER);
            assertThat(customers.contract()).map(ContractDetails::contractNo).hasValue("SZ-now");
            assertThat(customers.contracts())
                    .extracting(ContractDetails::contractNo)
                    .containsExactly("SZ-next", "SZ-now", "SZ-old");
        }

        @Test
        void ofEndedContractsTheLastOneCountsAndARetiredOneGivesWay() {
            place(OWN, "Zsolcai kapu 2.");
            data.contract("SZ-1", OWN)
                    .with("valid_to", LocalDate.of(2020, 12, 31))
                    .insert();
            data.contract("SZ-2", OWN)
                    .with("valid_from", LocalDate.of(2021, 1, 1))
                    .with("valid_to", LocalDate.of(2024, 12, 31))
                    .insert();
            data.contract("SZ-3", OWN)
                    .with("valid_from", LocalDate.of(2025, 1, 1))
                    .with("retired", true)
                    .insert();

            assertThat(customers.contract()).map(ContractDetails::contractNo).hasValue("SZ-2");
        }

        @Test
        void theCustomersDataAndThePlacesMeasuresAreRead() {
            data.place(OWN)
                    .with("opening_on", LocalDate.of(2024, 11, 1))
                    .with("opening_balance", -1500)
                    .insert();
            data.contract("SZ-1", OWN)
                    .with("payer_name", "Lakásszövetkezet")
                    .with("mailing_postal_code", "3525")
                    .with("mailing_city", "Miskolc")
                    .with("mailing_address_line", "Széchenyi utca 1.")
                    .insert();

            assertThat(customers.details().name()).isEqualTo("Kovács Ilona");
            assertThat(customers.details().mailingAddress()).hasToString("3527 Miskolc, Szentpéteri kapu 12. 3/2.");
            assertThat(customers.place().heatedVolumeM3()).isEqualByComparingTo("142");
            assertThat(customers.place().opening().amount().amount()).isEqualTo(-1500);
            assertThat(customers.contract().orElseThrow().payerName()).isEqualTo("Lakásszövetkezet");
            assertThat(customers.contract().orElseThrow().billsGoTo()).hasToString("3525 Miskolc, Széchenyi utca 1.");
        }

        @Test
        @SignedInAs(role = Roles.CLERK)
        void aClerkIsNoCustomer() {
            assertThatThrownBy(currentCustomer::places).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(customers::details).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        @WithAnonymousUser
        void aVisitorIsNoCustomer() {
            assertThatThrownBy(currentCustomer::places).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(customers::contract).isInstanceOf(AccessDeniedException.class);
        }

        @Autowired
        jakarta.persistence.EntityManager entities;

        private boolean readAnew() {
            entities.clear();
            return currentCustomer.readOnly();
        }

        private void place(String place, String street) {
            data.place(place).with("address_line", street).insert();
        }

        private static PlaceOfUseId id(String text) {
            return new PlaceOfUseId(new CustomerId(text.substring(0, 9)), text.substring(10));
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Asking {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Asking {}
}
