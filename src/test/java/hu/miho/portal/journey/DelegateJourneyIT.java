package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer lets a relative in, who reads the bills on a phone; a clerk writes a deed down; both are taken back. */
@ExtendWith(OnStage.class)
@Timeout(300)
class DelegateJourneyIT {

    private static final String RELATIVE = "unoka@example.com";
    private static final String AGENT = "ugyved@example.com";
    private static final String NOT_COVERED = "Erre a meghatalmazása nem terjed ki";

    private final Stage stage;

    DelegateJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aRelativeReadsTheBillsUntilItIsTakenBack() {
        Visitor holder = stage.customer(Screen.WIDE, ColorScheme.LIGHT);
        holder.opens("beallitasok").followsLink("Meghatalmazottaim").findsNothingInTheWay();
        holder.clicks("Hozzáférés adása").sees("3 mezőt javítani kell").findsNothingInTheWay();
        holder.types("Neve", "Unoka Ubul")
                .types("E-mail címe", RELATIVE)
                .types("Az Ön jelszava", stage.portal().account("CUSTOMER").password())
                .clicks("Hozzáférés adása")
                .sees("Elfogadásra vár")
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);

        Visitor relative = stage.visitor(Screen.PHONE, ColorScheme.DARK)
                .follows(Post.linkIn(stage.post().letterTo(RELATIVE, "hozzáférést adott")))
                .sees("Megbízás elfogadása")
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);
        Registering.accepts(relative);
        relative.types("Jelszó", Registering.PASSWORD)
                .types("Jelszó még egyszer", Registering.PASSWORD)
                .clicks("Aktiválás");
        relative.isAt("attekintes").sees("nevében jár el").findsNothingInTheWay();
        relative.opens("szamlak").sees("nevében jár el").findsNothingInTheWay();
        relative.opens("merooraadatok").sees("nevében jár el").findsNothingInTheWay();
        relative.opens("ugyfeladatok").sees(NOT_COVERED).findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        relative.opens("meghatalmazottak").sees("Akinek a nevében eljár").findsNothingInTheWay();

        holder.opens("meghatalmazottak").sees("Érvényes");
        takesBack(holder, "Unoka Ubul");
        relative.opens("szamlak").sees("Még nem tartozik felhasználási hely").findsNothingInTheWay();
    }

    @Test
    void aClerkWritesADeedDownAndEndsIt() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.DARK);
        clerk.opens("ugyintezo/kereses?q=lukacs");
        clerk.page().locator("main .data-table a").first().click();
        clerk.page().waitForURL("**/ugyintezo/ugyfel/*");
        clerk.settled().followsLink("Meghatalmazások").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        clerk.clicks("Rögzítés").sees("3 mezőt javítani kell").findsNothingInTheWay();
        AccessDesk.readsTheDeed(clerk, "Ügyvéd Ubald", AGENT);
        clerk.page().getByLabel("Az ügyfél itt van, és jóváhagyja").check();
        AccessDesk.picks(clerk.settled(), 0, 0);
        clerk.clicks("Rögzítés").sees("Elfogadásra vár").findsNothingInTheWay();
        stage.post().letterTo(AGENT, "hozzáférést adott");
        takesBack(clerk, "Ügyvéd Ubald");
        clerk.looksAgain(Screen.NARROWEST).findsItFits();
    }

    private static void takesBack(Visitor visitor, String name) {
        visitor.clicks("Visszavonás: " + name).findsNothingInTheWay();
        visitor.dialog()
                .locator("vaadin-button", new Locator.LocatorOptions().setHasText("Visszavonás"))
                .click();
        assertThat(visitor.dialog()).hasCount(0);
        visitor.settled().sees("Megszűnt").findsNothingInTheWay();
    }
}
