package hu.miho.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.TestMails;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** A forgotten password, as its owner sees it. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@WithAnonymousUser
class ForgottenPasswordViewTest extends SpringBrowserlessTest {

    private static final AtomicInteger NEXT = new AtomicInteger(500_820_000);
    private static final String NEW_PASSWORD = "kilenc vörös kavics 7";

    @Autowired
    private TestUsers users;

    @Autowired
    private TestMails mails;

    @Autowired
    private AccountService accounts;

    private UUID account;
    private EmailAddress email;

    @BeforeEach
    void aCustomerWhoForgot() {
        account = users.newCustomer(List.of(String.valueOf(NEXT.getAndIncrement())));
        email = accounts.byId(account).orElseThrow().email();
    }

    @Test
    void theAnswerIsTheSameForKnownAndUnknown() {
        String known = answerTo(email.value());
        assertThat(answerTo("nobody-" + UUID.randomUUID() + "@example.hu")).isEqualTo(known);
        assertThat(answerTo("999999997")).isEqualTo(known);
        assertThat(answerTo("ez nem is név")).isEqualTo(known);
    }

    @Test
    void nothingTypedIsSaidAtTheField() {
        navigate(ForgottenPasswordView.class);
        press("identity.forgot.submit");
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
    }

    @Test
    void aHundredLooksAtTheLinkChangeNothingThenItLetsChooseAPasswordOnce() {
        String token = newToken();
        for (int look = 0; look < 100; look++) {
            openLink(token);
            assertThat(find(PasswordField.class).withCaption("Jelszó").all()).hasSize(1);
        }
        choose("rövid");
        assertThat(find(PasswordField.class).withCaption("Jelszó").single().isInvalid())
                .isTrue();
        choose(NEW_PASSWORD);
        assertThat(CurrentUser.find().orElseThrow().accountId()).isEqualTo(account);
        openLink(token);
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    @Test
    void aDeadLinkSaysSoAndOffersAnother() {
        openLink("nincs-ilyen");
        assertThat(find(PasswordField.class).all()).isEmpty();
        var page = (Component) getCurrentView();
        assertThat(page.getElement().getTextRecursively()).contains(page.getTranslation("identity.choose.dead.title"));
    }

    private String newToken() {
        answerTo(email.value());
        mails.await(email, 1);
        return mails.tokenTo(email);
    }

    private static void openLink(String token) {
        UI.getCurrent().navigate("uj-jelszo", com.vaadin.flow.router.QueryParameters.of("token", token));
    }

    private void choose(String password) {
        test(find(PasswordField.class).withCaption("Jelszó").single()).setValue(password);
        test(find(PasswordField.class).withCaption("Jelszó még egyszer").single())
                .setValue(password);
        press("identity.choose.submit");
    }

    private String answerTo(String name) {
        navigate(SignInView.class);
        navigate(ForgottenPasswordView.class);
        test(find(TextField.class).single()).setValue(name);
        press("identity.forgot.submit");
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String textKey) {
        String text = ((Component) getCurrentView()).getTranslation(textKey);
        test(find(Button.class).withText(text).single()).click();
    }
}
