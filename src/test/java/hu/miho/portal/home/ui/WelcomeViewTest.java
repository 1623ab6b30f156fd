package hu.miho.portal.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.transaction.annotation.Transactional;

/** The first page. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
class WelcomeViewTest extends SpringBrowserlessTest {

    private static final String CUSTOMER = "198700104";

    @Autowired
    JdbcClient jdbc;

    @Test
    @WithAnonymousUser
    void visitorsFindTheWaysInAndWhatOneCanDoHere() {
        var page = navigate(WelcomeView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Intézze távhős ügyeit otthonról");
        assertThat(find(Anchor.class).from(page).all())
                .extracting(Anchor::getHref)
                .contains("belepes", "regisztracio", "idopontfoglalas", "szamlak", "merooraadatok", "dokumentumtar");
        assertThat(find(Anchor.class).from(page).all())
                .extracting(Anchor::getText)
                .contains(
                        "Lakóváltozás, névátírás",
                        "Levelezési cím",
                        "Együttes kérelem",
                        "Dokumentumok nyomon követése");
    }

    @Test
    @Transactional
    @SignedInAs(customers = CUSTOMER)
    void aCustomerGoesToTheOverview() {
        var data = new CustomerData(jdbc);
        data.customer(CUSTOMER).insert();
        data.place(CUSTOMER + "/00000001").insert();
        data.contract("WV-C", CUSTOMER + "/00000001").insert();
        UI.getCurrent().navigate("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("attekintes");
    }

    @Test
    @SignedInAs(role = Roles.CLERK)
    void aClerkGoesToTheClerksPages() {
        UI.getCurrent().navigate("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("ugyintezo");
    }
}
