package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Access begun at the desk and finished at home: a company by mail, a household by the code of a letter; then the clerk sees the
 * portal with the customer's eyes.
 */
@ExtendWith(OnStage.class)
@Timeout(300)
class OfficeAccessJourneyIT {

    private static final String EMAIL = "kazan.karbantarto@example.com";
    private static final String OF_THE_LETTER = "level.olvaso@example.com";

    private final Stage stage;

    OfficeAccessJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aCompanyIsRegisteredByItsPapersActivatesAndIsSeenWithItsEyes() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.LIGHT);
        opensTheFirstFound(clerk, "kft");
        String customerPage = clerk.page().url();
        clerk.followsLink("Hozzáférés adása").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        clerk.clicks("Rögzítés").sees("mezőt javítani kell").findsNothingInTheWay();
        clerk.types("Képviselő neve", "Nagy Pál");
        picks(clerk, 0, 0);
        dates(clerk, "Aláírási címpéldány kelte", "2024. 05. 02.");
        dates(clerk, "Cégjegyzék kelte", "2026. 11. 02.");
        clerk.types("E-mail cím", EMAIL);
        clerk.clicks("Rögzítés")
                .sees("Az aktiváló hivatkozást elküldtük")
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);

        Visitor customer = stage.visitor(Screen.PHONE, ColorScheme.DARK)
                .follows(Post.linkIn(stage.post().letterTo(EMAIL, "Aktiválja portálfiókját")))
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);
        chooses(customer);
        customer.isAt("attekintes");

        clerk.follows(customerPage).clicks("Megnézem az ügyfél szemével");
        clerk.dialog().getByLabel("Miért nézi meg?").fill("telefonon kért segítséget");
        clerk.hasNoBarrier();
        clerk.dialog()
                .locator("vaadin-button", new Locator.LocatorOptions().setHasText("Megnézem"))
                .click();
        clerk.isAt("attekintes").sees("Változtatni nem lehet.").findsNothingInTheWay();
        clerk.opens("szamlak").sees("Változtatni nem lehet.").findsNothingInTheWay();
        clerk.opens("beallitasok").clicks("In English");
        clerk.sees("semmit sem lehet megváltoztatni");
        clerk.opens("ugyintezo/ugyek").sees("Ez az oldal nem található");
        clerk.opens("attekintes").looksAgain(Screen.PHONE).findsNothingInTheWay();
        clerk.looksAgain(Screen.WIDE).clicks("Befejezem a megtekintést");
        clerk.page().waitForURL(customerPage);
        clerk.settled().sees("Az ügyfél szemével megnyitott egy oldalt");

        customer.opens("beallitasok").sees("Mikor nézte meg ügyintéző az adatait?");
        customer.opens("attekintes").sees("Fizetendő");
    }

    @Test
    void aLettersCodeLeadsToAnAccount() throws IOException {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.DARK);
        opensTheFirstFound(clerk, "lukacs");
        String customer = clerk.page().url().replaceAll(".*/", "");
        clerk.followsLink("Hozzáférés adása").findsNothingInTheWay();
        picks(clerk, 0, 0);
        picks(clerk, 1, 1);
        clerk.clicks("Rögzítés")
                .sees("Az ügyfélre vár")
                .clicks("Levél készítése")
                .sees("A levél elkészült");
        clerk.findsNothingInTheWay();
        Download letter = clerk.page()
                .waitForDownload(() -> clerk.link("Aktiváló levél (PDF)").click());
        String code = codeIn(letter);

        Visitor reader = stage.visitor(Screen.PHONE, ColorScheme.LIGHT)
                .opens("regisztracio")
                .followsLink("Levélben kapott aktiváló kódot? Itt adja meg.")
                .findsNothingInTheWay();
        reader.types("Ügyfél-azonosító", customer)
                .types("Aktiváló kód", code.substring(1))
                .types("E-mail cím", OF_THE_LETTER)
                .clicks("Hivatkozás kérése")
                .sees("nem tartozik össze")
                .findsNothingInTheWay();
        reader.types("Aktiváló kód", code.replace("-", "").toLowerCase(Locale.ROOT))
                .clicks("Hivatkozás kérése")
                .sees("Elküldtük a hivatkozást")
                .findsNothingInTheWay();
        reader.follows(Post.linkIn(stage.post().letterTo(OF_THE_LETTER, "Aktiválja portálfiókját")));
        chooses(reader);
        reader.isAt("attekintes");
    }

    private static void opensTheFirstFound(Visitor clerk, String words) {
        clerk.opens("ugyintezo/kereses?q=" + words);
        clerk.page().locator("main .data-table a").first().click();
        clerk.page().waitForURL("**/ugyintezo/ugyfel/*");
        clerk.settled();
    }

    /** By keyboard, as in every list of choices. @param place of the item in the open list */
    private static void picks(Visitor clerk, int field, int place) {
        Page page = clerk.page();
        Locator select = page.locator("vaadin-select").nth(field);
        select.locator("vaadin-select-value-button").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.OPTION).and(page.locator(":focus"))).hasCount(1);
        for (int i = 0; i < place; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        assertThat(select).not().hasAttribute("opened", "");
    }

    /** Typed, and closed by Enter, as one does. */
    private static void dates(Visitor clerk, String field, String day) {
        clerk.field(field).fill(day);
        clerk.field(field).press("Enter");
    }

    private static void chooses(Visitor customer) {
        Registering.accepts(customer);
        customer.types("Jelszó", Registering.PASSWORD)
                .types("Jelszó még egyszer", Registering.PASSWORD)
                .clicks("Aktiválás");
    }

    private static String codeIn(Download letter) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(letter.path()))) {
            var found =
                    Pattern.compile("(?:[2-9A-Z]{4}-){6}[2-9A-Z]{2}").matcher(new PDFTextStripper().getText(document));
            if (!found.find()) {
                throw new AssertionError("no code in the letter");
            }
            return found.group();
        }
    }
}
