package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What billing has not answered, the longest waiting first, and what it refused, with its reason; on both databases. */
class ToldChangesTest {

    private static final String CUSTOMER = "854000001";

    @Transactional
    @SignedInAs(role = Roles.CLERK)
    abstract static class Telling {

        @Autowired
        ToldChanges changes;

        @Autowired
        JdbcClient jdbc;

        private final UUID id = UUID.randomUUID();

        @BeforeEach
        void oneOfEachKind() {
            jdbc.sql("delete from case_change").update();
            new CustomerData(jdbc).serviceCase(id, "2026/95001", CUSTOMER).insert();
            change(1, "2026-11-20T10:00:00Z").insert();
            change(2, "2026-11-18T10:00:00Z").insert();
            change(3, "2026-11-19T10:00:00Z")
                    .with("outcome", "REFUSED")
                    .with("booked_on", LocalDate.of(2026, 11, 21))
                    .with("outcome_reason", "nincs ilyen számla")
                    .insert();
            change(4, "2026-11-19T10:00:00Z")
                    .with("outcome", "BOOKED")
                    .with("booked_on", LocalDate.of(2026, 11, 21))
                    .insert();
        }

        @Test
        void whatWaitsIsListedTheLongestWaitingFirst() {
            assertThat(changes.waiting())
                    .extracting(change -> change.approved().changeNo())
                    .containsExactly(2, 1);
            ToldChange first = changes.waiting().getFirst();
            assertThat(first.caseId()).isEqualTo(id);
            assertThat(first.approved().caseNo()).isEqualTo("2026/95001");
            assertThat(first.answeredOn()).isNull();
        }

        @Test
        void whatWasRefusedHasItsReason() {
            assertThat(changes.refused()).singleElement().satisfies(change -> {
                assertThat(change.approved().changeNo()).isEqualTo(3);
                assertThat(change.reason()).isEqualTo("nincs ilyen számla");
                assertThat(change.answeredOn()).isEqualTo(LocalDate.of(2026, 11, 21));
            });
        }

        @Test
        @SignedInAs(customers = CUSTOMER)
        void customersReadNone() {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(changes::waiting);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(changes::refused);
        }

        private CustomerData.Row change(int number, String approvedAt) {
            return new CustomerData(jdbc)
                    .row("case_change")
                    .with("case_id", id)
                    .with("change_no", number)
                    .with("customer_id", CUSTOMER)
                    .with("field", "PHONE")
                    .with("effective_on", LocalDate.of(2026, 11, 20))
                    .with("new_value", "+36301234567")
                    .with("approved_at", OffsetDateTime.parse(approvedAt))
                    .with("approved_by", "ugyintezo@example.com");
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Telling {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Telling {}
}
