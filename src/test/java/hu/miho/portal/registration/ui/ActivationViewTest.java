package hu.miho.portal.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.registration.TestRegistrations;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.Formats;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page behind the link of the mail. */
@PortalTest
class ActivationViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "négy kék lámpa az udvaron";

    @Autowired
    TestRegistrations registrations;

    @Autowired
    JdbcClient jdbc;

    private TestRegistrations.Link link;

    @BeforeEach
    void withALink() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from budget_use where budget like 'ATTEMPTS%'").update();
        link = registrations.newLink();
    }

    @Test
    void theUserNameIsFilledInAndCannotBeChanged() {
        open(link.token());
        TextField userName = find(TextField.class).withLabel("Felhasználónév").single();
        assertThat(userName.getValue()).isEqualTo(link.email());
        assertThat(userName.isReadOnly()).isTrue();
    }

    @Test
    void twoEqualPasswordsOpenTheAccountAndSignIn() {
        open(link.token());
        choose(PASSWORD, PASSWORD);
        assertThat(CurrentUser.find())
                .hasValueSatisfying(user -> assertThat(user.userName()).isEqualTo(link.email()));
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void differentPasswordsAreSentBackWithoutLoss() {
        open(link.token());
        choose(PASSWORD, PASSWORD + "!");
        assertThat(password("Jelszó még egyszer").getErrorMessage()).contains("nem egyforma");
        assertThat(password("Jelszó").getValue()).isEqualTo(PASSWORD);
        assertThat(textOf(find(ErrorSummary.class).single())).contains("1 mezőt javítani kell");
        assertThat(accounts()).isZero();
    }

    @Test
    void aMissingPasswordIsAskedFor() {
        open(link.token());
        choose("", "");
        assertThat(password("Jelszó").isInvalid()).isTrue();
        choose(PASSWORD, "");
        assertThat(password("Jelszó").isInvalid()).isFalse();
        assertThat(password("Jelszó még egyszer").isInvalid()).isTrue();
    }

    @Test
    void aWeakPasswordIsRefusedWithAReasonAndTheLinkStillWorks() {
        open(link.token());
        choose("rövid", "rövid");
        assertThat(password("Jelszó").isInvalid()).isTrue();
        assertThat(password("Jelszó").getErrorMessage()).isNotBlank().doesNotContain("!hu");
        choose(PASSWORD, PASSWORD);
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void anExpiredLinkCanBeRenewed() {
        jdbc.sql("update one_time_link set expires_at = ? where subject = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1), link.email())
                .update();
        open(link.token());
        assertThat(text()).contains("már lejárt").doesNotContain(link.email());
        click("Új hivatkozást kérek");
        assertThat(text()).contains("ugyanarra a címre");
        assertThat(find(Button.class).withText("Új hivatkozást kérek").exists()).isFalse();
        registrations.answerWaiting();
        assertThat(registrations.newestTokenFor(link.email())).isNotEqualTo(link.token());
    }

    @Test
    void aUsedLinkLeadsToSignIn() {
        open(link.token());
        choose(PASSWORD, PASSWORD);
        SecurityContextHolder.clearContext();
        open(link.token());
        assertThat(text()).contains("már felhasználták", "Belépés");
    }

    @Test
    void aBrokenLinkSaysSo() {
        open("x");
        assertThat(text()).contains("Ez a hivatkozás nem jó");
        UI.getCurrent().navigate("aktivalas");
        assertThat(text()).contains("Ez a hivatkozás nem jó");
    }

    private void open(String token) {
        UI.getCurrent().navigate("aktivalas", QueryParameters.of("token", token));
    }

    private void choose(String password, String again) {
        password("Jelszó").setValue(password);
        password("Jelszó még egyszer").setValue(again);
        click("Aktiválás");
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private int accounts() {
        return jdbc.sql("select count(*) from portal_account where email = ?")
                .param(link.email())
                .query(Integer.class)
                .single();
    }

    private String text() {
        return textOf((Component) getCurrentView());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
