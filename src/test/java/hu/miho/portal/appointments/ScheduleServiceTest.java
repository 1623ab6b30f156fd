package hu.miho.portal.appointments;

import static hu.miho.portal.appointments.Plans.span;
import static hu.miho.portal.appointments.SlotServiceTest.Slots.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.content.DayKind;
import hu.miho.portal.content.OpeningHoursService;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.content.UnusualDay;
import hu.miho.portal.notifications.SentMail;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

/** Saving opening hours and counters: what counts then, who is asked to move, and that no two clerks undo each other's work. */
class ScheduleServiceTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Instant NINE = OfficeTest.at("2026-11-27T09:00");
    private static final Instant ELEVEN = OfficeTest.at("2026-11-27T11:00");

    @SignedInAs(role = Roles.CLERK)
    abstract static class Schedules extends OfficeTest {

        @Autowired
        ScheduleService schedules;

        @Autowired
        ScheduleJobs jobs;

        @Autowired
        AppointmentJobs appointmentJobs;

        @Autowired
        OpeningHoursService openingHours;

        @Autowired
        OfficeDayService days;

        @Autowired
        OfficeBookings office;

        private Schedule usual;

        @BeforeEach
        void rememberTheUsual() {
            usual = schedules.current();
        }

        @AfterEach
        void everythingIsAsBefore() {
            jdbc.sql("delete from appointment").update();
            save(new Schedule(schedules.current().version(), usual.office(), usual.counters()));
            for (String table : List.of("counter_matter", "counter_hours", "counter_break")) {
                jdbc.sql("delete from " + table + " where counter_id > 3").update();
            }
            changeSchedule("delete from counter where id > 3");
            jdbc.sql("delete from schedule_change").update();
        }

        private SavedSchedule save(Schedule wanted) {
            return schedules.save(wanted, Formats.HUNGARIAN);
        }

        private Schedule fridayUntil(String end) {
            return withDay(schedules.current(), DayOfWeek.FRIDAY, span("08:00", end));
        }

        private static Schedule withDay(Schedule schedule, DayOfWeek day, TimeSpan hours) {
            var week = new HashMap<>(schedule.office().week());
            week.put(day, hours);
            return schedule.withOffice(schedule.office().withWeek(week));
        }

        private boolean mustMove(Booked booked) {
            return own.find(booked.token(), Formats.HUNGARIAN)
                    .orElseThrow()
                    .booking()
                    .mustMove();
        }

        @Test
        void looksBeforeAnythingChanges() {
            book("billing", ELEVEN, newEmail());
            SchedulePreview preview = schedules.preview(fridayUntil("10:00"), Formats.HUNGARIAN);
            assertThat(preview.hit()).hasSize(1);
            assertThat(preview.lost()).isEqualTo(32);
            assertThat(preview.words()).contains("Péntek: 8:00\u2060–\u206012:00 → 8:00\u2060–\u206010:00");
            assertThat(schedules.current()).isEqualTo(usual);
            assertThat(count("outgoing_mail")).isEqualTo(1);
            assertThat(logged("appointments.schedule.seen")).isPositive();
        }

        @Test
        void hoursAreThoseOfTheContactsPageAndOfTheCalendar() {
            assertThat(openingHours.openingHours(Formats.HUNGARIAN).isSample()).isTrue();
            save(fridayUntil("10:00"));
            var hours = openingHours.openingHours(Formats.HUNGARIAN);
            assertThat(hours.on(FRIDAY).hours()).isEqualTo(span("08:00", "10:00"));
            assertThat(hours.isSample()).as("a clerk answers for them now").isFalse();
            assertThat(day("billing", FRIDAY).starts().getLast().start()).isEqualTo(at("2026-11-27T09:45"));
        }

        @Test
        void specialDaysAreSavedChangedAndRemoved() {
            var closure = new UnusualDay(FRIDAY, DayKind.CLOSURE, null, "leltár", "stocktaking");
            save(schedules.current().withOffice(schedules.current().office().withDay(closure)));
            assertThat(openingHours.openingHours(Formats.ENGLISH).on(FRIDAY).reason())
                    .isEqualTo("stocktaking");
            assertThat(day("billing", FRIDAY).state()).isEqualTo(DayOffer.State.CLOSURE);
            var worked = new UnusualDay(FRIDAY, DayKind.TRANSFERRED_WORK, span("13:00", "14:00"), "más", "other");
            save(schedules.current().withOffice(schedules.current().office().withDay(worked)));
            assertThat(day("billing", FRIDAY).starts()).hasSize(4);
            save(schedules.current().withOffice(schedules.current().office().withoutDay(FRIDAY)));
            assertThat(schedules.current().office()).isEqualTo(usual.office());
        }

        @Test
        void aCounterIsAddedWithHoursAndBreaksOfItsOwn() {
            var plan = new CounterPlan(
                    schedules.current().nextCounterId(),
                    "4. ablak",
                    "Counter 4",
                    true,
                    Set.of("technical"),
                    Map.of(DayOfWeek.FRIDAY, span("09:00", "11:00")),
                    Map.of(DayOfWeek.FRIDAY, List.of(span("09:30", "09:45"), span("10:00", "10:15"))));
            int before = places("technical", NINE);
            save(schedules.current().withCounter(plan));
            assertThat(schedules.current().counters()).contains(plan);
            assertThat(places("technical", NINE)).isEqualTo(before + 1);
            var changed = Plans.withBreaks(plan, Map.of(DayOfWeek.FRIDAY, List.of(span("09:15", "09:45"))));
            save(schedules.current().withCounter(changed));
            assertThat(schedules.current().counters()).contains(changed);
            assertThat(places("technical", NINE)).isEqualTo(before);
        }

        @Test
        void whoeverIsHitIsAskedOnceToChooseAnotherTimeAndKeepsTheirsUntilThen() {
            String email = newEmail();
            Booked kept = book("billing", NINE, newEmail());
            Booked hit = book("billing", ELEVEN, email);
            SavedSchedule saved = save(fridayUntil("10:00"));
            assertThat(saved.mustMove())
                    .extracting(Booking::reference)
                    .containsExactly(hit.booking().reference());
            assertThat(mustMove(hit)).isTrue();
            assertThat(mustMove(kept)).isFalse();
            save(fridayUntil("09:30"));
            jobs.lookAgain();
            assertThat(subjectsTo(email))
                    .hasSize(2)
                    .anyMatch(subject -> subject.startsWith("Kérjük, válasszon másik időpontot: 2026."));
            assertThat(count("taken_quarter")).isEqualTo(2);
            var mail = mailTo(email, "Kérjük");
            assertThat(mail.text()).contains("/foglalasom?kulcs=" + hit.token());
            assertThat(new String(mail.attachments().getFirst().content(), StandardCharsets.UTF_8))
                    .contains("SEQUENCE:1", "STATUS:CONFIRMED");
            own.move(hit.token(), NINE.plus(Quarters.LENGTH), somewhere());
            assertThat(mustMove(hit)).isFalse();
            assertThat(schedules.mustMove(Formats.HUNGARIAN)).isEmpty();
        }

        @Test
        void whoeverHasNoAddressIsListedForCallingUntilTheTimeIsMovedOrCancelled() {
            var phone = bookings.book(wish(hold("billing", ELEVEN), "", "06 30 123 4567"));
            assertThat(save(fridayUntil("10:00")).mustMove())
                    .singleElement()
                    .satisfies(booking -> assertThat(booking.phone()).isEqualTo("+36301234567"));
            assertThat(schedules.mustMove(Formats.HUNGARIAN)).hasSize(1);
            assertThat(days.day(FRIDAY, Formats.HUNGARIAN).counters().stream()
                            .flatMap(counter -> counter.bookings().stream())
                            .filter(Booking::mustMove))
                    .hasSize(1);
            office.become(phone.booking().id(), BookingStatus.CANCELLED_BY_OFFICE);
            assertThat(schedules.mustMove(Formats.HUNGARIAN)).isEmpty();
        }

        @Test
        void aClosedCounterStaysOnTheDayAsLongAsSomebodyIsBookedThere() {
            Booked booked = book("billing", NINE, newEmail());
            int counter = booked.booking().counterId();
            save(closed(counter));
            assertThat(mustMove(booked)).isTrue();
            assertThat(countersOf(FRIDAY)).contains(counter);
            assertThat(countersOf(FRIDAY.plusDays(3))).doesNotContain(counter);
            own.move(booked.token(), NINE, somewhere());
            assertThat(mustMove(booked)).as("the same time at another counter").isFalse();
            assertThat(countersOf(FRIDAY)).doesNotContain(counter);
        }

        private Schedule closed(int id) {
            Schedule current = schedules.current();
            return current.counters().stream()
                    .filter(counter -> counter.id() == id)
                    .map(counter -> current.withCounter(counter.closed()))
                    .findFirst()
                    .orElseThrow();
        }

        private List<Integer> countersOf(LocalDate date) {
            return days.day(date, Formats.HUNGARIAN).counters().stream()
                    .map(CounterDay::counterId)
                    .toList();
        }

        @Test
        void whenTheChangeIsTakenBackVisitorsAreToldThatTheyMayStay() {
            String email = newEmail();
            Booked booked = book("billing", ELEVEN, email);
            save(fridayUntil("10:00"));
            Schedule back = schedules.before(
                    schedules.history(Formats.HUNGARIAN).getFirst().version());
            assertThat(back.saysTheSameAs(usual)).isTrue();
            assertThat(schedules.preview(back, Formats.HUNGARIAN).mayStay()).hasSize(1);
            SavedSchedule saved = save(back);
            assertThat(saved.mayStay()).hasSize(1);
            assertThat(mustMove(booked)).isFalse();
            assertThat(subjectsTo(email)).hasSize(3).anyMatch(subject -> subject.startsWith("Mégis várjuk"));
            assertThat(new String(
                            mailTo(email, "Mégis").attachments().getFirst().content(), StandardCharsets.UTF_8))
                    .contains("SEQUENCE:2");
        }

        @Test
        void nobodyIsRemindedOfATimeThatCannotBeKept() {
            String email = newEmail();
            book("billing", ELEVEN, email);
            save(fridayUntil("10:00"));
            clock.advance(Duration.ofDays(1).plusHours(2));
            appointmentJobs.remind();
            assertThat(subjectsTo(email)).noneMatch(subject -> subject.startsWith("Holnap várjuk"));
        }

        @Test
        void theHistorySaysWhoChangedWhatInBothLanguages() {
            book("billing", ELEVEN, newEmail());
            save(fridayUntil("10:00"));
            ScheduleChange change = schedules.history(Formats.HUNGARIAN).getFirst();
            assertThat(change.version()).isEqualTo(usual.version() + 1);
            assertThat(change.at()).isEqualTo(MORNING);
            assertThat(change.clerk()).contains("@");
            assertThat(change.hit()).isEqualTo(1);
            assertThat(change.words()).anyMatch(words -> words.startsWith("Péntek: "));
            assertThat(schedules.history(Formats.ENGLISH).getFirst().words())
                    .anyMatch(words -> words.startsWith("Friday: "));
            assertThat(logged("appointments.schedule.saved")).isPositive();
        }

        @Test
        void theSecondOfTwoClerksIsToldAndNothingOfTheFirstIsLost() {
            Schedule first = fridayUntil("10:00");
            Schedule second = withDay(usual, DayOfWeek.MONDAY, span("09:00", "15:00"));
            save(first);
            assertThatThrownBy(() -> save(second)).isInstanceOf(ScheduleOutdated.class);
            assertThat(schedules.current().office().week())
                    .isEqualTo(first.office().week());
            save(schedules.onTopOfCurrent(usual, second));
            assertThat(schedules.current().office().week())
                    .containsEntry(DayOfWeek.FRIDAY, span("08:00", "10:00"))
                    .containsEntry(DayOfWeek.MONDAY, span("09:00", "15:00"));
        }

        @Test
        void ofEightWhoSaveAtOnceOneSucceeds() throws Exception {
            Schedule wanted = fridayUntil("10:00");
            Callable<Boolean> attempt = () -> {
                try {
                    save(wanted);
                    return true;
                } catch (ScheduleOutdated outdated) {
                    return false;
                }
            };
            int saved = 0;
            try (var threads = Executors.newFixedThreadPool(8)) {
                var attempts = new ArrayList<Callable<Boolean>>();
                for (int i = 0; i < 8; i++) {
                    attempts.add(new DelegatingSecurityContextCallable<>(attempt));
                }
                for (var answer : threads.invokeAll(attempts)) {
                    saved += answer.get() ? 1 : 0;
                }
            }
            assertThat(saved).isEqualTo(1);
            assertThat(count("schedule_change")).isEqualTo(1);
        }

        @Test
        void aHeldTimeThatIsNoLongerWorkedCannotBeBooked() {
            HeldTime held = hold("billing", ELEVEN);
            HeldTime kept = hold("billing", NINE);
            save(fridayUntil("10:00"));
            refused(Reason.HOLD_OVER, () -> bookings.book(wish(held, newEmail(), "")));
            bookings.book(wish(kept, newEmail(), ""));
        }

        @Test
        void aBookingThatTheSaveDidNotSeeIsFoundByTheJobOnce() {
            String email = newEmail();
            Booked booked = book("billing", ELEVEN, email);
            changeSchedule("update office_hours set closes_at = time '10:00:00' where weekday = 5");
            jobs.lookAgain();
            jobs.lookAgain();
            assertThat(mustMove(booked)).isTrue();
            assertThat(subjectsTo(email)).hasSize(2);
        }

        @Test
        void whoeverBooksWhileHoursAreSavedIsAskedToo() throws Exception {
            var booked = new ArrayList<Booked>();
            try (var threads = Executors.newFixedThreadPool(6)) {
                Callable<Booked> visitor = () -> book("billing", ELEVEN.plus(Quarters.LENGTH), newEmail());
                Callable<Booked> other = () -> book("billing", ELEVEN, newEmail());
                var visitors = List.of(visitor, other, visitor, other);
                var answers = visitors.stream().map(threads::submit).toList();
                save(fridayUntil("10:00"));
                for (var answer : answers) {
                    try {
                        booked.add(answer.get());
                    } catch (ExecutionException refused) {
                        assertThat(refused).hasCauseInstanceOf(BookingRefused.class);
                    }
                }
            }
            jobs.lookAgain();
            assertThat(booked).allMatch(this::mustMove);
        }

        private SentMail mailTo(String email, String subject) {
            return mails.newest(500).stream()
                    .filter(mail ->
                            mail.to().value().equals(email) && mail.subject().startsWith(subject))
                    .findFirst()
                    .orElseThrow();
        }

        private int logged(String action) {
            return jdbc.sql("select count(*) from audit_event where action = ?")
                    .param(action)
                    .query(Integer.class)
                    .single();
        }
    }

    @Nested
    @PortalTest
    @SignedInAs(role = Roles.CUSTOMER)
    class ForCustomers extends OfficeTest {

        @Autowired
        ScheduleService schedules;

        @Test
        void hoursCannotBeChangedNorLookedAtBeforehand() {
            Schedule wanted = Plans.office();
            assertThatThrownBy(() -> schedules.save(wanted, Formats.HUNGARIAN))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> schedules.preview(wanted, Formats.HUNGARIAN))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> schedules.mustMove(Formats.HUNGARIAN)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Schedules {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Schedules {}
}
