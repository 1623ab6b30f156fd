package hu.miho.portal.backoffice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator filters the audit log, pages back, and has it checked; nobody else finds it in the menu. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@SignedInAs(role = Roles.ADMIN)
class AuditViewTest extends SpringBrowserlessTest {

    private final String actor = "actor-" + UUID.randomUUID() + "@example.com";

    @Autowired
    AuditLog log;

    @BeforeEach
    void seventyEvents() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        for (int i = 0; i < 70; i++) {
            log.record(actor, i == 0 ? "test.first" : "test.other", "thing 100%_" + i, Map.of("n", "" + i));
        }
        UI.getCurrent().navigate(AuditView.class);
        field("Ki (e-mail-cím része)").setValue(actor.substring(0, 30).toUpperCase(Locale.ROOT));
        click("Szűrés");
    }

    @Test
    void theLatestComeFirstAndTheRestOnDemand() {
        assertThat(text()).contains("thing 100%_69", "n=69").doesNotContain("thing 100%_5 ", "test.first");
        assertThat(find(DownloadLink.class).exists()).isTrue();
        click("Korábbiak");
        assertThat(text()).contains("test.first", "thing 100%_0");
    }

    @Test
    void subjectAndCodeNarrowItAndPercentIsOnlyPercent() {
        field("Mit érintett").setValue("100%_1");
        click("Szűrés");
        assertThat(text()).contains("thing 100%_1", "thing 100%_19").doesNotContain("thing 100%_2");
        field("Mit érintett").setValue("100_");
        click("Szűrés");
        assertThat(text()).contains("Nincs ilyen esemény.");
        field("Mit érintett").setValue("");
        field("Esemény kódja").setValue("test.f");
        click("Szűrés");
        assertThat(text()).contains("thing 100%_0").doesNotContain("test.other");
    }

    @Test
    void daysTheWrongWayRoundAreSaidAtTheFieldAndOtherDaysAreEmpty() {
        DatePicker from = find(DatePicker.class).withLabel("Ettől a naptól").single();
        from.setValue(LocalDate.of(2099, 1, 1));
        click("Szűrés");
        assertThat(from.isInvalid()).isTrue();
        from.setValue(LocalDate.of(2020, 1, 1));
        find(DatePicker.class).withLabel("Eddig a napig").single().setValue(LocalDate.of(2020, 1, 2));
        click("Szűrés");
        assertThat(from.isInvalid()).isFalse();
        assertThat(text()).contains("Nincs ilyen esemény.");
    }

    @Test
    void theCheckSaysThatTheLogIsSound() {
        click("Sértetlenség ellenőrzése");
        assertThat(text()).contains("Sértetlen: ");
    }

    @Test
    void lookingIsLoggedItself() {
        field("Ki (e-mail-cím része)").setValue("");
        field("Esemény kódja").setValue("audit.listed");
        click("Szűrés");
        assertThat(text()).contains("audit log");
    }

    @Test
    void administratorsFindItInTheMenu() {
        assertThat(menu()).anyMatch(item -> item.endsWith("naplo"));
    }

    private List<String> menu() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getPath).toList();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
