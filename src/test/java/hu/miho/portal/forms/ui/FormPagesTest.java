package hu.miho.portal.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.Formats;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.annotation.Transactional;

/** The forms as visitors and customers see them: the list, filling in, what goes wrong, what is known already. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
@WithAnonymousUser
class FormPagesTest extends SpringBrowserlessTest {

    private static final String OWN = "814000077";
    private static final String FLAT = OWN + "/00000001";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void inHungarian() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
    }

    @Test
    void eachFormSaysWhatItIsForWhatToAttachByWhenAndWhere() {
        String page = text(navigate(FormsView.class));
        assertThat(page)
                .contains("Lakóváltozás bejelentése", "Névátírás", "Levelezési cím változása", "Együttes kérelem")
                .contains("Meghatalmazás", "15 napon belül", "a hónap 20. napján", "30 napnál nem régebbi")
                .contains("Nem kell csatolnia semmit.", "Szemere utca 5.")
                .doesNotContain("forms.", "Angol");
        assertThat(find(DownloadLink.class).all()).hasSize(5);
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("nyomtatvanyok/egyuttes-kerelem"));
    }

    @Test
    void theEnglishPageOffersAGuideBesideTheHungarianForm() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(text(navigate(FormsView.class))).contains("English guide (PDF)", "official language");
        assertThat(find(DownloadLink.class).all()).hasSize(10);
    }

    @Test
    void aVisitorFillsInWhatTheyLikeAndFetchesTheForm() {
        open("levelezesi-cim");
        assertThat(text(page())).contains("nem tároljuk");
        input("Címzett").setValue("Őri Ödön");
        click("Nyomtatvány elkészítése");
        assertThat(text(page())).contains("Elkészült a kitöltött nyomtatvány");
        assertThat(find(DownloadLink.class).exists()).isTrue();
        input("Címzett").setValue("Őri Ödönné");
        assertThat(find(DownloadLink.class).exists()).isFalse();
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
        open("lakovaltozas");
        input("Felhasználó-azonosító").setValue("1234");
        input("1. mérő állása (m³)").setValue("sok");
        click("Nyomtatvány elkészítése");
        assertThat(input("Felhasználó-azonosító").isInvalid()).isTrue();
        assertThat(input("1. mérő állása (m³)").getErrorMessage()).contains("123,456");
        assertThat(text(find(ErrorSummary.class).single())).contains("A felhasználási hely – Felhasználó-azonosító");
        assertThat(find(DownloadLink.class).exists()).isFalse();
        assertThat(input("Felhasználó-azonosító").getValue()).isEqualTo("1234");
        input("Felhasználó-azonosító").setValue("123456789");
        input("1. mérő állása (m³)").setValue("87,5");
        click("Nyomtatvány elkészítése");
        assertThat(input("Felhasználó-azonosító").isInvalid()).isFalse();
        assertThat(find(DownloadLink.class).exists()).isTrue();
    }

    @Test
    void aFormWithoutAWordIsNotMade() {
        open("nevatiras");
        click("Nyomtatvány elkészítése");
        assertThat(text(find(ErrorSummary.class).single())).contains("Még semmit sem írt be");
        assertThat(find(DownloadLink.class).exists()).isFalse();
    }

    @Test
    @SignedInAs(role = Roles.CUSTOMER, customers = OWN)
    void aCustomerFindsTheDataOfTheChosenPlaceThere() {
        var data = new CustomerData(jdbc);
        data.customer(OWN).insert();
        data.place(FLAT).with("address_line", "Alma utca 1.").insert();
        data.contract("SZ-77", FLAT).insert();
        data.meter("MV-77", "L-" + FLAT)
                .with("kind", "HOT_WATER_METER")
                .with("serial_number", "HMV-4711")
                .insert();
        open("lakovaltozas");
        assertThat(find(TextField.class).all().stream().map(TextField::getValue))
                .contains("Kovács Ilona", FLAT, "3527 Miskolc, Alma utca 1.", "SZ-77", "HMV-4711");
        assertThat(text(page())).contains("kérjük, ellenőrizze");
        assertThat(find(TextField.class).all().stream().filter(HasValue::isEmpty))
                .isNotEmpty();
    }

    @Test
    void anUnknownFormIsAPageThatIsNotThere() {
        UI.getCurrent().navigate("nyomtatvanyok/nincs-ilyen");
        assertThat(getCurrentView()).isNotInstanceOf(FillInView.class);
    }

    private void open(String form) {
        UI.getCurrent().navigate("nyomtatvanyok/" + form);
        assertThat(getCurrentView()).isInstanceOf(FillInView.class);
    }

    private TextField input(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .all()
                .getFirst();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private Component page() {
        return (Component) getCurrentView();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
