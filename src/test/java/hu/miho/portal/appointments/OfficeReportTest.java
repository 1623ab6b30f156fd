package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The clerks' report: what was offered, booked and used; on both databases. */
class OfficeReportTest {

    @SignedInAs(role = Roles.CLERK)
    abstract static class Report extends OfficeTest {

        @Autowired
        OfficeReportService reports;

        @Autowired
        OfferedDayJob job;

        @Autowired
        AppointmentJobs jobs;

        @Autowired
        OfficeDayService office;

        @BeforeEach
        @AfterEach
        void asAtFirst() {
            jdbc.sql("delete from offered_day").update();
            changeSchedule("update office_hours set closes_at = '15:00' where weekday = 1");
        }

        @Test
        void whatBecameOfBookingsIsCountedByMatterWeekdayAndCounter() {
            visit("billing", 1, "2026-11-23T09:00", "2026-11-20T23:30", BookingStatus.SERVED);
            visit("billing", 2, "2026-11-23T09:00", "2026-11-23T00:30", BookingStatus.NO_SHOW);
            visit("contract", 1, "2026-11-24T09:00", "2026-11-19T12:00", BookingStatus.ARRIVED);
            visit("contract", 1, "2026-11-24T10:00", "2026-11-19T12:00", BookingStatus.CANCELLED);
            visit("contract", 1, "2026-11-24T10:00", "2026-11-19T12:00", BookingStatus.CANCELLED_BY_OFFICE);
            visit("contract", 1, "2026-11-24T11:00", "2026-11-20T12:00", BookingStatus.BOOKED);
            visit("billing", 1, "2026-11-26T09:00", "2026-11-25T12:00", BookingStatus.BOOKED);

            OfficeReport report = report("2026-11-23", "2026-11-29");

            ReportFigures all = report.totals();
            assertThat(all.booked()).isEqualTo(7);
            assertThat(all.used()).isEqualTo(2);
            assertThat(all.noShows()).isEqualTo(1);
            assertThat(all.cancelledByVisitor()).isEqualTo(1);
            assertThat(all.cancelledByOffice()).isEqualTo(1);
            assertThat(all.open()).isEqualTo(2);
            assertThat(all.unrecorded()).isEqualTo(1);
            assertThat(all.leadDays()).as("0, 1, 3, 4, 5").isEqualByComparingTo("3");
            assertThat(report.byMatter())
                    .extracting(ReportLine::name)
                    .containsExactly("Számla, befizetés", "Szerződés");
            assertThat(report.byMatter().getLast().figures().bookedQuarters()).isEqualTo(4);
            assertThat(report.byWeekday())
                    .extracting(ReportLine::name)
                    .containsExactly("hétfő", "kedd", "szerda", "csütörtök", "péntek");
            assertThat(report.byWeekday())
                    .extracting(line -> line.figures().booked())
                    .containsExactly(2, 4, 0, 1, 0);
            assertThat(report.byCounter())
                    .extracting(line -> line.figures().booked())
                    .containsExactly(6, 1, 0);
        }

        @Test
        void useIsOfTheTimeOfferedOnDaysThatAreOver() {
            visit("billing", 1, "2026-11-23T09:00", "2026-11-20T12:00", BookingStatus.SERVED);
            visit("billing", 1, "2026-11-25T08:00", "2026-11-20T12:00", BookingStatus.ARRIVED);
            // Monday: 26 quarters at each of two counters and 16 at the third; Tuesday: 52
            OfficeReport report = report("2026-11-23", "2026-11-27");
            assertThat(report.byWeekday().getFirst().figures().offeredQuarters())
                    .isEqualTo(68);
            assertThat(report.byWeekday().getFirst().figures().usePercent()).isEqualTo(1);
            assertThat(report.byWeekday().get(1).figures().usePercent()).isZero();
            assertThat(report.byWeekday().get(2).figures().usePercent())
                    .as("today is not over")
                    .isNull();
            assertThat(report.byMatter().getFirst().figures().usePercent()).isNull();
        }

        @Test
        void blockedTimeIsNotOffered() {
            visit("billing", 1, "2026-11-23T09:00", "2026-11-20T12:00", BookingStatus.SERVED);
            office.block(1, at("2026-11-26T09:00"), 60, "Megbeszélés");
            int before = report("2026-11-26", "2026-11-26").totals().offeredQuarters();
            assertThat(before).isEqualTo(48);
            office.block(2, at("2026-11-26T12:00"), 60, "half of it is the break anyway");
            assertThat(report("2026-11-26", "2026-11-26").totals().offeredQuarters())
                    .isEqualTo(46);
        }

        @Test
        void newOpeningHoursDoNotChangeThePast() {
            visit("billing", 1, "2026-11-16T09:00", "2026-11-12T12:00", BookingStatus.SERVED);
            job.writeDown();
            changeSchedule("update office_hours set closes_at = '13:00' where weekday = 1");
            assertThat(report("2026-11-16", "2026-11-16").totals().offeredQuarters())
                    .isEqualTo(68);
            assertThat(report("2026-11-30", "2026-11-30").totals().offeredQuarters())
                    .isEqualTo(68 - 2 * 8);
        }

        @Test
        void theJobWritesEachDayOnceAndFillsGaps() {
            visit("billing", 1, "2026-11-16T09:00", "2026-11-12T12:00", BookingStatus.SERVED);
            job.writeDown();
            // 16 to 24 November, three counters
            assertThat(count("offered_day")).isEqualTo(27);
            jdbc.sql("delete from offered_day where on_date in ('2026-11-18', '2026-11-19')")
                    .update();
            jdbc.sql("update offered_day set blocked = 1 where on_date = '2026-11-17' and counter_id = 1")
                    .update();
            clock.advance(Duration.ofDays(3));
            job.writeDown();
            job.writeDown();
            assertThat(count("offered_day")).isEqualTo(36);
            assertThat(count("offered_day where blocked = 1")).isEqualTo(1);
        }

        @Test
        void nothingIsWrittenOfDaysBeforeTheFirstVisitNorOfToday() {
            job.writeDown();
            assertThat(count("offered_day")).isZero();
            visit("billing", 1, "2026-11-25T09:00", "2026-11-25T08:00", BookingStatus.BOOKED);
            job.writeDown();
            assertThat(count("offered_day")).isZero();
            assertThat(report("2026-01-01", "2026-11-24").totals().offeredQuarters())
                    .isZero();
        }

        @Test
        void whatIsOfferedEndsWithTheLastDayThatCanBeBooked() {
            visit("billing", 1, "2026-11-25T09:00", "2026-11-25T08:00", BookingStatus.BOOKED);
            int offered = report("2026-11-25", "2026-12-09").totals().offeredQuarters();
            assertThat(report("2026-11-25", "2026-12-31").totals().offeredQuarters())
                    .isEqualTo(offered);
        }

        @Test
        void erasedBookingsStillCount() {
            visit("billing", 1, "2026-08-03T09:00", "2026-08-01T12:00", BookingStatus.SERVED);
            jobs.forgetOld();
            assertThat(count("appointment where name is null and erased_at is not null"))
                    .isEqualTo(1);
            assertThat(report("2026-08-01", "2026-08-31").totals().used()).isEqualTo(1);
        }

        /** Sundays on which the clocks change, and the days around them: a day is a Hungarian one. */
        @ParameterizedTest
        @CsvSource({
            "2027-03-28T00:00, 2027-03-28, vasárnap, 0",
            "2027-03-28T01:45, 2027-03-27, vasárnap, 1",
            "2027-03-28T03:00, 2027-03-26, vasárnap, 2",
            "2027-03-28T23:45, 2027-03-14, vasárnap, 14",
            "2027-03-29T00:00, 2027-03-27, hétfő, 2",
            "2027-10-31T00:00, 2027-10-30, vasárnap, 1",
            "2027-10-31T02:30, 2027-10-31, vasárnap, 0",
            "2027-10-31T23:45, 2027-10-17, vasárnap, 14",
            "2027-11-01T00:00, 2027-10-30, hétfő, 2",
            "2027-01-01T00:15, 2026-12-31, péntek, 1"
        })
        void daysAreHungarianDaysAcrossTheChangesOfTheClocks(
                String start, LocalDate bookedOn, String weekday, int leadDays) {
            for (String time : List.of("T00:00", "T23:59")) {
                jdbc.sql("delete from appointment").update();
                visit("billing", 1, start, bookedOn + time, BookingStatus.SERVED);
                LocalDate day = LocalDate.parse(start.substring(0, 10));
                OfficeReport report = reports.report(new ReportPeriod(day, day), Formats.HUNGARIAN);
                assertThat(report.totals().leadDays()).isEqualByComparingTo(String.valueOf(leadDays));
                assertThat(report.byWeekday())
                        .filteredOn(line -> line.figures().booked() == 1)
                        .extracting(ReportLine::name)
                        .containsExactly(weekday);
                assertThat(reports.report(new ReportPeriod(day.plusDays(1), day.plusDays(1)), Formats.HUNGARIAN)
                                .totals()
                                .booked())
                        .isZero();
            }
        }

        private OfficeReport report(String from, String to) {
            return reports.report(new ReportPeriod(LocalDate.parse(from), LocalDate.parse(to)), Formats.HUNGARIAN);
        }

        private void visit(String matter, int counter, String start, String bookedAt, BookingStatus status) {
            Instant begins = at(start);
            jdbc.sql("""
                            insert into appointment (id, version, reference, status, channel, matter_id, counter_id,
                                starts_at, minutes, name, language, booked_at, changes, must_move)
                            select ?, 0, ?, ?, 'ONLINE', id, ?, ?, minutes, 'Kovács Ilona', 'hu', ?, 0, false
                            from matter where id = ?""")
                    .params(
                            UUID.randomUUID(),
                            UUID.randomUUID().toString().substring(0, 13),
                            status.name(),
                            counter,
                            begins.atOffset(ZoneOffset.UTC),
                            at(bookedAt).atOffset(ZoneOffset.UTC),
                            matter)
                    .update();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Report {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Report {}
}
