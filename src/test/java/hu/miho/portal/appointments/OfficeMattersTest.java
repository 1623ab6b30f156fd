package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.appointments.BookingRefused.Reason;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Clerks edit what can be booked; on both databases. */
class OfficeMattersTest {

    @SignedInAs(role = Roles.CLERK)
    abstract static class Matters extends OfficeTest {

        private static final List<String> IDS =
                List.of("billing", "occupant", "contract", "organisation", "several-places", "technical", "other");

        @Autowired
        OfficeMatters matters;

        @Autowired
        ScheduleService schedules;

        private TypedMatter billing;

        @BeforeEach
        void seen() {
            billing = matter("billing").content();
        }

        @AfterEach
        void asAtFirst() {
            jdbc.sql("delete from appointment").update();
            changeSchedule("delete from counter_matter where matter_id = 'reszletfizetes'");
            jdbc.sql("delete from matter where id = 'reszletfizetes'").update();
            jdbc.sql("update matter set active = true").update();
            for (String id : IDS) {
                jdbc.sql("update matter set position = ? where id = ?")
                        .params((IDS.indexOf(id) + 1) * 10, id)
                        .update();
            }
            matters.change(matter("billing"), billing);
        }

        @Test
        void visitorsReadTheNewWordsAtOnceInBothLanguages() {
            matters.change(
                    matter("billing"),
                    new TypedMatter(
                            "Számlakérdés",
                            "A bill",
                            30,
                            " a számla \n\n igazolvány",
                            "the bill\nID",
                            true,
                            Set.of(1)));
            Matter hungarian = slots.matters(Formats.HUNGARIAN).getFirst();
            assertThat(hungarian)
                    .isEqualTo(new Matter("billing", "Számlakérdés", 30, List.of("a számla", "igazolvány")));
            assertThat(slots.matters(Formats.ENGLISH).getFirst().bring()).containsExactly("the bill", "ID");
            assertThat(places("billing", at("2026-11-26T09:00")))
                    .as("which counters serve it is not changed here")
                    .isEqualTo(2);
        }

        @Test
        void anOpenBookingKeepsItsMinutesUntilItIsMoved() {
            Booked booked = book("billing", at("2026-11-26T09:00"), newEmail());
            matters.change(matter("billing"), withMinutes(30));
            assertThat(matter("billing").openBookings()).isEqualTo(1);
            Booking kept =
                    own.find(booked.token(), Formats.HUNGARIAN).orElseThrow().booking();
            assertThat(kept.matter().minutes()).isEqualTo(15);
            assertThat(count("taken_quarter")).isEqualTo(1);
            own.move(booked.token(), at("2026-11-26T10:00"), somewhere());
            assertThat(count("taken_quarter")).isEqualTo(2);
        }

        @Test
        void whatIsSwitchedOffCanStillBeMovedAndCancelledButNotBookedAnew() {
            Booked booked = book("billing", at("2026-11-26T09:00"), newEmail());
            matters.change(matter("billing"), switchedOff());
            assertThat(slots.matters(Formats.HUNGARIAN)).extracting(Matter::id).doesNotContain("billing");
            assertThatThrownBy(() -> hold("billing", at("2026-11-26T11:00")))
                    .isInstanceOfSatisfying(
                            BookingRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.MATTER_OFF));
            own.move(booked.token(), at("2026-11-26T10:00"), somewhere());
            assertThat(own.cancel(booked.token()).booking().status()).isEqualTo(BookingStatus.CANCELLED);
        }

        @Test
        void aHeldTimeOfASwitchedOffMatterCanStillBeBooked() {
            HeldTime held = hold("billing", at("2026-11-26T09:00"));
            matters.change(matter("billing"), switchedOff());
            bookings.book(wish(held, newEmail(), ""));
            assertThat(count("appointment")).isEqualTo(1);
        }

        @Test
        void theLastOneThatCanBeBookedStays() {
            jdbc.sql("update matter set active = false where id <> 'billing'").update();
            refused(MatterRefused.Reason.LAST_ACTIVE, () -> matters.change(matter("billing"), switchedOff()));
            assertThat(slots.matters(Formats.HUNGARIAN)).hasSize(1);
        }

        @Test
        void aNewOneStandsLastWithAnIdOfItsOwn() {
            String id = matters.add(newMatter(Set.of(1, 2)));
            assertThat(id).isEqualTo("reszletfizetes");
            assertThat(slots.matters(Formats.HUNGARIAN).getLast().id()).isEqualTo(id);
            assertThat(places(id, at("2026-11-26T09:00"))).isEqualTo(2);
            refused(MatterRefused.Reason.NAME_TAKEN, () -> matters.add(newMatter(Set.of())));
            assertThat(details("appointments.matter.added")).contains("nameHu=Részletfizetés", "counters=[1, 2]");
        }

        @Test
        void withoutACounterNothingIsOffered() {
            String id = matters.add(newMatter(Set.of()));
            assertThat(day(id, WEDNESDAY.plusDays(1)).state()).isEqualTo(DayOffer.State.NOT_SERVED);
        }

        @Test
        void theListIsMovedUpAndDownToItsEnds() {
            matters.move("contract", true);
            matters.move("contract", true);
            matters.move("contract", true);
            matters.move("other", false);
            matters.move("billing", false);
            assertThat(slots.matters(Formats.HUNGARIAN))
                    .extracting(Matter::id)
                    .startsWith("contract", "occupant", "billing")
                    .endsWith("other");
            assertThat(details("appointments.matter.moved")).contains("position=2 → 3");
        }

        @Test
        void movingDoesNotDisturbWhoeverEdits() {
            MatterDetails shown = matter("billing");
            matters.move("billing", false);
            matters.change(shown, withMinutes(30));
            assertThat(slots.matters(Formats.HUNGARIAN)).extracting(Matter::id).startsWith("occupant", "billing");
        }

        @Test
        void ofTwoClerksTheLaterOneIsTold() {
            MatterDetails shown = matter("billing");
            matters.change(shown, withMinutes(30));
            refused(MatterRefused.Reason.CHANGED, () -> matters.change(shown, withMinutes(45)));
            assertThat(matter("billing").content().minutes()).isEqualTo(30);
        }

        @Test
        void ofTenClerksAtOnceOneSaves() {
            MatterDetails shown = matter("billing");
            var barrier = new CyclicBarrier(10);
            var context = SecurityContextHolder.getContext();
            List<CompletableFuture<Boolean>> tries = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> {
                                SecurityContextHolder.setContext(context);
                                return saves(shown, barrier);
                            },
                            Thread::startVirtualThread))
                    .limit(10)
                    .toList();
            assertThat(tries.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
        }

        @Test
        void countersThatServeANewOneAreAChangeOfTheSchedule() {
            long before = schedules.current().version();
            matters.add(newMatter(Set.of(1)));
            assertThat(schedules.current().version()).isEqualTo(before + 1);
            assertThat(schedules.history(Formats.HUNGARIAN).getFirst().words())
                    .anySatisfy(words -> assertThat(words).contains("Részletfizetés"));
        }

        @Test
        void theLogSaysWhatItWasAndWhatItIs() {
            matters.change(
                    matter("billing"),
                    new TypedMatter(
                            "Számlakérdés",
                            billing.nameEn(),
                            45,
                            billing.bringHu(),
                            billing.bringEn(),
                            false,
                            Set.of(1)));
            assertThat(details("appointments.matter.changed"))
                    .isEqualTo("active=true → false\nminutes=15 → 45\n" + "nameHu=Számla, befizetés → Számlakérdés");
        }

        @Test
        void everySavedStateIsKeptAndCanBeTakenUpAgain() {
            int before = matters.history("billing").size();
            matters.change(matter("billing"), withMinutes(30));
            matters.change(matter("billing"), withMinutes(30));
            List<SavedContent<TypedMatter>> states = matters.history("billing");
            assertThat(states).as("what changes nothing is no state").hasSize(before == 0 ? 2 : before + 1);
            assertThat(states.getFirst().content()).isEqualTo(withMinutes(30));
            assertThat(states.getFirst().savedBy()).isNotBlank();
            assertThat(states.get(1).content()).isEqualTo(billing);
            matters.change(matter("billing"), states.get(1).content());
            assertThat(matter("billing").content()).isEqualTo(billing);
            String id = matters.add(newMatter(Set.of(1)));
            assertThat(matters.history(id).getFirst().content()).isEqualTo(newMatter(Set.of(1)));
        }

        @Test
        void whoeverWasLateLeavesNoState() {
            MatterDetails shown = matter("billing");
            matters.change(shown, withMinutes(30));
            int before = matters.history("billing").size();
            refused(MatterRefused.Reason.CHANGED, () -> matters.change(shown, withMinutes(45)));
            assertThat(matters.history("billing")).hasSize(before);
        }

        @Test
        void badDataIsRefusedByTheServiceToo() {
            refused(MatterRefused.Reason.BAD_DATA, () -> matters.change(matter("billing"), withMinutes(20)));
            refused(
                    MatterRefused.Reason.BAD_DATA,
                    () -> matters.add(new TypedMatter("", "x", 15, "", "", true, Set.of())));
        }

        private boolean saves(MatterDetails shown, CyclicBarrier barrier) {
            try {
                barrier.await();
                matters.change(shown, withMinutes(30));
                return true;
            } catch (MatterRefused changed) {
                return false;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private MatterDetails matter(String id) {
            return matters.all().stream()
                    .filter(matter -> matter.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private TypedMatter withMinutes(int minutes) {
            return new TypedMatter(
                    billing.nameHu(),
                    billing.nameEn(),
                    minutes,
                    billing.bringHu(),
                    billing.bringEn(),
                    true,
                    billing.counters());
        }

        private TypedMatter switchedOff() {
            return new TypedMatter(
                    billing.nameHu(),
                    billing.nameEn(),
                    15,
                    billing.bringHu(),
                    billing.bringEn(),
                    false,
                    billing.counters());
        }

        private static TypedMatter newMatter(Set<Integer> counters) {
            return new TypedMatter("Részletfizetés", "Instalments", 30, "", "", true, counters);
        }

        private String details(String action) {
            return jdbc.sql("select details from audit_event where action = ? order by seq desc limit 1")
                    .param(action)
                    .query(String.class)
                    .single();
        }

        private static void refused(MatterRefused.Reason reason, ThrowingCallable action) {
            assertThatThrownBy(action)
                    .isInstanceOfSatisfying(
                            MatterRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(reason));
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Matters {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Matters {}
}
