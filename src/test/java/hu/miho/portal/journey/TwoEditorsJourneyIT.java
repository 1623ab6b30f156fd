package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two clerks, each at a browser of their own, have the same content open: whoever saves second is told who was faster, has lost
 * nothing, and chooses; both states are in the history.
 */
@ExtendWith(OnStage.class)
@Timeout(300)
class TwoEditorsJourneyIT {

    private static final String SUBJECT = "Tárgy magyarul";
    private static final String NAME = "Cégnév";
    private static final String TITLE = "Cím magyarul";

    private final Stage stage;

    TwoEditorsJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theSecondOneTakesWhatTheColleagueSavedOfAMail() {
        Visitor faster =
                stage.lead(Screen.WIDE, ColorScheme.LIGHT).opens("ugyintezo/tartalom/levelek/password-changed");
        Visitor second =
                stage.admin(Screen.WIDE, ColorScheme.DARK).opens("ugyintezo/tartalom/levelek/password-changed");
        saves(faster, SUBJECT, "Jelszava más lett");
        second.types("Tárgy angolul", "Your password is another one");
        isToldOf(second, Stage.LEAD, SUBJECT, "Jelszava megváltozott, tudja?");
        assertThat(second.field("Tárgy angolul")).hasValue("Your password is another one");
        second.looksAgain(Screen.PHONE).findsItFits().looksAgain(Screen.WIDE);

        second.clicks("Az övét töltöm be");
        assertThat(second.field(SUBJECT)).hasValue("Jelszava más lett");
        assertThat(second.field("Tárgy angolul")).not().hasValue("Your password is another one");
        saves(second, SUBJECT, "Jelszava valóban más lett");
        hasInItsHistory(second, "Jelszava más lett", Stage.LEAD);
        hasInItsHistory(second, "Jelszava valóban más lett", ofAdmin());

        second.clicks("Eredeti szöveg betöltése").clicks("Mentés");
        assertThat(states(second)).hasCount(4);
    }

    @Test
    void theSecondOneSavesTheirOwnCompanyDataOverTheColleagues() {
        Visitor faster = stage.admin(Screen.WIDE, ColorScheme.LIGHT).opens("ugyintezo/tartalom/ceg");
        Visitor second = stage.lead(Screen.WIDE, ColorScheme.DARK).opens("ugyintezo/tartalom/ceg");
        String original = second.field(NAME).inputValue();
        saves(faster, NAME, "Elsőként Mentett Kft.");
        isToldOf(second, ofAdmin(), NAME, "Másodikként Mentett Kft.");
        second.clicks("A sajátomat mentem");
        assertThat(states(second)).hasCount(3);
        hasInItsHistory(second, "Elsőként Mentett Kft.", ofAdmin());
        hasInItsHistory(second, "Másodikként Mentett Kft.", Stage.LEAD);
        assertThat(second.opens("ugyintezo/tartalom/ceg").field(NAME)).hasValue("Másodikként Mentett Kft.");

        states(second).nth(1).getByRole(AriaRole.BUTTON).click();
        assertThat(second.field(NAME)).hasValue("Elsőként Mentett Kft.");
        states(second).nth(2).getByRole(AriaRole.BUTTON).click();
        assertThat(second.field(NAME)).hasValue(original);
        second.clicks("Mentés");
        assertThat(states(second)).hasCount(4);
    }

    @Test
    void clerksWhoWriteTheSameNewsAreToldApartToo() {
        String address = "ugyintezo/tartalom/hir/" + UUID.randomUUID();
        Visitor faster = stage.clerk(Screen.WIDE, ColorScheme.LIGHT).opens(address);
        begins(faster, "Csere a kazánházban");
        saves(faster, TITLE, "Csere a kazánházban");
        Visitor second = stage.lead(Screen.WIDE, ColorScheme.LIGHT).opens(address);
        saves(faster, TITLE, "Csere a kazánházban kedden");
        isToldOf(second, stage.portal().account("CLERK").user(), TITLE, "Csere a kazánházban szerdán");
        second.clicks("A sajátomat mentem");
        hasInItsHistory(
                second,
                "Csere a kazánházban kedden",
                stage.portal().account("CLERK").user());
        hasInItsHistory(second, "Csere a kazánházban szerdán", Stage.LEAD);
        second.clicks("Visszavonás").inDialog("Visszavonás");
        assertThat(second.button("Visszavonás")).hasCount(0);
    }

    /** News for everybody, which needs no buildings. */
    private static void begins(Visitor clerk, String title) {
        AccessDesk.picks(clerk, 1, 0);
        clerk.field("Eddig").fill("2099. 12. 12.");
        clerk.field("Eddig").press("Enter");
        clerk.types(TITLE, title).types("Szöveg magyarul", "Egy napig tart.");
    }

    private static void saves(Visitor clerk, String field, String text) {
        int before = states(clerk).count();
        clerk.types(field, text).clicks("Mentés");
        assertThat(states(clerk)
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first())
                .isVisible();
        assertThat(states(clerk)).not().hasCount(before);
    }

    /** Saves without knowing of the colleague. */
    private static void isToldOf(Visitor second, String colleague, String field, String typed) {
        second.types(field, typed).clicks("Mentés");
        Locator notice = second.page()
                .getByRole(AriaRole.ALERT)
                .filter(new Locator.FilterOptions().setHasText("Egy kolléga közben elmentette"));
        assertThat(notice).containsText(colleague);
        assertThat(notice.and(second.page().locator(":focus"))).isVisible();
        assertThat(second.field(field)).hasValue(typed);
        second.findsNothingInTheWay();
    }

    private static void hasInItsHistory(Visitor clerk, String state, String savedBy) {
        assertThat(states(clerk)
                        .filter(new Locator.FilterOptions().setHasText(state))
                        .filter(new Locator.FilterOptions().setHasText(savedBy))
                        .first())
                .isVisible();
    }

    /** The rows of the history, the latest first. */
    private static Locator states(Visitor clerk) {
        return clerk.page()
                .locator("main section", new Page.LocatorOptions().setHasText("Előzmények"))
                .last()
                .locator("tbody tr");
    }

    private String ofAdmin() {
        return stage.portal().account("ADMIN").user();
    }
}
