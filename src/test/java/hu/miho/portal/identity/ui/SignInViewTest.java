package hu.miho.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.NewStaffAccount;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.StaffSetup;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The sign-in page and what it opens. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
class SignInViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestUsers users;

    @Autowired
    private AccountService accounts;

    @Autowired
    private StaffSetup staff;

    @Test
    @WithAnonymousUser
    void aCustomerSignsInWithTheCustomerIdAsItStandsOnTheBill() {
        users.customer(List.of("500800100"));
        signIn("500800100/00000001", TestUsers.PASSWORD);
        assertThat(CurrentUser.hasRole(Roles.CUSTOMER)).isTrue();
    }

    @Test
    @WithAnonymousUser
    void aCustomerSignsInWithTheEmailAddress() {
        UUID id = users.newCustomer(List.of("500800101"));
        String email = accounts.byId(id).orElseThrow().email().value();
        signIn(email.toUpperCase(Locale.ROOT), TestUsers.PASSWORD);
        assertThat(CurrentUser.find().orElseThrow().accountId()).isEqualTo(id);
    }

    @Test
    @WithAnonymousUser
    void theAnswerIsTheSameForAnUnknownNameAndAWrongPassword() {
        users.customer(List.of("500800102"));
        String wrongPassword = answerTo("500800102", "nem ez a jelszó hozzá");
        assertThat(wrongPassword).contains("Nem sikerült belépni");
        assertThat(answerTo("999999999", "nem ez a jelszó hozzá")).isEqualTo(wrongPassword);
        assertThat(answerTo("nobody@example.hu", "nem ez a jelszó hozzá")).isEqualTo(wrongPassword);
        assertThat(answerTo("ez nem is név", "x")).isEqualTo(wrongPassword);
        assertThat(CurrentUser.find()).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void afterTooManyFailuresAnUnknownNameIsHeldOffLikeAKnownOne() {
        users.customer(List.of("500800103"));
        assertThat(answersUntilHeldOff("500800103")).isEqualTo(answersUntilHeldOff("500800999"));
    }

    @Test
    @WithAnonymousUser
    void whatIsMissingIsNamedAtTheField() {
        navigate(SignInView.class);
        test(find(Button.class).withText("Belépés").single()).click();
        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("Írja be az e-mail címét vagy az ügyfél-azonosítóját.");
        assertThat(password().getErrorMessage()).isEqualTo("Írja be a jelszót.");
    }

    @Test
    @WithAnonymousUser
    void thePageOffersWhatOneWithoutPasswordOrAccountNeeds() {
        var page = navigate(SignInView.class);
        assertThat(find(Anchor.class).from(page).all())
                .extracting(Anchor::getHref)
                .contains("elfelejtett-jelszo", "regisztracio");
    }

    @Test
    @WithAnonymousUser
    void staffHaveNoRoleUntilTheSecondFactor() {
        String email = "clerk-" + UUID.randomUUID() + "@example.hu";
        staff.createReady(
                new NewStaffAccount(new EmailAddress(email), StaffRole.ADMIN, Locale.of("hu")),
                TestUsers.PASSWORD,
                "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
        signIn(email, TestUsers.PASSWORD);
        assertThat(CurrentUser.find()).isEmpty();
        assertThat(CurrentUser.hasRole(Roles.CLERK)).isFalse();
        assertThat(titleAt("ugyintezo/beallitasok")).isEqualTo("Belépés");
        assertThat(titleAt("belepes/masodik-tenyezo")).isEqualTo("Második azonosítás");
    }

    @Test
    @WithAnonymousUser
    void aWrongSecondFactorOpensNothing() {
        String email = "clerk-" + UUID.randomUUID() + "@example.hu";
        staff.createReady(
                new NewStaffAccount(new EmailAddress(email), StaffRole.CLERK, Locale.of("hu")),
                TestUsers.PASSWORD,
                "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
        signIn(email, TestUsers.PASSWORD);
        navigate("belepes/masodik-tenyezo", SecondFactorView.class);
        test(find(TextField.class).withCaption("Kód").single()).setValue("000000");
        test(find(Button.class).withText("Tovább").single()).click();
        assertThat(CurrentUser.find()).isEmpty();
        assertThat(find(TextField.class).withCaption("Kód").single().isInvalid())
                .isTrue();
    }

    @Test
    @WithAnonymousUser
    void withoutAPasswordThereIsNoSecondFactorPage() {
        assertThat(titleAt("belepes/masodik-tenyezo")).isEqualTo("Belépés");
        assertThat(titleAt("belepes/hitelesito-beallitas")).isEqualTo("Belépés");
    }

    @Test
    @WithAnonymousUser
    void aVisitorIsSentToTheSignInPage() {
        assertThat(titleAt("beallitasok")).isEqualTo("Belépés");
    }

    @Test
    @SignedInAs(role = Roles.CLERK)
    void aClerkFindsNoCustomersPage() {
        assertThat(titleAt("beallitasok")).isEqualTo("Ez az oldal nem található");
    }

    @Test
    @SignedInAs(customers = "500800104")
    void aCustomerFindsNoClerksPage() {
        assertThat(titleAt("ugyintezo/beallitasok")).isEqualTo("Ez az oldal nem található");
        assertThat(titleAt("beallitasok")).isEqualTo("Beállítások");
    }

    private String titleAt(String path) {
        navigate(path, Component.class);
        return find(H1.class).single().getText();
    }

    private String answersUntilHeldOff(String name) {
        var answers = new StringBuilder();
        for (int attempt = 0; attempt < 7; attempt++) {
            answers.append(answerTo(name, "nem ez a jelszó hozzá")).append('\n');
        }
        assertThat(answers).contains("Túl sok sikertelen próbálkozás");
        return answers.toString();
    }

    private String answerTo(String name, String password) {
        signIn(name, password);
        var page = (Component) getCurrentView();
        return page.getElement().getTextRecursively();
    }

    private void signIn(String name, String password) {
        navigate(SignInView.class);
        test(name()).setValue(name);
        test(password()).setValue(password);
        test(find(Button.class).withText("Belépés").single()).click();
    }

    private TextField name() {
        return find(TextField.class)
                .withCaption("E-mail cím vagy ügyfél-azonosító")
                .single();
    }

    private PasswordField password() {
        return find(PasswordField.class).withCaption("Jelszó").single();
    }
}
