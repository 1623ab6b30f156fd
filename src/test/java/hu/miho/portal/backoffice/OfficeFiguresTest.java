package hu.miho.portal.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import hu.miho.portal.cases.CaseFigures;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.messages.AnswerFigures;
import hu.miho.portal.registration.RegistrationFigures;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Weeks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** What leading clerks read of the weeks, against what was written; on both databases. */
class OfficeFiguresTest {

    @Transactional
    @SignedInAs(role = Roles.LEAD_CLERK)
    abstract static class Counting {

        @Autowired
        CaseFigures cases;

        @Autowired
        AnswerFigures answers;

        @Autowired
        RegistrationFigures registrations;

        @Autowired
        TestUsers users;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Clock clock;

        private LocalDate monday = LocalDate.EPOCH;

        @BeforeEach
        void thisWeek() {
            monday = Weeks.of(clock.instant());
        }

        @Test
        void thereAreTwelveWeeksAndTheLastIsThePresentOne() {
            assertThat(cases.flow().weeks().mondays())
                    .hasSize(12)
                    .startsWith(monday.minusWeeks(11))
                    .endsWith(monday);
        }

        @Test
        void casesCountInTheWeekInWhichTheyCameAndWereDecidedOnce() {
            CaseFigures.Flow before = cases.flow();
            UUID id = UUID.randomUUID();
            new CustomerData(jdbc)
                    .serviceCase(id, "2026/94001", "853000001")
                    .with("filed_at", midnight(monday.minusWeeks(3)))
                    .insert();
            event(id, 1, "REGISTERED", monday.minusWeeks(3));
            event(id, 2, "APPROVED", monday.minusWeeks(1).minusDays(1));
            event(id, 3, "WITHDRAWN", monday);
            CaseFigures.Flow after = cases.flow();
            assertThat(ago(3, after.in())).isEqualTo(ago(3, before.in()) + 1);
            assertThat(ago(2, after.out())).as("the Sunday before").isEqualTo(ago(2, before.out()) + 1);
            assertThat(ago(0, after.out())).isEqualTo(ago(0, before.out()));
        }

        @Test
        void messagesWaitFromTheirConfirmationToTheirAnswer() {
            jdbc.sql("update enquiry set answered_at = null").update();
            message(monday.minusWeeks(5), monday.minusWeeks(5).plusDays(2));
            message(monday.minusWeeks(5), monday.minusWeeks(5).plusDays(5));
            List<Double> days = answers.waiting().days();
            assertThat(ago(5, days)).isEqualTo(3.5, within(0.1));
            assertThat(ago(4, days)).as("nothing was answered").isZero();
        }

        @Test
        void registrationsAndTheShareOfCustomersWithAnAccountGrowWithAnAccount() {
            var data = new CustomerData(jdbc);
            data.customer("853000011").insert();
            data.customer("853000012").with("retired", true).insert();
            RegistrationFigures.Registrations before = registrations.registrations();
            users.newCustomer(List.of("853000011"));
            RegistrationFigures.Registrations after = registrations.registrations();
            assertThat(after.share()).isGreaterThan(before.share()).isLessThanOrEqualTo(1);
            assertThat(ago(0, after.opened())).isEqualTo(ago(0, before.opened()) + 1);
            users.newCustomer(List.of("853000012"));
            assertThat(registrations.registrations().share())
                    .as("a retired one")
                    .isEqualTo(after.share());
        }

        @Test
        void clerksReadNone() {
            SecurityContextHolder.getContext().setAuthentication(users.staff(StaffRole.CLERK));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(cases::flow);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(answers::waiting);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(registrations::registrations);
        }

        private static <T> T ago(int weeks, List<T> values) {
            return values.get(11 - weeks);
        }

        private void event(UUID id, int position, String kind, LocalDate on) {
            new CustomerData(jdbc)
                    .row("case_event")
                    .with("case_id", id)
                    .with("position", position)
                    .with("happened_at", midnight(on))
                    .with("actor", "CLERK")
                    .with("kind", kind)
                    .insert();
        }

        private void message(LocalDate written, LocalDate answered) {
            new CustomerData(jdbc)
                    .row("enquiry")
                    .with("id", UUID.randomUUID())
                    .with("version", 0)
                    .with("status", "ANSWERED")
                    .with("topic", "QUESTION")
                    .with("channel", "ONLINE")
                    .with("reference", "T-" + UUID.randomUUID().toString().substring(0, 8))
                    .with("name", "Kovács Ilona")
                    .with("language", "hu")
                    .with("written_at", midnight(written.minusDays(1)))
                    .with("confirmed_at", midnight(written))
                    .with("due_on", written.plusDays(15))
                    .with("answered_at", midnight(answered))
                    .with("changed_at", midnight(answered))
                    .insert();
        }

        private static OffsetDateTime midnight(LocalDate day) {
            return day.atStartOfDay(Formats.ZONE).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Counting {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Counting {}
}
