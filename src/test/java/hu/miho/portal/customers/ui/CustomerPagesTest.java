package hu.miho.portal.customers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.StatusBadge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.annotation.Transactional;

/** The pages about the customer and the contract, the choice of the place, and who may open them. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
@SignedInAs(customers = CustomerPagesTest.OWN)
class CustomerPagesTest extends SpringBrowserlessTest {

    static final String OWN = "814000001";
    private static final String FLAT = OWN + "/00000001";
    private static final String OTHER_FLAT = OWN + "/00000002";
    private static final String OLD_FLAT = OWN + "/00000003";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CurrentCustomer currentCustomer;

    private CustomerData data;

    @BeforeEach
    void aCustomerWithOnePlace() {
        data = new CustomerData(jdbc);
        data.customer(OWN).insert();
        data.place(FLAT).with("address_line", "Alma utca 1.").insert();
    }

    @Test
    void theCustomerReadsWhatTheCompanyKnowsAndHowToChangeIt() {
        String page = text(navigate(CustomerView.class));

        assertThat(page)
                .contains("Kovács Ilona", OWN, "Miskolc", "1987. 04. 14.", "+36 46 555 0142")
                .contains("kovacs." + OWN + "@example.com", "3527 Miskolc, Szentpéteri kapu 12. 3/2.")
                .contains(CurrentUser.find().orElseThrow().userName())
                .contains("Alma utca 1.", FLAT, "Jelenlegi")
                .contains("Ha valami megváltozott", "Szemere utca 5.", "06 (46) 501-740", "ugyfel@miho.hu");
    }

    @Test
    void whatIsNotKnownIsSaidOrLeftOut() {
        jdbc.sql("update customer set phone = null, email = null, birth_place = null where customer_id = ?")
                .param(OWN)
                .update();

        assertThat(text(navigate(CustomerView.class)))
                .contains("Telefonnincs megadva", "E-mail címnincs megadva")
                .doesNotContain("Születési hely", "Adószám");
    }

    @Test
    void theContractIsShownWithItsTerms() {
        data.contract("SZ-9", FLAT)
                .with("contracted_capacity_kw", 12.5)
                .with("payer_name", "Lakásszövetkezet")
                .with("mailing_postal_code", "3525")
                .with("mailing_city", "Miskolc")
                .with("mailing_address_line", "Széchenyi utca 1.")
                .insert();
        data.contract("SZ-8", FLAT).with("valid_to", LocalDate.of(2011, 4, 30)).insert();

        var view = navigate(ContractView.class);

        assertThat(text(view))
                .contains("SZ-9", "általános közszolgáltatási szerződés", "lakossági", "banki átutalás")
                .contains("2011. 05. 01. óta, határozatlan ideig", "142 lm³", "54,6 m²", "12,5 kW")
                .contains("Lakásszövetkezet", "3525 Miskolc, Széchenyi utca 1.")
                .contains("További szerződések", "SZ-8");
        assertThat(text(find(StatusBadge.class, view).first())).isEqualTo("Hatályos");
    }

    @Test
    void aPlaceWithoutAContractSaysSo() {
        assertThat(text(navigate(ContractView.class))).contains("Ehhez a helyhez nem látunk szerződést");
    }

    @Test
    void withOnePlaceThereIsNothingToChoose() {
        navigate(CustomerView.class);

        assertThat(find(Select.class).exists()).isFalse();
    }

    @Test
    void choosingAnotherPlaceShowsTheOpenPageAboutIt() {
        data.place(OTHER_FLAT).with("address_line", "Körte utca 2.").insert();
        data.place(OLD_FLAT)
                .with("address_line", "Barack utca 3.")
                .with("valid_to", LocalDate.of(2020, 1, 31))
                .insert();
        data.contract("SZ-1", FLAT).insert();
        data.contract("SZ-2", OTHER_FLAT).insert();
        newShell();
        assertThat(text(navigate(ContractView.class))).contains("SZ-1").doesNotContain("SZ-2");
        assertThat(test(placeSwitch()).getSuggestions())
                .containsExactly("Alma utca 1.", "Körte utca 2.", "Barack utca 3. (lezárt)");

        test(placeSwitch()).selectItem("Körte utca 2.");

        assertThat(text((Component) getCurrentView()))
                .contains("SZ-2", "Körte utca 2.")
                .doesNotContain("SZ-1");
        assertThat(currentCustomer.placeId(AccessArea.DATA)).hasToString(OTHER_FLAT);
        assertThat(placeSwitch().getValue().id()).hasToString(OTHER_FLAT);
    }

    @Test
    void placesInTheSameHouseAreToldApartByTheirIds() {
        data.place(OTHER_FLAT).with("address_line", "Alma utca 1.").insert();
        newShell();

        assertThat(test(placeSwitch()).getSuggestions())
                .containsExactly("Alma utca 1. (" + FLAT + ")", "Alma utca 1. (" + OTHER_FLAT + ")");
    }

    @Test
    void aRetiredCustomerReadsOnAndIsToldSoOnEveryPage() {
        assertThat(notices()).isEmpty();
        jdbc.sql("update customer set retired = true where customer_id = ?")
                .param(OWN)
                .update();
        newShell();

        assertThat(text(navigate(CustomerView.class))).contains("Kovács Ilona");
        assertThat(notices()).singleElement().asString().contains("már csak olvasható", "Alma utca 1.");
    }

    @Test
    void anAccountWithoutAPlaceIsToldWhy() {
        jdbc.sql("delete from place_of_use where customer_id = ?").param(OWN).update();

        UI.getCurrent().navigate("szerzodes");

        assertThat(getCurrentView()).isInstanceOf(NoPlacePage.class);
        assertThat(text((Component) getCurrentView())).contains("Még nem tartozik felhasználási hely ehhez a fiókhoz");
    }

    @Test
    void thePagesSpeakEnglishToo() {
        data.contract("SZ-1", FLAT).insert();
        UI.getCurrent().setLocale(Formats.ENGLISH);

        assertThat(text(navigate(CustomerView.class))).contains("Customer data", "Mailing address");
        assertThat(text(navigate(ContractView.class))).contains("In force", "bank transfer", "open-ended");
    }

    @Test
    @WithAnonymousUser
    void visitorsAreSentAway() {
        for (String page : List.of("ugyfeladatok", "szerzodes")) {
            UI.getCurrent().navigate(page);
            assertThat(getCurrentView()).isNotInstanceOfAny(CustomerView.class, ContractView.class);
        }
        assertThat(find(Select.class).exists()).isFalse();
    }

    @Test
    @SignedInAs(role = Roles.ADMIN)
    void membersOfStaffHaveNoCustomerPages() {
        for (String page : List.of("ugyfeladatok", "szerzodes")) {
            UI.getCurrent().navigate(page);
            assertThat(getCurrentView()).isNotInstanceOfAny(CustomerView.class, ContractView.class);
        }
    }

    /** The shell was built before the test wrote its data. */
    private void newShell() {
        navigate(CustomerView.class);
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat(find(H1.class).single().getText()).isEqualTo("Ügyféladatok");
    }

    @SuppressWarnings("unchecked")
    private Select<PlaceSummary> placeSwitch() {
        return find(Select.class)
                .withAriaLabel("Felhasználási hely")
                .withoutClassName("drawer-only")
                .single();
    }

    private List<String> notices() {
        return find(NoticeBox.class).all().stream().map(CustomerPagesTest::text).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
