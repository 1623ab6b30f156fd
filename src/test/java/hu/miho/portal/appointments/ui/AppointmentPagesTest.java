package hu.miho.portal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.appointments.Booked;
import hu.miho.portal.appointments.HeldTime;
import hu.miho.portal.appointments.Matter;
import hu.miho.portal.appointments.NewHold;
import hu.miho.portal.appointments.SlotService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.Challenges;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.Formats;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Booking as a visitor sees it: choosing, typing, what goes wrong, and changing one's mind. */
@PortalTest
class AppointmentPagesTest extends SpringBrowserlessTest {

    @Autowired
    SlotService slots;

    @Autowired
    ObjectProvider<BookingDraft> drafts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anEmptyOffice() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        for (String table : List.of("taken_quarter", "slot_hold", "appointment", "budget_use")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void theCalendarShowsWeeksFromMondayToSundayWithTheTimesAsButtons() {
        navigate(AppointmentView.class);
        assertThat(find(SlotWeek.class).all()).hasSizeBetween(3, 4);
        assertThat(find(SlotDay.class).all().size() % 7).isZero();
        SlotButton first = times().getFirst();
        assertThat(first.getText()).matches("\\d{1,2}:\\d\\d");
        assertThat(first.getElement().getAttribute("aria-label"))
                .matches("\\d{4}\\.\u00a0\\p{L}+\u00a0\\d+\\., \\p{L}+, \\d{1,2}:\\d\\d, \\d szabad hely");
    }

    @Test
    void eachMatterSaysWhatToBring() {
        navigate(AppointmentView.class);
        chooseMatter("organisation");
        assertThat(text()).contains("aláírási címpéldány", "cégjegyzék");
        chooseMatter("technical");
        assertThat(text()).contains("Iratot nem kell hoznia.");
    }

    @Test
    void choosingATimeHoldsItAndLeadsToTheData() {
        navigate(AppointmentView.class);
        test(times().get(3)).click();
        assertThat(find(HoldBar.class).single().getElement().getTextRecursively())
                .contains("percig tartjuk Önnek", "Szemere utca 5.");
        assertThat(find(Countdown.class).single().getText()).matches("10:00|9:5\\d");
        click("Tovább az adatokhoz");
        assertThat(getCurrentView()).isInstanceOf(BookingDataView.class);
    }

    @Test
    void aTimeThatSomebodyElseTookSaysSoAndTheOthersStay() {
        navigate(AppointmentView.class);
        SlotButton wanted = times().get(3);
        takeAll(wanted);
        test(wanted).click();
        assertThat(text()).contains("Ezt az időpontot közben más lefoglalta");
        assertThat(find(HoldBar.class).exists()).isFalse();
        assertThat(times()).extracting(SlotButton::start).doesNotContain(wanted.start());
    }

    @Test
    void anotherMatterGivesTheHeldTimeBack() {
        navigate(AppointmentView.class);
        test(times().get(3)).click();
        chooseMatter("contract");
        assertThat(count("slot_hold")).isZero();
        assertThat(find(HoldBar.class).exists()).isFalse();
    }

    @Test
    void withNothingFreeThePageSaysWhenNewDaysOpenAndWhomToCall() {
        countersReceive(false);
        try {
            navigate(AppointmentView.class);
            assertThat(text()).contains("Most minden időpont foglalt", "foglalható", "06 (46) 501-740");
        } finally {
            countersReceive(true);
        }
    }

    private void countersReceive(boolean visitors) {
        jdbc.sql("update counter set active = ?").param(visitors).update();
        jdbc.sql("update schedule_version set version = version + 1").update();
    }

    @Test
    void problemsStandAtTheFieldsAndNothingTypedIsLost() {
        toTheData();
        test(field("Név")).setValue("Kovács Ilona");
        test(field("Telefonszám")).setValue("12");
        test(find(TextArea.class).single()).setValue("Tolószékkel jövök.");
        click("Foglalás");
        assertThat(getCurrentView()).isInstanceOf(BookingDataView.class);
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("3 mezőt javítani kell", "Telefonszám: nem hívható szám", "Adatvédelmi nyilatkozat");
        assertThat(field("Telefonszám").getErrorMessage()).startsWith("Ezt a számot nem tudjuk hívni");
        assertThat(field("Név").getValue()).isEqualTo("Kovács Ilona");
        click("Vissza");
        click("Tovább az adatokhoz");
        assertThat(field("Telefonszám").getValue()).isEqualTo("12");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Tolószékkel jövök.");
    }

    @Test
    void whenTheHoldRunsOutTheDataStayAndTheTimeCanBeHeldAgain() {
        toTheData();
        fill();
        HeldTime held = drafts.getObject().held();
        slots.release(held.id());
        click("Foglalás");
        assertThat(text()).contains("Lejárt az idő, ameddig az időpontot tartottuk", "Amit beírt, megmaradt");
        assertThat(field("Név").getValue()).isEqualTo("Kovács Ilona");
        click("Kérem újra ezt az időpontot");
        click("Foglalás");
        assertThat(getCurrentView()).isInstanceOf(BookingDoneView.class);
    }

    @Test
    void theLastPageGivesTheNumberAndTheFiles() {
        Booked booked = book();
        assertThat(text())
                .contains("Időpontját lefoglaltuk", booked.booking().reference(), "Szemere utca 5.")
                .contains("Naptárba (.ics)", "Foglalási lap (PDF)");
        assertThat(drafts.getObject().visitor()).as("the form is empty again").isNull();
    }

    @Test
    void theDataNeedATimeAndTheLastPageABooking() {
        UI.getCurrent().navigate("idopontfoglalas/adatok");
        assertThat(getCurrentView()).isInstanceOf(AppointmentView.class);
        UI.getCurrent().navigate("idopontfoglalas/kesz");
        assertThat(getCurrentView()).isInstanceOf(AppointmentView.class);
    }

    @Test
    void openingTheLinkChangesNothingOnlyTheButtonDoes() {
        Booked booked = book();
        for (int i = 0; i < 20; i++) {
            open(booked.token());
            UI.getCurrent().navigate("foglalasom/athelyezes", key(booked.token()));
        }
        assertThat(jdbc.sql("select count(*) from appointment where status = 'BOOKED' and changes = 0")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        open(booked.token());
        click("Lemondás");
        test(find(Button.class).withText("Lemondás").all().getLast()).click();
        assertThat(text()).contains("Az időpontot lemondtuk", "Lemondva");
        assertThat(count("taken_quarter")).isZero();
    }

    @Test
    void aBookingIsMovedToAnotherTime() {
        Booked booked = book();
        UI.getCurrent().navigate("foglalasom/athelyezes", key(booked.token()));
        SlotButton other = times().getLast();
        test(other).click();
        click("Áthelyezem erre az időpontra");
        assertThat(getCurrentView()).isInstanceOf(MyBookingView.class);
        assertThat(text()).contains(Formats.moment(other.start(), Formats.HUNGARIAN));
    }

    @Test
    void aLinkThatIsNotOursOffersTheNumber() {
        UI.getCurrent().navigate("foglalasom", key("AAAA"));
        assertThat(text()).contains("Ez a hivatkozás nem teljes");
        click("Foglalás megnyitása");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("2 mezőt javítani kell");
    }

    @Test
    void whoeverLostTheMailOpensItByNumberAndContact() {
        Booked booked = book();
        UI.getCurrent().navigate("foglalasom");
        test(field("Foglalási szám")).setValue(booked.booking().reference());
        test(field("E-mail cím vagy telefonszám")).setValue("senki@pelda.hu");
        click("Foglalás megnyitása");
        assertThat(field("Foglalási szám").getErrorMessage()).startsWith("Ezekkel az adatokkal nem találunk");
        test(field("E-mail cím vagy telefonszám")).setValue("06301234567");
        click("Foglalás megnyitása");
        assertThat(text()).contains("Kovács Ilona", "Lefoglalva");
    }

    @Test
    @SignedInAs(role = Roles.CUSTOMER)
    void aSignedInCustomerFindsTheirAddressFilledIn() {
        toTheData();
        assertThat(field("E-mail cím").getValue()).contains("@");
    }

    private Booked book() {
        toTheData();
        fill();
        click("Foglalás");
        assertThat(getCurrentView()).isInstanceOf(BookingDoneView.class);
        return drafts.getObject().booked();
    }

    private void toTheData() {
        navigate(AppointmentView.class);
        test(times().get(8)).click();
        click("Tovább az adatokhoz");
    }

    private void fill() {
        test(field("Név")).setValue("Kovács Ilona");
        test(field("Telefonszám")).setValue("06 30 123 4567");
        test(field("Számok emelkedő sorrendben")).setValue(inOrder());
        find(Checkbox.class).single().setValue(true);
    }

    private void open(String token) {
        UI.getCurrent().navigate("foglalasom", key(token));
    }

    private static QueryParameters key(String token) {
        return QueryParameters.simple(Map.of(MyBookingView.KEY, token));
    }

    private void takeAll(SlotButton button) {
        for (int host = 1; host < 4; host++) {
            try {
                slots.hold(new NewHold(
                        UUID.randomUUID(), "billing", button.start(), ClientAddress.of("192.0." + host + ".1")));
            } catch (RuntimeException nothingLeft) {
                return;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void chooseMatter(String id) {
        Select<Matter> select =
                find(Select.class).withLabel("Miben segíthetünk?").single();
        select.setValue(slots.matters(Formats.HUNGARIAN).stream()
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private List<SlotButton> times() {
        return find(SlotButton.class).all();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private String inOrder() {
        return Challenges.inOrder(
                find(OrderedList.class).withClassName(Challenges.NUMBERS).single());
    }
}
