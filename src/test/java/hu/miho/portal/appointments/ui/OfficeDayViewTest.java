package hu.miho.portal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.appointments.DayOffer;
import hu.miho.portal.appointments.SlotService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clerks' day: booking for a caller, what became of a visit, times that are not given. */
@PortalTest
@SignedInAs(role = Roles.CLERK)
class OfficeDayViewTest extends SpringBrowserlessTest {

    @Autowired
    SlotService slots;

    @Autowired
    JdbcClient jdbc;

    private LocalDate day;

    @BeforeEach
    void anEmptyDay() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        for (String table : List.of("taken_quarter", "slot_hold", "appointment", "counter_block")) {
            jdbc.sql("delete from " + table).update();
        }
        day = slots.offer("billing", Formats.HUNGARIAN).stream()
                .filter(offer -> offer.state() == DayOffer.State.FREE)
                .skip(1)
                .findFirst()
                .orElseThrow()
                .date();
        openDay();
    }

    @Test
    void aDayWithoutBookingsSaysSo() {
        assertThat(text()).contains("Nyitva", "várt ügyfelek: 0", "1. ablak", "Nincs foglalás.");
    }

    @Test
    void aCallerIsBookedWithoutAnEmailAddress() {
        book("Kovács Ilona");
        assertThat(text()).contains("várt ügyfelek: 1", "Kovács Ilona", "Számla, befizetés", "Lefoglalva", "IDP-");
    }

    @Test
    void withoutTimeAndNameNothingIsBooked() {
        click("Foglalás ügyfélnek");
        dialogClick("Foglalás");
        assertThat(field("Név").getErrorMessage()).startsWith("Írja be a nevét");
        assertThat(count("appointment")).isZero();
    }

    @Test
    void aVisitorArrivesAndIsServed() {
        book("Kovács Ilona");
        click("Megérkezett");
        click("Kiszolgálva");
        assertThat(jdbc.sql("select status from appointment")
                        .query(String.class)
                        .single())
                .isEqualTo("SERVED");
        assertThat(text()).contains("Kiszolgálva");
    }

    @Test
    void cancellingAsksFirstAndSaysToCallWhoeverHasNoAddress() {
        book("Kovács Ilona");
        click("Lemondás");
        assertThat(find(Button.class).withText("Megtartom").exists()).isTrue();
        assertThat(count("taken_quarter")).isEqualTo(1);
        dialogClick("Lemondás");
        assertThat(count("taken_quarter")).isZero();
        assertThat(text()).contains("Az iroda lemondta");
    }

    @Test
    void aTimeIsBlockedAndFreedAgain() {
        click("Idő zárolása");
        choose("Mettől", 0);
        test(field("Miért")).setValue("Megbeszélés");
        dialogClick("Zárolás");
        assertThat(text()).contains("Zárolva", "Megbeszélés");
        click("Feloldás");
        assertThat(count("taken_quarter")).isZero();
    }

    @Test
    void theWeekCountsWhoIsExpected() {
        book("Kovács Ilona");
        UI.getCurrent().navigate("ugyintezo/idopontok/het", QueryParameters.simple(Map.of("nap", day.toString())));
        assertThat(text()).contains(Formats.longDate(day, Formats.HUNGARIAN), "zárva");
    }

    @Test
    void theMenuMarksThePageThatIsOpenAndNoOther() {
        assertThat(find(SideNavItem.class).all())
                .filteredOn(item -> item.getPath().equals("ugyintezo"))
                .isNotEmpty()
                .noneMatch(SideNavItem::isMatchNested);
        assertThat(find(SideNavItem.class).all())
                .filteredOn(item -> item.getPath().equals("ugyintezo/idopontok"))
                .isNotEmpty()
                .allMatch(SideNavItem::isMatchNested);
    }

    @Test
    void rubbishInTheAddressShowsToday() {
        UI.getCurrent().navigate("ugyintezo/idopontok", QueryParameters.simple(Map.of("nap", "tegnap")));
        assertThat(getCurrentView()).isInstanceOf(OfficeDayView.class);
    }

    private void book(String name) {
        click("Foglalás ügyfélnek");
        choose("Időpont", 2);
        test(field("Név")).setValue(name);
        dialogClick("Foglalás");
    }

    private void openDay() {
        UI.getCurrent().navigate("ugyintezo/idopontok", QueryParameters.simple(Map.of("nap", day.toString())));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(String label, int item) {
        Select select = find(Select.class).withLabel(label).single();
        select.setValue(select.getListDataView().getItem(item));
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private void dialogClick(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
