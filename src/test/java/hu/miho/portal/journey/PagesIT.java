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

/**
 * Every page on a wide screen, a phone and the narrowest one, in light and in dark. What a journey has looked at already
 * (customers' pages wide and light, on a phone and dark) is not looked at again; a page that has loaded is made narrow.
 */
@ExtendWith(OnStage.class)
@Timeout(240)
class PagesIT {

    private final Stage stage;

    PagesIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void everyPublicPageIsOpenToAllAndFitsAnyScreen() {
        Visitor wide = stage.visitor(Screen.WIDE, ColorScheme.LIGHT);
        Places.PUBLIC.forEach(path -> looksWideAndNarrow(wide, path).readsOnly(Texts.HUNGARIAN));
        Visitor phone = stage.visitor(Screen.PHONE, ColorScheme.DARK);
        Places.PUBLIC.forEach(path -> phone.opens(path).findsNothingInTheWay());
        Pictures.take(wide.opens(""), "kezdolap");
    }

    @Test
    void everyCustomerPageIsOpenToAllAndFitsAnyScreen() {
        Visitor dark = stage.customer(Screen.WIDE, ColorScheme.DARK);
        Pictures.take(dark, "attekintes-dark");
        Stream.concat(Places.MENU.stream().map(Places.Item::path), Places.BESIDE_THE_MENU.stream())
                .forEach(path -> looksWideAndNarrow(dark, path));
    }

    @Test
    void everyPageOfTheOfficeIsOpenToAllAndFitsAnyScreen() {
        Visitor dark = stage.clerk(Screen.WIDE, ColorScheme.DARK);
        Places.OFFICE.forEach(path -> looksWideAndNarrow(dark, path).readsOnly(Texts.HUNGARIAN));
        looksWideAndNarrow(dark, Places.BOTH_LANGUAGES);
        Visitor phone = stage.clerk(Screen.PHONE, ColorScheme.LIGHT);
        Places.OFFICE.forEach(path -> phone.opens(path).findsNothingInTheWay());
        phone.opens(Places.BOTH_LANGUAGES).findsNothingInTheWay();
    }

    private static Visitor looksWideAndNarrow(Visitor visitor, String path) {
        visitor.opens(path).findsNothingInTheWay();
        visitor.looksAgain(Screen.NARROWEST).findsItFits();
        return visitor.looksAgain(Screen.WIDE);
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
