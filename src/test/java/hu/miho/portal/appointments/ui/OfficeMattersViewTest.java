package hu.miho.portal.appointments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on which clerks edit what can be booked. */
@PortalTest
@SignedInAs(role = Roles.CLERK)
class OfficeMattersViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    private String name;

    @BeforeEach
    void openPage() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        name = jdbc.sql("select name_hu from matter where id = 'other'")
                .query(String.class)
                .single();
        UI.getCurrent().navigate("ugyintezo/idopontok/ugykorok");
    }

    @AfterEach
    void asAtFirst() {
        jdbc.sql(
                        "update matter set name_hu = ?, minutes = 15, active = true, position = 70, bring_hu = '', bring_en = ''"
                                + " where id = 'other'")
                .param(name)
                .update();
        jdbc.sql("update matter set position = 60 where id = 'technical'").update();
        jdbc.sql("delete from counter_matter where matter_id = 'uj-ugykor'").update();
        jdbc.sql("update schedule_version set version = version + 1").update();
        jdbc.sql("delete from matter where id = 'uj-ugykor'").update();
        jdbc.sql("delete from content_version where content_key like 'matter/%'")
                .update();
    }

    @Test
    void theListShowsWhatVisitorsChooseFrom() {
        assertThat(text())
                .contains(
                        "Számla, befizetés", "Bill or payment", "1.\u00a0ablak, 2.\u00a0ablak", "Foglalható", "Egyéb");
    }

    @Test
    void visitorsReadTheNewNameAndListAtOnce() {
        edit("Egyéb");
        test(field("Név magyarul")).setValue("Egyéb ügyek");
        test(area("Mit hozzon az ügyfél, magyarul")).setValue("amit fontosnak tart");
        test(area("Mit hozzon az ügyfél, angolul")).setValue("what you think matters");
        click("Mentés");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text()).contains("Egyéb ügyek");
        UI.getCurrent().navigate("idopontfoglalas");
        @SuppressWarnings("unchecked")
        Select<hu.miho.portal.appointments.Matter> choice =
                find(Select.class).withLabel("Miben segíthetünk?").single();
        choice.setValue(choice.getListDataView().getItems().toList().getLast());
        assertThat(choice.getValue().name()).isEqualTo("Egyéb ügyek");
        assertThat(text()).contains("amit fontosnak tart");
    }

    @Test
    void whatFollowsIsSaidBeforeItIsSaved() {
        edit("Egyéb");
        assertThat(dialogText()).doesNotContain("Nyitott foglalás most");
        test(find(Checkbox.class).withLabel("Lehet rá időpontot foglalni").single())
                .click();
        assertThat(dialogText()).contains("Ha kikapcsolja", "Nyitott foglalás most: 0");
        Select<Integer> minutes = minutes();
        minutes.setValue(30);
        assertThat(dialogText()).contains("Az új időtartam");
        click("Mégsem");
        assertThat(text()).doesNotContain("Kikapcsolva");
    }

    @Test
    void aNewOneNeedsItsNamesAndIsToldThatNoCounterServesIt() {
        click("Új ügykör");
        assertThat(dialogText()).contains("Egy ablak sincs bejelölve");
        click("Mentés");
        assertThat(field("Név magyarul").getErrorMessage()).startsWith("Írja be a nevet");
        test(field("Név magyarul")).setValue("Új ügykör");
        test(field("Név angolul")).setValue("New matter");
        click("Mentés");
        assertThat(text()).contains("New matter", "Egy ablak sem intézi");
        assertThat(jdbc.sql("select position from matter where id = 'uj-ugykor'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(80);
    }

    @Test
    void whoeverIsLateIsToldAndKeepsWhatWasTyped() {
        edit("Egyéb");
        jdbc.sql("update matter set minutes = 60, version = version + 1 where id = 'other'")
                .update();
        test(field("Név magyarul")).setValue("Amit beírtam");
        click("Mentés");
        assertThat(dialogText()).contains("Közben egy kolléga módosította");
        assertThat(field("Név magyarul").getValue()).isEqualTo("Amit beírtam");
        click("Mostani adatok betöltése a beírtak helyett");
        assertThat(field("Név magyarul").getValue()).isEqualTo("Egyéb");
        assertThat(minutes().getValue()).isEqualTo(60);
    }

    @Test
    void anEarlierStateIsLoadedLookedAtAndSaved() {
        edit("Egyéb");
        minutes().setValue(60);
        click("Mentés");
        edit("Egyéb");
        assertThat(dialogText()).contains("Előzmények");
        click("Betöltöm");
        assertThat(minutes().getValue()).isEqualTo(15);
        assertThat(dialogText()).contains("Az új időtartam");
        click("Mentés");
        assertThat(jdbc.sql("select minutes from matter where id = 'other'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(15);
    }

    @Test
    void theButtonThatMovesKeepsTheOrderAndTheListsEndsAreClosed() {
        List<Button> up = findInView(Button.class).withText("Feljebb").all();
        List<Button> down = findInView(Button.class).withText("Lejjebb").all();
        assertThat(up.getFirst().isEnabled()).isFalse();
        assertThat(down.getLast().isEnabled()).isFalse();
        assertThat(up.getLast().getAriaLabel()).contains("Feljebb: Egyéb");
        test(up.getLast()).click();
        assertThat(text()).contains("Egyéb: most a lista 6. helyén áll");
        assertThat(findInView(Button.class).withText("Feljebb").all().getLast().getAriaLabel())
                .hasValueSatisfying(label -> assertThat(label).startsWith("Feljebb: Műszaki ügy"));
    }

    private void edit(String matter) {
        Button button = findInView(Button.class).withText("Szerkesztés").all().stream()
                .filter(each -> each.getAriaLabel().orElseThrow().endsWith(": " + matter))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> minutes() {
        return find(Select.class).withLabel("Időtartam").single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private String dialogText() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
