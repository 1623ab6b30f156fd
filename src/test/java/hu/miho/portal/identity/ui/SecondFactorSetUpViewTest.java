package hu.miho.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.StaffSetup;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** A member of staff's first sign-in: the app is set up by a QR code or by hand, the recovery codes are shown once. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@WithAnonymousUser
class SecondFactorSetUpViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestUsers users;

    private EmailAddress clerk;

    @BeforeEach
    void aNewcomerHasTypedThePassword() {
        clerk = users.newStaffWithoutApp(StaffRole.CLERK);
        signIn();
        navigate(SecondFactorSetUpView.class);
    }

    @Test
    void theSecretIsShownAsAQrCodeWithANameAndInLetters() {
        var qr = find(QrCode.class).single();
        assertThat(qr.getElement().getOuterHTML()).contains("aria-label");
        assertThat(secret()).matches("[A-Z2-7]{32}");
        assertThat(CurrentUser.find()).isEmpty();
    }

    @Test
    void aWrongCodeSetsNothingUp() {
        enter("000000");
        assertThat(code().isInvalid()).isTrue();
        assertThat(CurrentUser.find()).isEmpty();
    }

    @Test
    void theFirstCodeSignsInAndShowsTenRecoveryCodesOnce() {
        enter(StaffSetup.codeAt(secret(), Instant.now()));
        List<String> codes = find(ListItem.class).from(find(OrderedList.class).single()).all().stream()
                .map(ListItem::getText)
                .toList();
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(CurrentUser.hasRole(Roles.CLERK)).isTrue();

        navigate("belepes/hitelesito-beallitas", Component.class);
        String again = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(codes).noneMatch(again::contains);
    }

    @Test
    void onceItIsSetUpThePageAsksForACodeInstead() {
        enter(StaffSetup.codeAt(secret(), Instant.now()));
        signIn();
        navigate("belepes/hitelesito-beallitas", Component.class);
        assertThat(find(QrCode.class).all()).isEmpty();
        assertThat(find(H1.class).single().getText()).isNotEqualTo("Hitelesítő alkalmazás beállítása");
    }

    private void signIn() {
        navigate("belepes", Component.class);
        if (CurrentUser.find().isPresent()) {
            return;
        }
        test(find(TextField.class)
                        .withCaption("E-mail cím vagy ügyfél-azonosító")
                        .single())
                .setValue(clerk.value());
        test(find(PasswordField.class).withCaption("Jelszó").single()).setValue(TestUsers.PASSWORD);
        test(find(Button.class).withText("Belépés").single()).click();
    }

    private void enter(String typed) {
        test(code()).setValue(typed);
        String submit = getCurrentView() instanceof SecondFactorSetUpView view
                ? view.getTranslation("identity.factor.setup.submit")
                : "";
        test(find(Button.class).withText(submit).single()).click();
    }

    private TextField code() {
        return find(TextField.class).withCaption("Kód").single();
    }

    private String secret() {
        return find(Span.class).withClassName("secret-key").single().getText().replace(" ", "");
    }
}
