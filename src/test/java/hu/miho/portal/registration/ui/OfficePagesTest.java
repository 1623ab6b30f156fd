package hu.miho.portal.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.TestMails;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.registration.AccessWay;
import hu.miho.portal.registration.IdentifiedBy;
import hu.miho.portal.registration.Representation.SigningRight;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FileUpload;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The clerk's check list and what the customer then finds; what follows from it is the services' business. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@SignedInAs(role = Roles.CLERK)
class OfficePagesTest extends SpringBrowserlessTest {

    private static final AtomicInteger NEXT = new AtomicInteger(852_300_001);
    private static final String PASSWORD = "négy kék lámpa az udvaron";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMails mails;

    @Autowired
    TestUsers users;

    @Autowired
    AccountService accounts;

    private final String person = String.valueOf(NEXT.getAndIncrement());
    private final String company = String.valueOf(NEXT.getAndIncrement());
    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.com");

    @BeforeEach
    void aPersonAndACompany() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        var data = new CustomerData(jdbc);
        data.customer(person).with("email", null).insert();
        data.customer(company).with("kind", "OTHER").with("name", "Kazán Kft.").insert();
    }

    @Test
    void theCheckListOfACompanyIsComplete() {
        open(company);
        assertThat(text()).contains("Kazán Kft.", "aláírási címpéldányt és a cégjegyzéket látnia kell");
        field("E-mail cím").setValue("");
        press("Rögzítés");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("5 mezőt javítani kell");
        assertThat(field("Képviselő neve").getErrorMessage()).startsWith("Írja be a képviselő nevét");
        field("Képviselő neve").setValue("Nagy Pál");
        select("Aláírási jog", SigningRight.JOINT);
        date("Aláírási címpéldány kelte").setValue(LocalDate.of(2024, 5, 2));
        date("Cégjegyzék kelte").setValue(LocalDate.of(2026, 11, 2));
        field("E-mail cím").setValue(email.value());
        press("Rögzítés");
        assertThat(text())
                .contains("Az aktiváló hivatkozást elküldtük", email.value(), "Nagy Pál", "Együttes")
                .contains("2024. 05. 02.", "2026. 11. 02.", "Beszkennelt iratok");
        assertThat(find(FileUpload.class).exists()).isTrue();
        assertThat(mails.to(email)).hasSize(1);
        press("Küldés újra");
        assertThat(mails.to(email)).hasSize(2);
    }

    @Test
    void whoHasNoAddressGetsALetterWhoseCodeIsMadeAtTheDesk() {
        open(person);
        select("Hozzáférés", AccessWay.LETTER);
        assertThat(find(TextField.class).withCaption("E-mail cím").exists()).isFalse();
        press("Rögzítés");
        assertThat(find(Select.class).withCaption("Mit látott?").single().isInvalid())
                .isTrue();
        select("Mit látott?", IdentifiedBy.PASSPORT);
        press("Rögzítés");
        assertThat(text()).contains("Aktiváló levél", "Útlevél", "Az ügyfélre vár");
        press("Levél készítése");
        assertThat(text()).contains("A levél elkészült", "a kódot nem tároljuk");
        press("Visszavonás");
        assertThat(text()).contains("Az ügyfélre vár");
        test(find(Button.class).withText("Visszavonás").all().getLast()).click();
        assertThat(text()).contains("Visszavonva").doesNotContain("Az ügyfélre vár");
    }

    @Test
    void anAddressThatHasAnAccountIsSaidAtTheField() {
        UUID owner = users.newCustomer(List.of(String.valueOf(NEXT.getAndIncrement())));
        String taken = accounts.byId(owner).orElseThrow().email().value();
        open(person);
        select("Mit látott?", IdentifiedBy.ID_CARD);
        field("E-mail cím").setValue(taken);
        press("Rögzítés");
        assertThat(field("E-mail cím").getErrorMessage()).contains("válassza a hozzákapcsolást");
        assertThat(field("E-mail cím").getValue()).isEqualTo(taken);
        select("Hozzáférés", AccessWay.JOIN);
        press("Rögzítés");
        assertThat(text()).contains("A fiók tulajdonosának jóváhagyására vár");

        asVisitor();
        UI.getCurrent()
                .navigate(AccountIdsView.class, QueryParameters.of("token", mails.tokenTo(new EmailAddress(taken))));
        assertThat(text()).contains("Hozzákapcsoljuk ezt az ügyfél-azonosítót a fiókjához?", person, taken);
        assertThat(accounts.customersOf(owner)).hasSize(1);
        press("Igen, kapcsolják hozzá");
        assertThat(text()).contains("Az ügyfél-azonosítót hozzákapcsoltuk");
        assertThat(accounts.customersOf(owner)).contains(new CustomerId(person));
    }

    @Test
    void theCustomerTicksTheNoticeAndChoosesAPassword() {
        open(person);
        select("Mit látott?", IdentifiedBy.ID_CARD);
        field("E-mail cím").setValue(email.value());
        press("Rögzítés");
        asVisitor();
        UI.getCurrent().navigate(OfficeActivationView.class, QueryParameters.of("token", mails.tokenTo(email)));
        password("Jelszó").setValue(PASSWORD);
        password("Jelszó még egyszer").setValue(PASSWORD);
        press("Aktiválás");
        assertThat(find(Checkbox.class).single().isInvalid()).isTrue();
        assertThat(accounts.byEmail(email)).isEmpty();
        find(Checkbox.class).single().setValue(true);
        press("Aktiválás");
        assertThat(accounts.byEmail(email)).isPresent();
        assertThat(CurrentUser.required().userName()).isEqualTo(email.value());
    }

    @Test
    void aDeadLinkSaysWhatToDo() {
        asVisitor();
        UI.getCurrent().navigate(OfficeActivationView.class, QueryParameters.of("token", "rossz"));
        assertThat(text()).contains("Ez a hivatkozás nem használható", "Kérjen új hivatkozást");
        UI.getCurrent().navigate(AccountIdsView.class, QueryParameters.of("token", "rossz"));
        assertThat(text()).contains("Ez a hivatkozás nem használható");
    }

    @Test
    void aWrongCodeIsSaidAtTheFieldAndNothingTypedIsLost() {
        asVisitor();
        UI.getCurrent().navigate(LetterActivationView.class);
        press("Hivatkozás kérése");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("3 mezőt javítani kell");
        field("Ügyfél-azonosító").setValue(person + "/00000001");
        field("Aktiváló kód").setValue("AAAA-BBBB");
        field("E-mail cím").setValue(email.value());
        press("Hivatkozás kérése");
        assertThat(field("Aktiváló kód").getErrorMessage()).contains("nem tartozik össze");
        assertThat(field("Aktiváló kód").getValue()).isEqualTo("AAAA-BBBB");
        assertThat(field("E-mail cím").getValue()).isEqualTo(email.value());
    }

    @Test
    void whoHasAnAccountOfTheirOwnNeedsNone() {
        users.newCustomer(List.of(person));
        open(person);
        assertThat(text()).contains("saját fiókja van");
        assertThat(find(Button.class).withText("Rögzítés").exists()).isFalse();
        UI.getCurrent().navigate("ugyintezo/regisztracio/999999997");
        assertThat(text()).contains("Ez az oldal nem található");
    }

    private static void open(String customer) {
        UI.getCurrent().navigate(OfficeRegistrationView.PATH + "/" + customer);
    }

    private static void asVisitor() {
        SecurityContextHolder.clearContext();
    }

    private TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private PasswordField password(String caption) {
        return find(PasswordField.class).withCaption(caption).single();
    }

    private DatePicker date(String caption) {
        return find(DatePicker.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private <T> void select(String caption, T value) {
        ((Select<T>) find(Select.class).withCaption(caption).single()).setValue(value);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private static Component page() {
        return UI.getCurrent().getCurrentView();
    }

    private static String text() {
        return page().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
