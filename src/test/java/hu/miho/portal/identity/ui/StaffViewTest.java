package hu.miho.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Question;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** An administrator invites a colleague, changes the role, disables and enables; nothing can be done to one's own account. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
@SignedInAs(role = Roles.ADMIN)
class StaffViewTest extends SpringBrowserlessTest {

    private final String address = "uj-" + UUID.randomUUID() + "@example.com";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void onlyOneself() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        jdbc.sql(
                        "update portal_account set staff_role = null, status = 'DISABLED' where staff_role is not null and id <> ?")
                .param(CurrentUser.required().accountId())
                .update();
        UI.getCurrent().navigate(StaffView.class);
    }

    @Test
    void onesOwnAccountHasNoSteps() {
        assertThat(text()).contains("Ez az Ön fiókja").doesNotContain("Letiltás");
    }

    @Test
    void aColleagueIsInvitedChangedDisabledAndEnabled() {
        invite(address);
        assertThat(text()).contains(address, "Ügyintéző", "Meghívva", "Nincs beállítva");
        click("Szerepkör módosítása");
        roles().setValue(StaffRole.LEAD_CLERK);
        click("Módosítás");
        assertThat(text()).contains("Vezető ügyintéző");
        click("Letiltás");
        assertThat(text()).contains("Meghívva");
        answer("Letiltás");
        assertThat(text()).contains("Letiltva").doesNotContain("Meghívó újra");
        click("Engedélyezés");
        assertThat(text()).contains("Meghívva");
    }

    @Test
    void aWrongOrTakenAddressIsSaidAtTheField() {
        click("Új munkatárs");
        TextField email = find(TextField.class).withLabel("E-mail cím").single();
        email.setValue("nem cím");
        click("Meghívó küldése");
        assertThat(email.isInvalid()).isTrue();
        email.setValue(CurrentUser.required().userName());
        click("Meghívó küldése");
        assertThat(email.getErrorMessage()).contains("már van fiók");
        email.setValue(address);
        click("Meghívó küldése");
        assertThat(text()).contains(address);
    }

    private void invite(String to) {
        click("Új munkatárs");
        find(TextField.class).withLabel("E-mail cím").single().setValue(to);
        click("Meghívó küldése");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<StaffRole> roles() {
        return find(RadioButtonGroup.class).single();
    }

    private void answer(String verb) {
        test(find(Button.class)
                        .from(find(Question.class).single())
                        .withText(verb)
                        .single())
                .click();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
