package hu.miho.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.TestMails;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.PortalTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** What the settings page says to what is typed; what follows from it is its services' business. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@WithAnonymousUser
class SettingsViewTest extends SpringBrowserlessTest {

    private static final AtomicInteger NEXT = new AtomicInteger(500_810_000);
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
    void aSignedInCustomer() {
        account = users.newCustomer(List.of(String.valueOf(NEXT.getAndIncrement())));
        email = accounts.byId(account).orElseThrow().email();
        navigate(SignInView.class);
        test(find(TextField.class)
                        .withCaption("E-mail cím vagy ügyfél-azonosító")
                        .single())
                .setValue(email.value());
        test(password("Jelszó")).setValue(TestUsers.PASSWORD);
        press("Belépés");
        assertThat(CurrentUser.find().orElseThrow().accountId()).isEqualTo(account);
        navigate(SettingsView.class);
    }

    @Test
    void thePasswordIsChanged() {
        changePassword(TestUsers.PASSWORD, NEW_PASSWORD, NEW_PASSWORD);
        assertThat(page()).contains("Megváltozott a jelszava");
        assertThat(password("Új jelszó").isEmpty()).isTrue();
    }

    @Test
    void aWrongCurrentPasswordIsSaidAtItsField() {
        changePassword("nem ez a jelszó hozzá", NEW_PASSWORD, NEW_PASSWORD);
        assertThat(password("Jelenlegi jelszó").isInvalid()).isTrue();
        assertThat(password("Jelenlegi jelszó").getErrorMessage()).startsWith("Nem ez a jelenlegi jelszava");
        assertThat(password("Új jelszó").getValue()).as("nothing typed is lost").isEqualTo(NEW_PASSWORD);
    }

    @Test
    void aWeakOrDifferentlyRepeatedPasswordIsSaidAtItsField() {
        changePassword(TestUsers.PASSWORD, "rövid", "rövid");
        assertThat(password("Új jelszó").isInvalid()).isTrue();
        changePassword(TestUsers.PASSWORD, "miskolcmiho2026", "miskolcmiho2026");
        assertThat(password("Új jelszó").isInvalid()).isTrue();
        changePassword(TestUsers.PASSWORD, NEW_PASSWORD, NEW_PASSWORD + "x");
        assertThat(password("Új jelszó még egyszer").isInvalid()).isTrue();
        changePassword("", "", "");
        assertThat(password("Jelenlegi jelszó").isInvalid()).isTrue();
    }

    @Test
    void theAnswerToANewAddressIsTheSameWhetherItIsTakenOrNot() {
        var free = new EmailAddress("new-" + UUID.randomUUID() + "@example.hu");
        String whenFree = answerTo(free).replace(free.value(), "CÍM");
        EmailAddress taken = accounts.byId(users.newCustomer(List.of(String.valueOf(NEXT.getAndIncrement()))))
                .orElseThrow()
                .email();
        String whenTaken = answerTo(taken).replace(taken.value(), "CÍM");
        assertThat(whenFree).contains("Levelet küldtünk ide: CÍM");
        assertThat(whenTaken).isEqualTo(whenFree);
        assertThat(mails.to(free)).hasSize(1);
        assertThat(mails.to(taken)).hasSize(1);
        assertThat(accounts.byId(account).orElseThrow().email()).isEqualTo(email);
    }

    @Test
    void aMalformedAddressIsSaidAtItsField() {
        changeEmail("nem cím", TestUsers.PASSWORD);
        var field = find(TextField.class).withCaption("Új e-mail cím").single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getValue()).isEqualTo("nem cím");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theLanguageIsKeptInTheAccount() {
        Select<Locale> language =
                find(Select.class).withCaption("Az oldalak és a levelek nyelve").single();
        language.setValue(Locale.ENGLISH);
        assertThat(accounts.byId(account).orElseThrow().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void ownSessionsAreListedAndEndedTogether() {
        assertThat(find(ListItem.class).from(find(SessionList.class).single()).all())
                .hasSize(1);
        assertThat(page()).contains("Ez az eszköz");
    }

    @Test
    void anAccountIsNotErasedWithoutItsPassword() {
        navigate(AccountDeletionView.class);
        PasswordField confirming = find(PasswordField.class)
                .from(find(AccountDeletionForm.class).single())
                .single();
        press("Fiókom végleges törlése");
        assertThat(confirming.isInvalid()).isTrue();
        test(confirming).setValue("nem ez a jelszó hozzá");
        press("Fiókom végleges törlése");
        assertThat(confirming.getErrorMessage()).startsWith("Nem ez a jelenlegi jelszava");
        assertThat(accounts.byId(account)).isPresent();
        test(confirming).setValue(TestUsers.PASSWORD);
        press("Fiókom végleges törlése");
        assertThat(accounts.byId(account)).isEmpty();
    }

    private String answerTo(EmailAddress address) {
        navigate(SettingsView.class);
        changeEmail(address.value(), TestUsers.PASSWORD);
        return page();
    }

    private void changeEmail(String address, String current) {
        test(find(TextField.class).withCaption("Új e-mail cím").single()).setValue(address);
        test(find(PasswordField.class)
                        .from(find(EmailForm.class).single())
                        .withCaption("Jelenlegi jelszó")
                        .single())
                .setValue(current);
        press("E-mail cím módosítása");
    }

    private void changePassword(String current, String chosen, String again) {
        test(password("Jelenlegi jelszó")).setValue(current);
        test(password("Új jelszó")).setValue(chosen);
        test(password("Új jelszó még egyszer")).setValue(again);
        press("Jelszó módosítása");
    }

    private PasswordField password(String caption) {
        var fields = find(PasswordField.class).withCaption(caption);
        return caption.equals("Jelenlegi jelszó")
                ? find(PasswordField.class)
                        .from(find(PasswordForm.class).single())
                        .withCaption(caption)
                        .single()
                : fields.single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
