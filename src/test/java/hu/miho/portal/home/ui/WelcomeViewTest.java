package hu.miho.portal.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import hu.miho.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The first page. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
class WelcomeViewTest extends SpringBrowserlessTest {

    @Test
    @WithAnonymousUser
    void visitorsFindTheWaysInAndWhatOneCanDoHere() {
        var page = navigate(WelcomeView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Intézze távhős ügyeit otthonról");
        assertThat(find(Anchor.class).from(page).all())
                .extracting(Anchor::getHref)
                .contains("belepes", "regisztracio", "tel:+3646501740", "szamlak", "merooraadatok", "dokumentumtar");
        assertThat(page.getElement().getTextRecursively())
                .contains(
                        "Lakóváltozás, névátírás",
                        "Levelezési cím",
                        "Együttes kérelem",
                        "Dokumentumok nyomon követése");
    }

    @Test
    @WithAnonymousUser
    void whatCannotBeDoneYetIsNoLink() {
        var page = navigate(WelcomeView.class);
        assertThat(find(Anchor.class).from(page).all())
                .extracting(Anchor::getText)
                .doesNotContain("Lakóváltozás, névátírás", "Levelezési cím", "Együttes kérelem");
    }
}
