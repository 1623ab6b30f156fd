package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.journey.Visitor.Screen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page on a wide screen, a phone and the narrowest one, in light and in dark. What a journey has looked at already
 * (customers' pages wide and light, on a phone and dark) is not looked at again.
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
        Places.PUBLIC.forEach(path -> wide.opens(path).findsNothingInTheWay().readsOnly(Texts.HUNGARIAN));
        Visitor phone = stage.visitor(Screen.PHONE, ColorScheme.DARK);
        Places.PUBLIC.forEach(path -> phone.opens(path).findsNothingInTheWay());
        Visitor narrowest = stage.visitor(Screen.NARROWEST, ColorScheme.LIGHT);
        Places.PUBLIC.forEach(path -> narrowest.opens(path).findsItFits());
        Pictures.take(wide.opens(""), "kezdolap");
    }

    @Test
    void everyCustomerPageIsOpenToAllAndFitsAnyScreen() {
        List<String> paths = Stream.concat(Places.MENU.stream().map(Places.Item::path), Places.BESIDE_THE_MENU.stream())
                .toList();
        Visitor dark = signedIn(Screen.WIDE, ColorScheme.DARK);
        Pictures.take(dark, "attekintes-dark");
        paths.forEach(path -> dark.opens(path).findsNothingInTheWay());
        Visitor narrowest = signedIn(Screen.NARROWEST, ColorScheme.LIGHT);
        paths.forEach(path -> narrowest.opens(path).findsItFits());
    }

    @Test
    void aBillCanBeDownloaded() {
        Visitor visitor = signedIn(Screen.WIDE, ColorScheme.LIGHT);
        Pictures.take(visitor, "attekintes");
        Pictures.take(visitor.opens("merooraadatok"), "merooraadatok");
        Pictures.take(visitor.opens("szamlak"), "szamlak");
        visitor.page().locator("vaadin-grid a").first().click();
        Locator pdf = visitor.page().locator("a[href*='VAADIN/dynamic']").first();
        pdf.waitFor();
        visitor.findsNothingInTheWay();
        Download download = visitor.page().waitForDownload(pdf::click);
        assertThat(download.path()).binaryContent().startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        Pictures.take(signedIn(Screen.PHONE, ColorScheme.LIGHT), "attekintes-telefon");
    }

    private Visitor signedIn(Screen screen, ColorScheme colours) {
        DemoAccount customer = stage.portal().account("CUSTOMER");
        return stage.visitor(screen, colours)
                .signsIn(customer.user(), customer.password())
                .isAt("attekintes");
    }
}
