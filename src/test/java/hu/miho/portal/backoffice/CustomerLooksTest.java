package hu.miho.portal.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.audit.AuditEntry;
import hu.miho.portal.backoffice.CustomerLooks.Look;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.identity.CustomerAccounts;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What clerks see and do of a customer is logged under the customer (S16), on both databases; the customer reads when. */
class CustomerLooksTest {

    private static final CustomerId CUSTOMER = new CustomerId("851000031");
    private static final CustomerId STRANGER = new CustomerId("851000032");

    @SignedInAs(role = Roles.CLERK)
    abstract static class Looking {

        @Autowired
        CustomerLookup lookup;

        @Autowired
        CustomerLooks looks;

        @Autowired
        CustomerNotes notes;

        @Autowired
        CustomerAccounts accounts;

        @Autowired
        TestUsers users;

        @Autowired
        JdbcClient jdbc;

        private Authentication owner;

        @BeforeEach
        void twoCustomers() {
            var data = new CustomerData(jdbc);
            for (CustomerId each : List.of(CUSTOMER, STRANGER)) {
                if (jdbc.sql("select 1 from customer where customer_id = ?")
                        .param(each.value())
                        .query()
                        .listOfRows()
                        .isEmpty()) {
                    data.customer(each.value()).insert();
                    data.place(each + "/00000001").insert();
                }
            }
            jdbc.sql("delete from customer_note").update();
            owner = users.customer(List.of(CUSTOMER.value()));
        }

        @Test
        void eachStepOfAClerkIsLoggedAndTheCustomerReadsTheLooksWithoutNames() {
            int before = looks.of(CUSTOMER).size();
            lookup.find(CUSTOMER);
            notes.add(UUID.randomUUID(), CUSTOMER, "valami");
            accounts.lock(CUSTOMER, "idegen használja");
            accounts.unlock(CUSTOMER);
            List<AuditEntry> logged = looks.of(CUSTOMER);
            assertThat(logged)
                    .hasSize(before + 4)
                    .extracting(AuditEntry::action, AuditEntry::details)
                    .startsWith(
                            tuple("account.unlocked", ""),
                            tuple("account.locked", "reason=idegen használja"),
                            tuple("customer.note-added", ""),
                            tuple("customer.looked-up", "found=true"));
            lookup.find(STRANGER);
            SecurityContextHolder.getContext().setAuthentication(owner);
            assertThat(looks.own()).isNotEmpty().extracting(Look::customer).containsOnly(CUSTOMER);
            assertThat(looks.own().getFirst().at()).isEqualTo(logged.get(3).happenedAt());
        }

        @Test
        void aNoteSentTwiceIsThereOnceAndAnEmptyOneNotAtAll() {
            UUID id = UUID.randomUUID();
            notes.add(id, CUSTOMER, " kétszer ");
            notes.add(id, CUSTOMER, "kétszer");
            assertThat(notes.of(CUSTOMER)).extracting(NoteRow::words).containsExactly("kétszer");
            assertThat(notes.of(STRANGER)).isEmpty();
            for (String bad : List.of(" ", "x".repeat(CustomerNotes.MOST_LETTERS + 1))) {
                assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(() -> notes.add(UUID.randomUUID(), CUSTOMER, bad));
            }
        }

        @Test
        void onlyWhoeverWroteANoteTakesItAway() {
            UUID id = UUID.randomUUID();
            notes.add(id, CUSTOMER, "az enyém");
            SecurityContextHolder.getContext().setAuthentication(users.staff(StaffRole.CLERK));
            assertThat(notes.of(CUSTOMER)).extracting(NoteRow::own).containsExactly(false);
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> notes.remove(id));
            assertThat(notes.of(CUSTOMER)).hasSize(1);
        }

        @Test
        void customersNeitherReadNotesNorWhoLooked() {
            SecurityContextHolder.getContext().setAuthentication(owner);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> notes.of(CUSTOMER));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> notes.add(UUID.randomUUID(), CUSTOMER, "x"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> looks.of(CUSTOMER));
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Looking {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Looking {}
}
