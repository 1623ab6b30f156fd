package hu.miho.portal.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
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
        OfficeFigures figures;

        @Autowired
        TestUsers users;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Clock clock;

        private LocalDate monday = LocalDate.EPOCH;
        private List<WeekFigures> before = List.of();

        @BeforeEach
        void whatOtherTestsLeft() {
            monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            before = figures.weeks();
        }

        @Test
        void thereAreTwelveWeeksAndTheLastIsThePresentOne() {
            assertThat(before).hasSize(12);
            assertThat(before.getLast().monday()).isEqualTo(monday);
            assertThat(before.getFirst().monday()).isEqualTo(monday.minusWeeks(11));
        }

        @Test
        void casesCountInTheWeekInWhichTheyCameAndWereDecidedOnce() {
            UUID id = UUID.randomUUID();
            new CustomerData(jdbc)
                    .serviceCase(id, "2026/94001", "853000001")
                    .with("filed_at", midnight(monday.minusWeeks(3)))
                    .insert();
            event(id, 1, "REGISTERED", monday.minusWeeks(3));
            event(id, 2, "APPROVED", monday.minusWeeks(1).minusDays(1));
            event(id, 3, "WITHDRAWN", monday);
            assertThat(week(3).casesIn()).isEqualTo(earlier(3).casesIn() + 1);
            assertThat(week(2).casesOut())
                    .as("the Sunday before")
                    .isEqualTo(earlier(2).casesOut() + 1);
            assertThat(week(0).casesOut()).isEqualTo(earlier(0).casesOut());
        }

        @Test
        void messagesWaitFromTheirConfirmationToTheirAnswer() {
            message(monday.minusWeeks(5), monday.minusWeeks(5).plusDays(2));
            message(monday.minusWeeks(5), monday.minusWeeks(5).plusDays(5));
            assertThat(week(5).answered()).isEqualTo(earlier(5).answered() + 2);
            assertThat(week(5).daysToAnswer() - earlier(5).daysToAnswer()).isBetween(6.9, 7.1);
        }

        @Test
        void theAverageOfNothingIsNothing() {
            assertThat(new WeekFigures(monday, 0, 0, 0, 0, 0).averageDays()).isZero();
            assertThat(new WeekFigures(monday, 0, 0, 2, 7, 0).averageDays()).isEqualTo(3.5);
        }

        @Test
        void registrationsAndTheShareOfCustomersWithAnAccountGrowWithAnAccount() {
            var data = new CustomerData(jdbc);
            data.customer("853000011").insert();
            data.customer("853000012").with("retired", true).insert();
            double share = figures.shareWithAccount();
            users.newCustomer(List.of("853000011"));
            assertThat(figures.shareWithAccount()).isGreaterThan(share).isLessThanOrEqualTo(1);
            assertThat(week(0).registered()).isEqualTo(earlier(0).registered() + 1);
            double shareNow = figures.shareWithAccount();
            users.newCustomer(List.of("853000012"));
            assertThat(figures.shareWithAccount()).as("a retired one").isEqualTo(shareNow);
        }

        @Test
        void clerksReadNone() {
            SecurityContextHolder.getContext().setAuthentication(users.staff(StaffRole.CLERK));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(figures::shareWithAccount);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(figures::weeks);
        }

        private WeekFigures week(int ago) {
            return figures.weeks().get(11 - ago);
        }

        private WeekFigures earlier(int ago) {
            return before.get(11 - ago);
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
