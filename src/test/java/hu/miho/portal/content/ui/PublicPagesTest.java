package hu.miho.portal.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.testing.PortalTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The public pages: open to visitors, complete in both languages. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@WithAnonymousUser
class PublicPagesTest extends SpringBrowserlessTest {

    private static final Locale HUNGARIAN = Locale.of("hu");

    record Page(Class<? extends Component> view, Locale language, String title) {}

    static Stream<Page> pages() {
        return Stream.of(
                new Page(CompanyView.class, HUNGARIAN, "Céginformáció"),
                new Page(ContactsView.class, HUNGARIAN, "Elérhetőségek"),
                new Page(PrivacyView.class, HUNGARIAN, "Adatvédelmi tájékoztató"),
                new Page(AccessibilityView.class, HUNGARIAN, "Akadálymentesítési nyilatkozat"),
                new Page(CompanyView.class, Locale.ENGLISH, "About the company"),
                new Page(ContactsView.class, Locale.ENGLISH, "Contact"),
                new Page(PrivacyView.class, Locale.ENGLISH, "Privacy notice"),
                new Page(AccessibilityView.class, Locale.ENGLISH, "Accessibility statement"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void visitorsReadEachPageInTheirLanguage(Page page) {
        String text = text(open(page.view(), page.language()));
        assertThat(find(H1.class).single().getText()).isEqualTo(page.title());
        assertThat(text).doesNotContain("!hu:", "!en:", "{0}", "{1}");
    }

    @Test
    void theCompanyPageMarksWhatIsOurGuess() {
        assertThat(text(open(CompanyView.class, HUNGARIAN)))
                .contains("MIHŐ Miskolci Hőszolgáltató Kft.", "00-00-000000mintaadat");
    }

    @Test
    void theContactsCanBeDialledAndWrittenTo() {
        var page = open(ContactsView.class, HUNGARIAN);
        assertThat(links(page))
                .contains("tel:+3646501740", "tel:+3646379450", "tel:+3646379360", "mailto:ugyfel@miho.hu");
        assertThat(text(page)).contains("Szemere utca 5.", "8:00–20:00", "mintaadat", "Villanyrendőr");
    }

    @Test
    void theSketchOfTheWayExistsAndIsToldInWords() {
        var page = open(ContactsView.class, HUNGARIAN);
        Image sketch = find(Image.class).from(page).single();
        assertThat(sketch.getAlt()).hasValueSatisfying(alt -> assertThat(alt).contains("Szemere utca 5."));
        assertThat(getClass().getResource("/META-INF/resources/" + sketch.getSrc()))
                .isNotNull();
    }

    @Test
    void thePrivacyNoticeShowsItsVersionAndItsHeadings() {
        assertThat(text(open(PrivacyView.class, HUNGARIAN))).contains("2026-11. változat");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Az Ön jogai", "Sütik");
    }

    @Test
    void theFootOfThePageInvitesRemarks() {
        open(CompanyView.class, HUNGARIAN);
        var foot = find(Footer.class).single();
        assertThat(text(foot))
                .contains("Szemere utca 5.", "06 (46) 501-740", "+36 46 379 450", "észrevétele, javaslata van");
        assertThat(links(foot))
                .contains(
                        "mailto:ugyfel@miho.hu", "ceginformacio", "elerhetosegek", "adatvedelem", "akadalymentesites");
    }

    private Component open(Class<? extends Component> view, Locale language) {
        UI.getCurrent().setLocale(language);
        return navigate(view);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private List<String> links(Component component) {
        return Stream.concat(
                        find(Anchor.class).from(component).all().stream().map(Anchor::getHref),
                        find(RouterLink.class).from(component).all().stream().map(RouterLink::getHref))
                .toList();
    }
}
