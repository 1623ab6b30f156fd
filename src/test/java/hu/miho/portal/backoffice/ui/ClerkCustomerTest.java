package hu.miho.portal.backoffice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.customers.SearchText;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A clerk finds a customer, and sees all that is known of them; the customer is told when a clerk looked. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
@SignedInAs(role = Roles.CLERK)
class ClerkCustomerTest extends SpringBrowserlessTest {

    private static final String CUSTOMER = "851000001";
    private static final String PLACE = CUSTOMER + "/00000001";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aCustomer() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        var data = new CustomerData(jdbc);
        data.customer(CUSTOMER).with("name", "Zsigmondy Vilmos").insert();
        data.place(PLACE).insert();
        data.contract("SZ-8511", PLACE).insert();
        data.meter("M-8511", "L-" + PLACE).insert();
        data.reading("M-8511", LocalDate.of(2026, 10, 31), "777").insert();
        data.invoice("2026/8510000001", PLACE, YearMonth.of(2026, 10), 15788).insert();
        jdbc.sql(SearchText.writeAll()).update();
    }

    @Test
    void allThatIsKnownStandsOnOnePage() {
        open("ugyintezo/ugyfel/" + CUSTOMER);
        assertThat(text())
                .contains("Zsigmondy Vilmos", CUSTOMER, "Szentpéteri kapu 12.", "SZ-8511", "SN-M-8511", "777")
                .contains("2026/8510000001", "15 788 Ft", "Nincs portálfiókja.", "Nincs ügye.", "Nem írt üzenetet.")
                .contains("Nem foglalt időpontot", "nem adott át dokumentumot")
                .doesNotContain("backoffice.", "customers.", "billing.");
    }

    @Test
    void theMenuOfAClerkHasNoAuditLog() {
        open("ugyintezo/kereses");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getPath)
                .contains("ugyintezo/kereses")
                .doesNotContain("ugyintezo/naplo");
    }

    @Test
    void whoIsNotThereIsAPageThatIsNotThere() {
        open("ugyintezo/ugyfel/999999998");
        assertThat(text()).contains("Ez az oldal nem található");
        open("ugyintezo/ugyfel/zsigmondy");
        assertThat(text()).contains("Ez az oldal nem található");
    }

    @Test
    void casesAndMessagesAreBegunWithTheCustomer() {
        open("ugyintezo/ugyfel/" + CUSTOMER);
        assertThat(links())
                .contains("ugyintezo/ugyek/felvetel?ugyfel=" + CUSTOMER, "ugyintezo/uzenetek/uj?ugyfel=" + CUSTOMER);
        begin("ugyintezo/ugyek/felvetel");
        assertThat(text()).contains("Zsigmondy Vilmos");
        begin("ugyintezo/uzenetek/uj");
        assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains("Zsigmondy Vilmos", CUSTOMER);
    }

    private static void begin(String path) {
        UI.getCurrent().navigate(path, QueryParameters.of("ugyfel", CUSTOMER));
    }

    @Test
    void notesAreKeptShownAndTakenAwayByWhoWroteThem() {
        open("ugyintezo/ugyfel/" + CUSTOMER);
        click("Hozzáadás");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Írja be a megjegyzést.");
        find(TextArea.class).single().setValue("Az édesapja nevén volt a szerződés.");
        click("Hozzáadás");
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        open("ugyintezo/ugyfel/" + CUSTOMER);
        assertThat(text()).contains("Az édesapja nevén volt a szerződés.");
        click("Törlés");
        assertThat(text()).doesNotContain("Az édesapja nevén").contains("Még nincs megjegyzés.");
    }

    @Test
    void aColleaguesNoteCannotBeTakenAway() {
        new CustomerData(jdbc)
                .row("customer_note")
                .with("id", UUID.randomUUID())
                .with("customer_id", CUSTOMER)
                .with("words", "Kolléga írta")
                .with("written_by", "kollega@example.com")
                .with("written_at", OffsetDateTime.parse("2026-11-20T10:00:00Z"))
                .insert();
        open("ugyintezo/ugyfel/" + CUSTOMER);
        assertThat(text()).contains("Kolléga írta", "kollega@example.com");
        assertThat(find(Button.class).withText("Törlés").exists()).isFalse();
    }

    @Test
    void theSearchListsCustomersAndWhatHasANumber() {
        search("zsigmond vil");
        assertThat(links()).contains("ugyintezo/ugyfel/" + CUSTOMER);
        search("2026/8510000001");
        assertThat(text()).contains("2026/8510000001", "Számla");
        assertThat(links()).contains("ugyintezo/ugyfel/" + CUSTOMER);
        search("nincsilyensehol");
        assertThat(text()).contains("Nincs találat");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("nincsilyensehol");
    }

    @Test
    @SignedInAs(customers = CUSTOMER)
    void theCustomerReadsInTheSettingsWhenAClerkLooked() {
        new CustomerData(jdbc)
                .row("audit_event")
                .with("seq", 990_001)
                .with("happened_at", OffsetDateTime.parse("2026-11-20T10:00:00Z"))
                .with("actor", "kollega@example.com")
                .with("network", "local")
                .with("action", "customer.looked-up")
                .with("subject", "customer " + CUSTOMER)
                .with("details", "")
                .with("previous_hash", "x")
                .with("hash", "y")
                .insert();
        open("beallitasok");
        assertThat(text())
                .contains("Mikor nézte meg ügyintéző az adatait?", "2026. 11. 20., 11:00")
                .doesNotContain("kollega@example.com", "Eddig egyszer sem.");
    }

    private void search(String words) {
        UI.getCurrent().navigate(SearchView.class, QueryParameters.of(SearchView.WORDS, words));
    }

    private List<String> links() {
        return find(Anchor.class).from(page()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static Component page() {
        return UI.getCurrent().getCurrentView();
    }

    private static String text() {
        return page().getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
