package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking for a document, looking at it, and taking several home. */
@ExtendWith(OnStage.class)
@Timeout(180)
class DocumentStoreJourneyIT {

    private final Stage stage;

    DocumentStoreJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aBillIsFoundLookedAtAndFetched() {
        Visitor customer = stage.customer(Screen.WIDE, ColorScheme.LIGHT).opens("dokumentumtar");
        customer.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        customer.page().locator("main vaadin-select").first().click();
        customer.named(AriaRole.OPTION, "Számla").click();
        customer.settled();
        assertThat(customer.page()).hasURL(java.util.regex.Pattern.compile(".*/dokumentumtar\\?fajta=invoice"));
        String found = customer.page().locator(".count").innerText();
        customer.page().reload();
        customer.settled();
        assertThat(customer.page().locator(".count")).hasText(found);

        Locator title =
                customer.page().locator("main vaadin-grid a[href*=irat]").first();
        String name = title.innerText();
        title.click();
        customer.settled().seesHeading(name).findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        assertThat(widthOfTheFirstPage(customer)).isGreaterThan(500);
        Download bill = customer.page()
                .waitForDownload(() -> customer.link("Letöltés (").click());
        assertThat(bill.suggestedFilename()).endsWith(".pdf");

        customer.page().goBack();
        customer.settled();
        assertThat(customer.page().locator(".count")).hasText(found);
        Visitor phone = stage.customer(Screen.PHONE, ColorScheme.DARK).opens("dokumentumtar");
        phone.page()
                .locator("main vaadin-grid a[href*=irat] >> visible=true")
                .first()
                .click();
        phone.settled().findsNothingInTheWay();
        assertThat(widthOfTheFirstPage(phone)).isGreaterThan(500);
    }

    private static int widthOfTheFirstPage(Visitor visitor) {
        Locator page = visitor.page().locator(".page-pictures img").first();
        page.scrollIntoViewIfNeeded();
        visitor.page().waitForFunction("document.querySelector('.page-pictures img').complete");
        return (Integer) page.evaluate("image => image.naturalWidth");
    }

    @Test
    void whatIsMarkedComesAsOneFileThatOpens() throws IOException {
        Visitor customer = stage.customer(Screen.WIDE, ColorScheme.LIGHT).opens("dokumentumtar");
        List<Locator> boxes = customer.page()
                .locator("main vaadin-grid vaadin-checkbox input")
                .all();
        boxes.get(1).check();
        boxes.get(2).check();
        customer.settled().findsNothingInTheWay();
        Download both = customer.page()
                .waitForDownload(
                        () -> customer.link("Megjelöltek letöltése (2, ZIP)").click());
        try (var zip = new ZipFile(both.path().toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .hasSize(3)
                    .anyMatch(entry -> entry.endsWith(".pdf"))
                    .contains("tartalom.csv");
        }
    }

    @Test
    void aDocumentThatIsSomebodyElsesIsNotThere() {
        Visitor customer = stage.customer(Screen.WIDE, ColorScheme.LIGHT);
        customer.opens("dokumentumtar/irat?szam=case:00000000-0000-0000-0000-000000000000:1")
                .findsNothingInTheWay();
        assertThat(customer.page().locator("main")).containsText("nem található");
        assertThat(customer.page().locator(".page-pictures")).hasCount(0);
    }
}
