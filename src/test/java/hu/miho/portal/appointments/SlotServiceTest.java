package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.appointments.DayOffer.State;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What can be booked, and that a chosen time is held for one visitor only; on both databases. */
class SlotServiceTest {

    abstract static class Slots extends OfficeTest {

        @Autowired
        TransactionOperations transaction;

        @Test
        void daysFromTodayToFourteenDaysOnAreOffered() {
            List<DayOffer> days = slots.offer("billing", Formats.HUNGARIAN);
            assertThat(days).extracting(DayOffer::date).startsWith(WEDNESDAY).endsWith(WEDNESDAY.plusDays(14));
            assertThat(days).hasSize(15);
        }

        @Test
        void theHorizonFollowsTheHungarianDay() {
            clock.advance(Duration.between(MORNING, at("2026-11-25T23:59")));
            assertThat(slots.offer("billing", Formats.HUNGARIAN).getLast().date())
                    .isEqualTo("2026-12-09");
            clock.advance(Duration.ofMinutes(1));
            assertThat(slots.offer("billing", Formats.HUNGARIAN).getLast().date())
                    .isEqualTo("2026-12-10");
        }

        @Test
        void todayBeginsHalfAnHourFromNow() {
            assertThat(day("billing", WEDNESDAY).starts().getFirst().start()).isEqualTo(at("2026-11-25T08:30"));
            clock.advance(Duration.ofMinutes(1));
            assertThat(day("billing", WEDNESDAY).starts().getFirst().start()).isEqualTo(at("2026-11-25T08:45"));
            refused(Reason.TAKEN, () -> hold("billing", at("2026-11-25T08:30")));
        }

        @Test
        void aDayThatHasGoneByIsOver() {
            clock.advance(Duration.between(MORNING, at("2026-11-25T19:31")));
            assertThat(day("billing", WEDNESDAY).state()).isEqualTo(State.OVER);
        }

        @Test
        void closedDaysSayWhy() {
            clock.advance(Duration.ofDays(20));
            assertThat(day("billing", LocalDate.of(2026, 12, 24)).state()).isEqualTo(State.TRANSFERRED_REST);
            assertThat(day("billing", LocalDate.of(2026, 12, 25)).state()).isEqualTo(State.HOLIDAY);
            assertThat(day("billing", LocalDate.of(2026, 12, 25)).reason()).isNotBlank();
            assertThat(day("billing", LocalDate.of(2026, 12, 19)).state()).isEqualTo(State.CLOSED);
        }

        @Test
        void aTransferredWorkingDayHasHoursOfItsOwn() {
            clock.advance(Duration.ofDays(10));
            DayOffer saturday = day("technical", LocalDate.of(2026, 12, 12));
            assertThat(saturday.starts().getFirst()).isEqualTo(new FreeStart(at("2026-12-12T08:00"), 3));
            assertThat(saturday.starts().getLast().start()).isEqualTo(at("2026-12-12T11:30"));
        }

        @Test
        void breaksAndCountersHoursAreKept() {
            Instant noon = at("2026-11-30T12:00");
            assertThat(places("billing", at("2026-11-30T11:45"))).isEqualTo(2);
            assertThat(places("billing", noon)).isEqualTo(1);
            assertThat(places("billing", at("2026-11-30T12:30"))).isEqualTo(1);
            assertThat(places("contract", at("2026-11-30T11:30"))).isEqualTo(3);
            assertThat(places("contract", at("2026-11-30T11:45")))
                    .as("two quarters, one in a break")
                    .isEqualTo(1);
            assertThat(places("billing", at("2026-11-30T14:45"))).isEqualTo(2);
            assertThat(places("contract", at("2026-11-30T14:45")))
                    .as("would end after closing")
                    .isZero();
        }

        @Test
        void aMatterThatNoCounterServesThatDayIsNotOffered() {
            changeSchedule("update counter set active = false where id < 3");
            try {
                assertThat(day("technical", LocalDate.of(2026, 12, 1)).state()).isEqualTo(State.NOT_SERVED);
                assertThat(day("technical", LocalDate.of(2026, 11, 30)).state()).isEqualTo(State.FREE);
            } finally {
                changeSchedule("update counter set active = true");
            }
        }

        @Test
        void theScheduleIsReadAgainWhenItsNumberHasGrownAndNotBefore() {
            LocalDate monday = LocalDate.of(2026, 11, 30);
            assertThat(day("billing", monday).state()).isEqualTo(State.FREE);
            jdbc.sql("update counter set active = false").update();
            try {
                assertThat(day("billing", monday).state()).isEqualTo(State.FREE);
                changeSchedule("update counter set active = false");
                assertThat(day("billing", monday).state()).isEqualTo(State.NOT_SERVED);
            } finally {
                changeSchedule("update counter set active = true");
            }
        }

        @Test
        void aChangeThatIsTakenBackIsNotRememberedUnderTheNumberOfTheNext() {
            LocalDate monday = LocalDate.of(2026, 11, 30);
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                changeSchedule("update counter set active = false");
                assertThat(day("billing", monday).state()).isEqualTo(State.NOT_SERVED);
            });
            changeSchedule("update counter set active = true");
            assertThat(day("billing", monday).state()).isEqualTo(State.FREE);
        }

        @Test
        void aHeldTimeIsGoneForOthersAtOnce() {
            Instant nine = at("2026-11-26T09:00");
            hold("billing", nine);
            assertThat(places("billing", nine)).isEqualTo(1);
            hold("billing", nine);
            assertThat(places("billing", nine)).isZero();
            refused(Reason.TAKEN, () -> hold("billing", nine));
            assertThat(count("taken_quarter")).isEqualTo(2);
        }

        @Test
        void aHoldTakesEveryQuarterOfTheVisit() {
            Instant nine = at("2026-11-26T09:00");
            hold("occupant", nine);
            assertThat(places("billing", nine)).isEqualTo(1);
            assertThat(places("billing", nine.plus(Duration.ofMinutes(15)))).isEqualTo(1);
            assertThat(places("billing", nine.plus(Duration.ofMinutes(30)))).isEqualTo(2);
        }

        @Test
        void theFreestCounterIsPicked() {
            hold("billing", at("2026-11-26T09:00"));
            hold("billing", at("2026-11-26T10:00"));
            assertThat(jdbc.sql("select count(distinct counter_id) from taken_quarter")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        }

        @Test
        void aHoldEndsAfterTenMinutesAndMayBeTakenByOthersInTheSameMoment() {
            Instant nine = at("2026-11-26T09:00");
            HeldTime first = hold("billing", nine);
            hold("billing", nine);
            clock.advance(Duration.ofMinutes(10).minusMillis(1));
            refused(Reason.TAKEN, () -> hold("billing", nine));
            clock.advance(Duration.ofMillis(1));
            assertThat(slots.held(first.id())).isEmpty();
            hold("billing", nine);
            hold("billing", nine);
            refused(Reason.TAKEN, () -> hold("billing", nine));
        }

        @Test
        void aHoldIsExtendedOnce() {
            HeldTime held = hold("billing", at("2026-11-26T09:00"));
            HeldTime longer = slots.extend(held.id());
            assertThat(Duration.between(MORNING, longer.until())).isEqualTo(Duration.ofMinutes(20));
            assertThat(longer.extendable()).isFalse();
            refused(Reason.EXTENDED_ALREADY, () -> slots.extend(held.id()));
            clock.advance(Duration.ofMinutes(19));
            assertThat(slots.held(held.id())).isPresent();
            assertThat(places("billing", held.start())).isEqualTo(1);
        }

        @Test
        void nothingExpiredRevives() {
            HeldTime held = hold("billing", at("2026-11-26T09:00"));
            clock.advance(Duration.ofMinutes(10));
            refused(Reason.HOLD_OVER, () -> slots.extend(held.id()));
            refused(Reason.HOLD_OVER, () -> bookings.book(wish(held, newEmail(), "")));
            assertThat(places("billing", held.start())).isEqualTo(2);
        }

        @Test
        void choosingAnotherTimeGivesTheEarlierOneBack() {
            UUID id = UUID.randomUUID();
            hold(id, "occupant", at("2026-11-26T09:00"));
            HeldTime second = hold(id, "occupant", at("2026-11-26T09:15"));
            assertThat(places("billing", at("2026-11-26T09:00"))).isEqualTo(2);
            assertThat(places("billing", at("2026-11-26T09:30"))).isEqualTo(1);
            assertThat(slots.held(id)).contains(second);
        }

        @Test
        void aTimeThatCannotBeHadLeavesTheEarlierOne() {
            UUID id = UUID.randomUUID();
            HeldTime first = hold(id, "billing", at("2026-11-26T09:00"));
            hold("billing", at("2026-11-26T10:00"));
            hold("billing", at("2026-11-26T10:00"));
            refused(Reason.TAKEN, () -> hold(id, "billing", at("2026-11-26T10:00")));
            assertThat(slots.held(id)).contains(first);
            assertThat(places("billing", first.start())).isEqualTo(1);
        }

        @Test
        void aReleasedTimeIsFreeAgain() {
            HeldTime held = hold("billing", at("2026-11-26T09:00"));
            slots.release(held.id());
            assertThat(places("billing", held.start())).isEqualTo(2);
            assertThat(count("slot_hold")).isZero();
        }

        @Test
        void holdsFromOneNetworkTakeAtMostATenthOfTheDay() {
            // two counters, 8–15 with half an hour's break each: 52 quarters, so 5 of them
            for (int i = 0; i < 5; i++) {
                fromOneNetwork("billing", at("2026-11-26T09:00").plus(Quarters.LENGTH.multipliedBy(i)), i);
            }
            refused(Reason.TOO_MUCH_HELD, () -> fromOneNetwork("billing", at("2026-11-26T13:00"), 6));
            fromOneNetwork("billing", at("2026-11-27T09:00"), 7);
            hold("billing", at("2026-11-26T13:00"));
        }

        @Test
        void timesOutsideTheOfferCannotBeHeld() {
            refused(Reason.TAKEN, () -> hold("billing", at("2026-11-26T07:45")));
            refused(Reason.TAKEN, () -> hold("billing", at("2026-11-26T09:05")));
            refused(Reason.TAKEN, () -> hold("billing", at("2026-11-28T09:00")));
            refused(Reason.TAKEN, () -> hold("billing", at("2026-12-10T09:00")));
            refused(Reason.TAKEN, () -> hold("billing", at("2026-11-24T09:00")));
        }

        @Test
        void theNextDayOpensFourteenDaysBefore() {
            assertThat(slots.nextDay()).isEqualTo(new NextDay(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 11, 26)));
        }

        @Test
        void whoeverTriesTooOftenWaits() {
            ClientAddress from = somewhere();
            for (int i = 0; i < 60; i++) {
                UUID id = UUID.randomUUID();
                slots.hold(new NewHold(id, "billing", at("2026-11-26T09:00"), from));
                slots.release(id);
            }
            refused(
                    Reason.TOO_MANY_ATTEMPTS,
                    () -> slots.hold(new NewHold(UUID.randomUUID(), "billing", at("2026-11-26T09:00"), from)));
        }

        private void fromOneNetwork(String matter, Instant start, int host) {
            slots.hold(new NewHold(UUID.randomUUID(), matter, start, ClientAddress.of("192.0.2." + host)));
        }

        static void refused(Reason reason, ThrowingCallable action) {
            assertThatThrownBy(action)
                    .isInstanceOfSatisfying(
                            BookingRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(reason));
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Slots {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Slots {}
}
