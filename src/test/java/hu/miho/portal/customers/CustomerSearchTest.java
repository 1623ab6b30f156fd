package hu.miho.portal.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Customers are found by parts of what is known of them, on both databases alike. */
class CustomerSearchTest {

    @Transactional
    @SignedInAs(role = Roles.CLERK)
    abstract static class Searching {

        @Autowired
        JdbcClient jdbc;

        @Autowired
        CustomerSearch search;

        @BeforeEach
        void threeCustomers() {
            var data = new CustomerData(jdbc);
            data.customer("847000001")
                    .with("name", "Őrsi-Szűcs Zsófia")
                    .with("email", "zsofi.orsi@posta.example")
                    .with("phone", "+36 30 987 6543")
                    .insert();
            data.place("847000001/00000001")
                    .with("city", "Miskolc")
                    .with("address_line", "Szentpéteri kapu 12. 3/2.")
                    .insert();
            data.meter("M-8471", "L-847000001/00000001")
                    .with("serial_number", "HMV-44-7Ö")
                    .insert();
            data.customer("847000002")
                    .with("name", "Tóth Őrs")
                    .with("phone", "06 46 555 111")
                    .with("email", null)
                    .with("address_line", "Fő utca 120.")
                    .insert();
            data.customer("847000003")
                    .with("name", "100%-os Bt.")
                    .with("email", null)
                    .with("phone", null)
                    .with("address_line", "Kandó tér 1.")
                    .insert();
            index();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "orsi",
                    "ŐRSI",
                    "szucs zsof",
                    "zsófia őrsi",
                    "847000001",
                    "847 000 001",
                    "szentpe kapu 12",
                    "orsi miskolc",
                    "zsofi.orsi@posta.example",
                    "06 30 987 6543",
                    "+36309876543",
                    "30/987-6543",
                    "hmv-44",
                    "HMV447o",
                    "Zsófia 3/2"
                })
        void findsByPartsOfAllThatIsKnown(String typed) {
            assertThat(found(typed)).contains("847000001").doesNotContain("847000002", "847000003");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", " ", "o", "%", "_", "__", "%%", "rsi", "orsi 847000002", "szentpe kapu 55", "'; --"})
        void doesNotFindWhatDoesNotBeginAWordOrSaysTooLittle(String typed) {
            assertThat(found(typed)).doesNotContain("847000001");
        }

        @Test
        void theVeryIdComesFirstThenNamesThatBeginWithIt() {
            var data = new CustomerData(jdbc);
            data.customer("847000009").with("name", "Alma 847000002 Kft.").insert();
            index();
            assertThat(found("847000002")).startsWith("847000002");
            assertThat(found("ors")).startsWith("847000001", "847000002");
        }

        @Test
        void showsNameAddressesAndWhetherTheyAreStillNamed() {
            jdbc.sql("update customer set retired = true where customer_id = '847000002'")
                    .update();
            assertThat(search.find("orsi", null, 10).getFirst())
                    .extracting(CustomerHit::name, CustomerHit::addresses, CustomerHit::retired)
                    .containsExactly("Őrsi-Szűcs Zsófia", "Miskolc, Szentpéteri kapu 12. 3/2.", false);
            assertThat(search.find("toth ors fo", null, 10))
                    .extracting(CustomerHit::addresses, CustomerHit::retired)
                    .containsExactly(tuple("Miskolc, Fő utca 120.", true));
        }

        @Test
        void pagesGoOnWhereTheOneBeforeEndedHoweverManyThereAre() {
            var data = new CustomerData(jdbc);
            for (int i = 0; i < SearchStatement.FEW + 60; i++) {
                data.customer("8480%05d".formatted(i))
                        .with("name", i % 3 > 0 ? "Béla Quercus" : i % 7 == 4 ? "Quercus robur" : "Quercus petraea")
                        .insert();
            }
            index();
            List<String> many = pages("quercus", 70);
            assertThat(many).hasSize(SearchStatement.FEW + 60).doesNotHaveDuplicates();
            assertThat(search.find("quercus", null, 5))
                    .allMatch(hit -> hit.name().startsWith("Quercus"));
            List<String> few = pages("quercus robur", 7);
            assertThat(few).doesNotHaveDuplicates().hasSize(named("Quercus robur"));
        }

        private int named(String name) {
            return jdbc.sql("select count(*) from customer where name = ?")
                    .param(name)
                    .query(Integer.class)
                    .single();
        }

        @Test
        void aMeterOfAnotherUserOfTheDwellingIsNotTheirs() {
            var data = new CustomerData(jdbc);
            data.customer("847000004").with("name", "Előző Elek").insert();
            data.place("847000004/00000001")
                    .with("dwelling_id", "L-847000001/00000001")
                    .with("valid_to", LocalDate.of(2012, 1, 1))
                    .insert();
            data.meter("M-8472", "L-847000001/00000001")
                    .with("serial_number", "UJABB99")
                    .with("installed_on", LocalDate.of(2020, 1, 1))
                    .insert();
            index();
            assertThat(found("ujabb99")).contains("847000001").doesNotContain("847000004");
        }

        /** Other tests leave customers of their own, who are not to be found here. */
        private void index() {
            jdbc.sql("delete from customer_search").update();
            jdbc.sql(SearchText.writeOf("(select customer_id from customer where customer_id between '847' and '849')"))
                    .update();
        }

        private List<String> pages(String typed, int size) {
            var all = new ArrayList<String>();
            @Nullable CustomerHit last = null;
            List<CustomerHit> page = search.find(typed, null, size);
            while (!page.isEmpty()) {
                page.forEach(hit -> all.add(hit.id().value()));
                last = page.getLast();
                page = search.find(typed, last, size);
            }
            return all;
        }

        private List<String> found(String typed) {
            return search.find(typed, null, 20).stream()
                    .map(hit -> hit.id().value())
                    .toList();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Searching {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Searching {}
}
