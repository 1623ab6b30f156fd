package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page on a wide screen, a phone and the narrowest one, in light and in dark, which it is turned to once loaded. */
@ExtendWith(OnStage.class)
@Timeout(240)
class PagesIT {

    private final Stage stage;

    PagesIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void everyPublicPageIsOpenToAllAndFitsAnyScreen() {
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.DARK);
        Places.PUBLIC.forEach(path -> looksFromAllSides(visitor, path));
        Pictures.take(visitor.looksAgain(Screen.WIDE, ColorScheme.LIGHT).opens(""), "kezdolap");
    }

    @Test
    void everyCustomerPageIsOpenToAllAndFitsAnyScreen() {
        Visitor customer = stage.customer(Screen.WIDE, ColorScheme.DARK);
        Pictures.take(customer, "attekintes-dark");
        Stream.concat(Places.MENU.stream().map(Places.Item::path), Places.BESIDE_THE_MENU.stream())
                .forEach(path -> looksFromAllSides(customer, path));
    }

    @Test
    void everyPageOfTheOfficeIsOpenToAllAndFitsAnyScreen() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.DARK);
        Places.OFFICE.forEach(path -> looksFromAllSides(clerk, path));
        clerk.opens(Places.BOTH_LANGUAGES);
        looksFromAllSides(clerk);
    }

    private static void looksFromAllSides(Visitor visitor, String path) {
        visitor.opens(path).readsOnly(Texts.HUNGARIAN);
        looksFromAllSides(visitor);
    }

    private static void looksFromAllSides(Visitor visitor) {
        visitor.findsNothingInTheWay();
        visitor.looksAgain(Screen.PHONE, ColorScheme.LIGHT).findsNothingInTheWay();
        visitor.looksAgain(Screen.NARROWEST, ColorScheme.LIGHT).findsItFits();
        visitor.looksAgain(Screen.WIDE, ColorScheme.DARK);
    }

    @Test
    void aBillCanBeDownloaded() {
        Visitor visitor = stage.customer(Screen.WIDE, ColorScheme.LIGHT);
        Pictures.take(visitor, "attekintes");
        Pictures.take(visitor.opens("merooraadatok"), "merooraadatok");
        Pictures.take(visitor.opens("szamlak"), "szamlak");
        visitor.page().locator("vaadin-grid a").first().click();
        Locator pdf = visitor.page().locator("a[href*='VAADIN/dynamic']").first();
        pdf.waitFor();
        visitor.findsNothingInTheWay();
        Download download = visitor.page().waitForDownload(pdf::click);
        assertThat(download.path()).binaryContent().startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        Pictures.take(stage.customer(Screen.PHONE, ColorScheme.LIGHT), "attekintes-telefon");
    }
}
