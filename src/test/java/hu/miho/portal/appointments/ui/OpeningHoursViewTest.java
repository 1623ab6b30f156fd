package hu.miho.portal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.appointments.OfficeBooking;
import hu.miho.portal.appointments.OfficeBookings;
import hu.miho.portal.appointments.Schedule;
import hu.miho.portal.appointments.ScheduleService;
import hu.miho.portal.appointments.TypedVisitor;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.MutableClock;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clerks' opening hours: what they type, what they see before it counts, and what follows when they save it. */
@PortalTest
@Import(OpeningHoursViewTest.StandingClock.class)
@SignedInAs(role = Roles.CLERK)
class OpeningHoursViewTest extends SpringBrowserlessTest {

    @Autowired
    ScheduleService schedules;

    @Autowired
    OfficeBookings bookings;

    @Autowired
    JdbcClient jdbc;

    private Schedule usual;

    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        @Primary
        MutableClock wednesdayMorning() {
            return new MutableClock("2026-11-25T07:00:00Z");
        }
    }

    @BeforeEach
    void theUsualHours() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        for (String table : List.of("taken_quarter", "slot_hold", "appointment", "counter_block", "outgoing_mail")) {
            jdbc.sql("delete from " + table).update();
        }
        usual = schedules.current();
        edit();
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from appointment").update();
        schedules.save(
                new Schedule(schedules.current().version(), usual.office(), usual.counters()), Formats.HUNGARIAN);
        jdbc.sql("delete from schedule_change").update();
    }

    @Test
    void showsTheWeekTheDaysThatDifferTheCountersAndThatNothingWasChanged() {
        assertThat(text())
                .contains("Szerda", "8:00\u2060–\u206020:00", "Mintaadat", "karácsony első napja", "törvény szerint")
                .contains("1. ablak", "mint az iroda", "hétfő–csütörtök 12:00", "Még nem volt változás.")
                .doesNotContain("nem mentett változásai", "Áthelyezendő foglalások");
    }

    @Test
    void whatIsTypedWrongIsSaidBesideTheFieldAndStays() {
        click("Módosítás: Szokásos hét");
        type("Kedd", "8-12:07");
        type("Hétfő", "15-8");
        dialogClick("Változás felvétele");
        assertThat(field("Kedd").getErrorMessage()).startsWith("negyedórára eső időt");
        assertThat(field("Hétfő").getErrorMessage()).startsWith("a vége nem későbbi");
        assertThat(field("Kedd").getValue()).isEqualTo("8-12:07");
        assertThat(field("Szerda").isInvalid()).isFalse();
        assertThat(schedules.current()).isEqualTo(usual);
    }

    @Test
    void nothingCountsBeforeItWasLookedAtAndSaved() {
        shortenTuesday();
        assertThat(text()).contains("nem mentett változásai", "8:00\u2060–\u206012:00");
        assertThat(schedules.current()).isEqualTo(usual);
        preview();
        assertThat(text())
                .contains("Kedd: 8:00\u2060–\u206015:00 → 8:00\u2060–\u206012:00", "Egyetlen foglalást sem érint.")
                .contains("2 ablak (1. ablak −10; 2. ablak −10)", "+0 negyedóra, −40 negyedóra")
                .contains("1. ablak: a szünet (kedd, 12:00\u2060–\u206012:30) kilóg");
        assertThat(schedules.current()).isEqualTo(usual);
        click("Mentés");
        assertThat(text()).contains("A változás érvényes", "Senkit sem kellett értesíteni.");
        assertThat(schedules.current().office().week())
                .containsEntry(DayOfWeek.TUESDAY, new TimeSpan(LocalTime.of(8, 0), LocalTime.NOON));
        edit();
        assertThat(text()).contains("Visszaállítás előnézete").doesNotContain("Mintaadat", "nem mentett változásai");
    }

    @Test
    void changesOutliveOtherPagesUntilTheyAreDiscarded() {
        shortenTuesday();
        UI.getCurrent().navigate("ugyintezo/idopontok");
        edit();
        assertThat(text()).contains("nem mentett változásai", "8:00\u2060–\u206012:00");
        click("Elvetés");
        dialogClick("Elvetés");
        assertThat(text()).doesNotContain("nem mentett változásai");
    }

    @Test
    void whoIsHitIsNamedBeforehandAndListedForCallingAfterwards() {
        LocalDate tuesday = bookTuesday("Nagy Béla", "06 46 501 740", "");
        shortenTuesday();
        preview();
        assertThat(text())
                .contains("Nagy Béla", "+36\u00a046\u00a0501\u00a0740", "IDP-", "fel kell hívni")
                .contains("Levelet kap: 0, fel kell hívni: 1");
        click("Mentés");
        assertThat(text()).contains("A változás érvényes", "Felhívandók", "Nagy Béla");
        UI.getCurrent().navigate("ugyintezo/idopontok", QueryParameters.simple(Map.of("nap", tuesday.toString())));
        assertThat(text()).contains("Áthelyezendő");
        edit();
        assertThat(text()).contains("Áthelyezendő foglalások", "Felhívandók");
        click("Lemondás: Nagy Béla");
        dialogClick("Lemondás");
        assertThat(text()).doesNotContain("Áthelyezendő foglalások", "Nagy Béla");
    }

    @Test
    void goingBackIsLookedAtFirstAndTellsWhoMayStay() {
        bookTuesday("Kovács Ilona", "", "ilona@example.com");
        shortenTuesday();
        preview();
        click("Mentés");
        edit();
        assertThat(text()).contains("Levelet kaptak", "áthelyezendő: 1");
        test(find(Button.class).withText("Visszaállítás előnézete").all().getFirst())
                .click();
        assertThat(text()).contains("Kedd: 8:00\u2060–\u206012:00 → 8:00\u2060–\u206015:00", "Mégis jöhetnek");
        click("Mentés");
        assertThat(text())
                .contains("Mégis jöhetnek", "levelet kapott")
                .doesNotContain("Senkit sem kellett értesíteni.");
        assertThat(schedules.mustMove(Formats.HUNGARIAN)).isEmpty();
    }

    @Test
    void whenAColleagueSavesFirstTheClerkIsToldAndKeepsTheChanges() {
        shortenTuesday();
        preview();
        var week = new HashMap<>(usual.office().week());
        week.put(DayOfWeek.MONDAY, new TimeSpan(LocalTime.of(9, 0), LocalTime.of(15, 0)));
        schedules.save(usual.withOffice(usual.office().withWeek(week)), Formats.HUNGARIAN);
        click("Mentés");
        assertThat(text())
                .contains("Közben egy kollégája is mentett", "Hétfő: 8:00\u2060–\u206015:00 → 9:00\u2060–\u206015:00")
                .contains("Kedd: 8:00\u2060–\u206015:00 → 8:00\u2060–\u206012:00")
                .doesNotContain("A változás érvényes");
        assertThat(schedules.current().office().week().get(DayOfWeek.TUESDAY).to())
                .isEqualTo(LocalTime.of(15, 0));
        click("Mentés");
        assertThat(schedules.current().office().week())
                .containsEntry(DayOfWeek.MONDAY, new TimeSpan(LocalTime.of(9, 0), LocalTime.of(15, 0)))
                .containsEntry(DayOfWeek.TUESDAY, new TimeSpan(LocalTime.of(8, 0), LocalTime.NOON));
    }

    @Test
    void aDayThatDiffersNeedsADateAndReasonsInBothLanguages() {
        click("Új eltérő nap: Eltérő napok");
        dialogClick("Változás felvétele");
        assertThat(date().getErrorMessage()).startsWith("válassza ki a napot");
        assertThat(field("Ok, angolul").getErrorMessage()).startsWith("írja be, mit lássanak");
        date().setValue(LocalDate.of(2020, 1, 1));
        type("Ok, magyarul", "leltár");
        dialogClick("Változás felvétele");
        assertThat(date().getErrorMessage()).startsWith("ez a nap már elmúlt");
        assertThat(field("Ok, magyarul").getValue()).isEqualTo("leltár");
        date().setValue(LocalDate.of(2100, 1, 4));
        type("Ok, angolul", "stocktaking");
        dialogClick("Változás felvétele");
        assertThat(text()).contains("leltár", "zárva tartás");
        preview();
        assertThat(text()).contains("Új eltérő nap: 2100.\u00a0január\u00a04., hétfő: zárva (leltár)");
    }

    @Test
    void aCounterIsAddedAndItsMistakesAreSaid() {
        click("Új ablak: Ablakok");
        type("Neve, magyarul", "4. ablak");
        test(find(Checkbox.class)
                        .withLabel("Saját nyitvatartása van (különben mint az irodáé)")
                        .single())
                .click();
        dialogClick("Változás felvétele");
        assertThat(field("Neve, angolul").getErrorMessage()).startsWith("írja be az ablak nevét");
        assertThat(find(TextField.class).withLabel("Hétfő").all().getFirst().getErrorMessage())
                .startsWith("legalább egy napra");
        type("Neve, angolul", "Counter 4");
        find(TextField.class).withLabel("Hétfő").all().getFirst().setValue("9-11");
        find(TextField.class).withLabel("Hétfő").all().getLast().setValue("9:30-10, 9:45-10:15");
        dialogClick("Változás felvétele");
        assertThat(find(TextField.class).withLabel("Hétfő").all().getLast().getErrorMessage())
                .startsWith("két szünet egymásba ér");
        find(TextField.class).withLabel("Hétfő").all().getLast().setValue("9:30-10");
        dialogClick("Változás felvétele");
        assertThat(text()).contains("4. ablak", "hétfő 9:00\u2060–\u206011:00", "hétfő 9:30\u2060–\u206010:00");
        preview();
        assertThat(text()).contains("Új ablak: 4. ablak");
        edit();
        click("Elvetés");
        dialogClick("Elvetés");
    }

    private LocalDate bookTuesday(String name, String phone, String email) {
        LocalDate tuesday = LocalDate.of(2026, 12, 1);
        Instant start = tuesday.atTime(14, 0).atZone(Formats.ZONE).toInstant();
        bookings.book(
                UUID.randomUUID(),
                new OfficeBooking("billing", start, new TypedVisitor(name, email, phone, "", ""), Formats.HUNGARIAN));
        return tuesday;
    }

    private void shortenTuesday() {
        click("Módosítás: Szokásos hét");
        type("Kedd", "8-12");
        dialogClick("Változás felvétele");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    private static void edit() {
        UI.getCurrent().navigate("ugyintezo/idopontok/nyitvatartas");
    }

    private static void preview() {
        UI.getCurrent().navigate("ugyintezo/idopontok/nyitvatartas/elonezet");
    }

    private DatePicker date() {
        return find(DatePicker.class).withLabel("Dátum").single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void type(String label, String value) {
        test(field(label)).setValue(value);
    }

    /** A button of the page, by its whole name. */
    private void click(String name) {
        test(findInView(Button.class).all().stream()
                        .filter(button -> name.equals(button.getAriaLabel().orElse(button.getText())))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void dialogClick(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
