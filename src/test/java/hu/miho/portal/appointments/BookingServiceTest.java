package hu.miho.portal.appointments;

import static hu.miho.portal.appointments.SlotServiceTest.Slots.refused;
import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Booking, moving, cancelling: once each, with the right mail, and by the right person only; on both databases. */
class BookingServiceTest {

    private static final Instant NINE = OfficeTest.at("2026-11-27T09:00");
    private static final Instant TEN = OfficeTest.at("2026-11-27T10:00");

    abstract static class Booking extends OfficeTest {

        @Autowired
        AppointmentJobs jobs;

        @Autowired
        OfficeBookings office;

        @Autowired
        OfficeDayService days;

        @Test
        void aHeldTimeBecomesABooking() {
            String email = newEmail();
            Booked booked = book("occupant", NINE, email);
            assertThat(booked.booking().reference()).matches("IDP-\\w{4}-\\w{4}");
            assertThat(booked.booking().status()).isEqualTo(BookingStatus.BOOKED);
            assertThat(own.find(booked.token(), Formats.HUNGARIAN)).contains(booked);
            clock.advance(Duration.ofMinutes(11));
            assertThat(places("billing", NINE)).as("it does not run out").isEqualTo(1);
            assertThat(count("slot_hold")).isZero();
            assertThat(subjectsTo(email))
                    .containsExactly("Időpontját lefoglaltuk: 2026.\u00a0november\u00a027., péntek, 9:00");
        }

        @Test
        void theMailCarriesTheLinkAndTheCalendarEntry() {
            String email = newEmail();
            Booked booked = book("occupant", NINE, email);
            var mail = mails.newest(1).getFirst();
            assertThat(mail.text())
                    .contains("/foglalasom?kulcs=" + booked.token())
                    .contains("Szemere utca 5.", "adásvételi, ajándékozási vagy bérleti szerződés")
                    .contains(booked.booking().reference());
            assertThat(new String(mail.attachments().getFirst().content(), StandardCharsets.UTF_8))
                    .contains("BEGIN:VCALENDAR", "SEQUENCE:0", "DTSTART:20261127T080000Z", "DTEND:20261127T083000Z")
                    .contains("UID:" + booked.booking().reference());
        }

        @Test
        void fiftyRepeatsAreOneBooking() throws Exception {
            NewBooking wish = wish(hold("billing", NINE), newEmail(), "");
            Callable<String> submit = () -> bookings.book(wish).booking().reference();
            Set<String> references = new HashSet<>();
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var answer : threads.invokeAll(Collections.nCopies(50, submit))) {
                    references.add(answer.get());
                }
            }
            assertThat(references).hasSize(1);
            assertThat(count("appointment")).isEqualTo(1);
            assertThat(count("outgoing_mail")).isEqualTo(1);
        }

        @Test
        void anAddressHasAtMostTwoOpenBookings() {
            String email = newEmail();
            book("billing", NINE, email);
            book("billing", TEN, email);
            HeldTime third = hold("billing", at("2026-11-27T11:00"));
            refused(Reason.TOO_MANY_OPEN, () -> bookings.book(wish(third, email.toUpperCase(), "")));
            assertThat(slots.held(third.id())).as("the hold stays").isPresent();
            bookings.book(wish(third, newEmail(), ""));
        }

        @Test
        void aTelephoneHasAtMostTwoOpenBookingsHoweverItIsTyped() {
            bookings.book(wish(hold("billing", NINE), "", "06 30 123 4567"));
            bookings.book(wish(hold("billing", NINE), "", "+36 30/123-4567"));
            HeldTime third = hold("billing", TEN);
            refused(Reason.TOO_MANY_OPEN, () -> bookings.book(wish(third, "", "30 123 4567")));
        }

        @Test
        void anAddressGetsAtMostThreeMailsADay() {
            String email = newEmail();
            Booked booked = book("billing", NINE, email);
            for (Instant start : List.of(TEN, NINE, TEN, NINE)) {
                own.move(booked.token(), start, somewhere());
            }
            assertThat(subjectsTo(email)).hasSize(3);
        }

        @Test
        void withoutContactNothingIsBooked() {
            HeldTime held = hold("billing", NINE);
            refused(Reason.BAD_DATA, () -> bookings.book(wish(held, "", "")));
            assertThat(count("appointment")).isZero();
        }

        @Test
        void movingTakesTheNewTimeAndGivesBackTheOld() {
            String email = newEmail();
            Booked booked = book("billing", NINE, email);
            Booked moved = own.move(booked.token(), TEN, somewhere());
            assertThat(moved.booking().start()).isEqualTo(TEN);
            assertThat(moved.booking().changes()).isEqualTo(1);
            assertThat(moved.booking().reference()).isEqualTo(booked.booking().reference());
            assertThat(places("billing", NINE)).isEqualTo(2);
            assertThat(places("billing", TEN)).isEqualTo(1);
            assertThat(subjectsTo(email)).anyMatch(subject -> subject.startsWith("Új időpontja"));
        }

        @Test
        void aBookingMovesByAQuarterAcrossItsOwnTime() {
            changeSchedule("update counter set active = false where id > 1");
            try {
                Booked booked = book("occupant", NINE, newEmail());
                own.move(booked.token(), NINE.plus(Quarters.LENGTH), somewhere());
                assertThat(places("billing", NINE)).isEqualTo(1);
                assertThat(places("billing", NINE.plus(Duration.ofMinutes(30)))).isZero();
                assertThat(count("taken_quarter")).isEqualTo(2);
            } finally {
                changeSchedule("update counter set active = true");
            }
        }

        @Test
        void whereABookingCanMoveItsOwnTimeCountsAsFree() {
            changeSchedule("update counter set active = false where id > 1");
            try {
                Booked booked = book("occupant", NINE, newEmail());
                Instant quarterLater = NINE.plus(Quarters.LENGTH);
                assertThat(places("occupant", quarterLater)).as("for others").isZero();
                assertThat(own.offer(booked.token(), Formats.HUNGARIAN))
                        .flatExtracting(DayOffer::starts)
                        .contains(new FreeStart(quarterLater, 1), new FreeStart(NINE, 1));
                own.move(booked.token(), quarterLater, somewhere());
                assertThat(own.offer(booked.token(), Formats.HUNGARIAN))
                        .flatExtracting(DayOffer::starts)
                        .contains(new FreeStart(NINE, 1));
            } finally {
                changeSchedule("update counter set active = true");
            }
        }

        @Test
        void aTimeStaysFreeForWhoeverHoldsIt() {
            hold("billing", NINE);
            HeldTime mine = hold("billing", NINE);
            assertThat(places("billing", NINE)).as("for others").isZero();
            assertThat(slots.offer("billing", Formats.HUNGARIAN, mine.id()))
                    .flatExtracting(DayOffer::starts)
                    .contains(new FreeStart(NINE, 1));
        }

        @Test
        void aBookingCanBeMovedWhenItsMatterIsOfferedNoMore() {
            Booked booked = book("contract", NINE, newEmail());
            jdbc.sql("update matter set active = false where id = 'contract'").update();
            try {
                assertThat(own.offer(booked.token(), Formats.HUNGARIAN)).hasSize(15);
                assertThat(own.move(booked.token(), TEN, somewhere()).booking().start())
                        .isEqualTo(TEN);
            } finally {
                jdbc.sql("update matter set active = true").update();
            }
        }

        @Test
        @SignedInAs(role = Roles.CLERK)
        void clerksMoveABookingByAQuarterButNotToWhereItIs() {
            changeSchedule("update counter set active = false where id > 1");
            try {
                UUID id = book("occupant", NINE, newEmail()).booking().id();
                LocalDate friday = LocalDate.of(2026, 11, 27);
                Instant quarterLater = NINE.plus(Quarters.LENGTH);
                assertThat(days.free("occupant", friday))
                        .extracting(FreeStart::start)
                        .doesNotContain(NINE, quarterLater);
                assertThat(days.freeToMove(id, friday))
                        .extracting(FreeStart::start)
                        .contains(quarterLater)
                        .doesNotContain(NINE);
                office.move(id, quarterLater);
                assertThat(places("billing", NINE)).isEqualTo(1);
            } finally {
                changeSchedule("update counter set active = true");
            }
        }

        @Test
        void aMoveToATakenTimeLeavesTheOldOne() {
            Booked booked = book("billing", NINE, newEmail());
            hold("billing", TEN);
            hold("billing", TEN);
            refused(Reason.TAKEN, () -> own.move(booked.token(), TEN, somewhere()));
            assertThat(own.find(booked.token(), Formats.HUNGARIAN)
                            .orElseThrow()
                            .booking()
                            .start())
                    .isEqualTo(NINE);
            assertThat(places("billing", NINE)).isEqualTo(1);
        }

        @Test
        void cancellingGivesTheTimeBackOnce() {
            String email = newEmail();
            Booked booked = book("billing", NINE, email);
            own.cancel(booked.token());
            own.cancel(booked.token());
            assertThat(places("billing", NINE)).isEqualTo(2);
            assertThat(subjectsTo(email)).hasSize(2);
            var attachment = mails.newest(10).stream()
                    .filter(mail -> mail.subject().startsWith("Időpontját lemondta"))
                    .findFirst()
                    .orElseThrow()
                    .attachments()
                    .getFirst();
            assertThat(new String(attachment.content(), StandardCharsets.UTF_8))
                    .contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
            refused(Reason.NOT_OPEN, () -> own.move(booked.token(), TEN, somewhere()));
        }

        @Test
        void onceItHasBegunAVisitCanNeitherBeMovedNorCancelled() {
            Booked booked = book("billing", NINE, newEmail());
            clock.advance(Duration.between(MORNING, NINE));
            refused(Reason.NOT_OPEN, () -> own.move(booked.token(), TEN, somewhere()));
            refused(Reason.NOT_OPEN, () -> own.cancel(booked.token()));
        }

        @Test
        void whoeverLostTheMailOpensItByNumberAndContact() {
            String email = newEmail();
            Booked booked = bookings.book(wish(hold("billing", NINE), email, "06 30 765 4321"));
            String number = booked.booking().reference().toLowerCase();
            assertThat(own.look(number, email.toUpperCase(), somewhere())).contains(booked.token());
            assertThat(own.look(number, "+36-30-7654321", somewhere())).contains(booked.token());
            assertThat(own.look(number, newEmail(), somewhere())).isEmpty();
            assertThat(own.look(number, "", somewhere())).isEmpty();
            assertThat(own.look("IDP-2222-2222", email, somewhere())).isEmpty();
        }

        @Test
        void guessingNumbersIsBounded() {
            ClientAddress from = somewhere();
            for (int i = 0; i < 20; i++) {
                own.look("IDP-2222-2222", "a@b.hu", from);
            }
            refused(Reason.TOO_MANY_ATTEMPTS, () -> own.look("IDP-2222-2222", "a@b.hu", from));
        }

        @Test
        void visitorsAreRemindedTheDayBeforeOnce() {
            String email = newEmail();
            book("billing", NINE, email);
            jobs.remind();
            assertThat(subjectsTo(email)).hasSize(1);
            clock.advance(Duration.ofDays(1).plusHours(2));
            jobs.remind();
            jobs.remind();
            assertThat(subjectsTo(email)).hasSize(2).anyMatch(subject -> subject.startsWith("Holnap várjuk"));
        }

        @Test
        void whoeverBooksForTomorrowIsNotRemindedAtOnce() {
            String email = newEmail();
            Booked booked = book("billing", at("2026-11-26T09:00"), email);
            jobs.remind();
            assertThat(subjectsTo(email)).hasSize(1);
            assertThat(booked.booking().isReminded()).isFalse();
        }

        @Test
        void namesAreForgottenAfterNinetyDays() {
            Booked booked = book("billing", NINE, newEmail());
            clock.advance(Duration.ofDays(91));
            jobs.forgetOld();
            assertThat(own.find(booked.token(), Formats.HUNGARIAN)
                            .orElseThrow()
                            .booking()
                            .name())
                    .isNotNull();
            clock.advance(Duration.ofDays(2));
            jobs.forgetOld();
            var erased =
                    own.find(booked.token(), Formats.HUNGARIAN).orElseThrow().booking();
            assertThat(erased.name()).isNull();
            assertThat(erased.email()).isNull();
            assertThat(erased.reference()).isEqualTo(booked.booking().reference());
        }

        @Test
        @SignedInAs(role = Roles.CLERK)
        void clerksBookForCallersUntilTheVisitWouldBegin() {
            clock.advance(Duration.ofMinutes(1));
            Instant soon = at("2026-11-25T08:15");
            var visitor = new TypedVisitor("Kovács Ilona", "", "", "", "hallókészülék");
            UUID id = UUID.randomUUID();
            var wish = new OfficeBooking("billing", soon, visitor, Formats.HUNGARIAN);
            var booked = office.book(id, wish);
            assertThat(office.book(id, wish).reference()).isEqualTo(booked.reference());
            assertThat(booked.channel()).isEqualTo(BookingChannel.OFFICE);
            assertThat(days.day(WEDNESDAY, Formats.HUNGARIAN).expected()).isEqualTo(1);
            assertThat(logged("appointments.booked")).isPositive();
            assertThat(count("outgoing_mail")).isZero();
        }

        @Test
        @SignedInAs(role = Roles.CLERK)
        void clerksWriteDownWhatBecameOfAVisit() {
            UUID id = book("billing", NINE, newEmail()).booking().id();
            office.become(id, BookingStatus.ARRIVED);
            office.become(id, BookingStatus.SERVED);
            refused(Reason.NOT_OPEN, () -> office.become(id, BookingStatus.CANCELLED_BY_OFFICE));
            assertThat(jdbc.sql("select count(*) from audit_event where action = 'appointments.status' and subject = ?")
                            .param(id.toString())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        }

        @Test
        @SignedInAs(role = Roles.CLERK)
        void aDayIsLoggedWhenItIsOpenedAndAgainOnlyWhenItHasChanged() {
            book("billing", NINE, newEmail());
            int before = logged("appointments.day.seen");
            var shown = days.day(WEDNESDAY.plusDays(2), Formats.HUNGARIAN);
            assertThat(days.changed(shown, Formats.HUNGARIAN)).isEmpty();
            assertThat(logged("appointments.day.seen")).isEqualTo(before + 1);
            book("billing", TEN, newEmail());
            assertThat(days.changed(shown, Formats.HUNGARIAN))
                    .hasValueSatisfying(now -> assertThat(now.expected()).isEqualTo(2));
            assertThat(logged("appointments.day.seen")).isEqualTo(before + 2);
        }

        private int logged(String action) {
            return jdbc.sql("select count(*) from audit_event where action = ?")
                    .param(action)
                    .query(Integer.class)
                    .single();
        }

        @Test
        @SignedInAs(role = Roles.CLERK)
        void aVisitorWhoseTimeTheOfficeCancelsIsTold() {
            String email = newEmail();
            UUID id = book("billing", NINE, email).booking().id();
            office.become(id, BookingStatus.CANCELLED_BY_OFFICE);
            assertThat(places("billing", NINE)).isEqualTo(2);
            assertThat(subjectsTo(email)).anyMatch(subject -> subject.startsWith("Időpontját le kellett mondanunk"));
        }

        @Test
        @SignedInAs(role = Roles.CLERK)
        void blockedTimesAreNotOfferedUntilTheyAreFreed() {
            days.block(1, NINE, 60, " megbeszélés ");
            assertThat(places("billing", NINE.plus(Duration.ofMinutes(45)))).isEqualTo(1);
            refused(Reason.TAKEN, () -> days.block(1, NINE.plus(Duration.ofMinutes(30)), 60, "más"));
            BlockedTime block = days.day(WEDNESDAY.plusDays(2), Formats.HUNGARIAN)
                    .counters()
                    .getFirst()
                    .blocks()
                    .getFirst();
            assertThat(block.reason()).isEqualTo("megbeszélés");
            days.unblock(block.id());
            assertThat(logged("appointments.blocked")).isPositive();
            assertThat(logged("appointments.unblocked")).isPositive();
            assertThat(places("billing", NINE)).isEqualTo(2);
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Booking {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Booking {}
}
