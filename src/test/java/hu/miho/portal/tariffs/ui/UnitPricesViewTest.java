package hu.miho.portal.tariffs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.LinkTabs;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.annotation.Transactional;

/** The unit prices, which everyone may see. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@WithAnonymousUser
@Transactional
class UnitPricesViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void visitorsSeeTheHouseholdsPricesNetAndGrossAndThatTheyAreSamples() {
        price("RESIDENTIAL", "3200.00", "mintaadat");

        var view = navigate(UnitPricesView.class);

        assertThat(text(view))
                .contains("Lakossági felhasználók", "Hődíj", "3 200,00 Ft", "3 360,00 Ft", "5%", "2014. 10. 01.")
                .contains("Mintaadat");
        assertThat(current()).isEqualTo("Lakossági");
    }

    @Test
    void otherUsersSeeBothNonResidentialGroupsAndThePublishedSource() {
        price("SEPARATELY_TREATED_INSTITUTION", "9400.00", "közzétett díj, 2023-10-01");
        price("OTHER", "9400.00", "közzétett díj, 2023-10-01");

        UI.getCurrent().navigate("egysegarak", QueryParameters.of("felhasznalo", "egyeb"));

        assertThat(find(H2.class, (UnitPricesView) getCurrentView()).all())
                .extracting(H2::getText)
                .containsExactly("Külön kezelt intézmények", "Egyéb felhasználók");
        assertThat(text((UnitPricesView) getCurrentView()))
                .contains("közzétett díj, 2023-10-01")
                .doesNotContain("Mintaadat");
        assertThat(current()).isEqualTo("Egyéb felhasználók");
    }

    @Test
    void aGroupWithoutPricesSaysWhatIsMissing() {
        var view = navigate(UnitPricesView.class);

        assertThat(find(EmptyState.class, view).all()).hasSize(1);
    }

    private String current() {
        return find(Anchor.class, find(LinkTabs.class).single()).all().stream()
                .filter(tab -> tab.getElement().hasAttribute("aria-current"))
                .map(Anchor::getText)
                .findFirst()
                .orElseThrow();
    }

    private static String text(UnitPricesView view) {
        return view.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private void price(String group, String net, String source) {
        new CustomerData(jdbc)
                .row("unit_price")
                .with("customer_group", group)
                .with("item", "HEAT_CHARGE")
                .with("unit", "GJ")
                .with("valid_from", LocalDate.of(2014, 10, 1))
                .with("net_unit_price", new BigDecimal(net))
                .with("vat_percent", 5)
                .with("source", source)
                .insert();
    }
}
