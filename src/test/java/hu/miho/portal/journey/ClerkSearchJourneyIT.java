package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** From any page a clerk finds a customer by keyboard, reads all that is known of them, and leaves a note; on a phone too. */
@ExtendWith(OnStage.class)
@Timeout(240)
class ClerkSearchJourneyIT {

    private static final String ADDRESS = "szentpe kapu 1";

    private final Stage stage;

    ClerkSearchJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aCustomerIsFoundOpenedAndNotedByKeyboardAlone() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.LIGHT).opens("ugyintezo/idopontok");
        var keyboard = new Keyboard(clerk);
        Locator box = box(clerk);
        keyboard.presses("Control+k").focusIsIn(box);
        keyboard.writes(ADDRESS);
        assertThat(options(clerk).first()).containsText("Szentpéteri kapu 1");
        clerk.hasNoBarrier();
        keyboard.presses("ArrowDown").presses("Enter");
        clerk.page().waitForURL("**/ugyintezo/ugyfel/*");
        clerk.settled().sees("Ügyféladatok").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        Pictures.take(clerk, "ugyintezo");

        keyboard.tabsTo(clerk.field("Új megjegyzés"));
        keyboard.writes("Holnap visszahívjuk.");
        keyboard.tabsTo(clerk.button("Hozzáadás")).presses("Enter");
        clerk.sees("Holnap visszahívjuk.").findsNothingInTheWay();
    }

    @Test
    void enterAloneLeadsToEverythingThatWasFound() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.DARK).opens("ugyintezo/levelek");
        var keyboard = new Keyboard(clerk);
        keyboard.presses("Control+k").focusIsIn(box(clerk));
        keyboard.writes("lukacs");
        assertThat(options(clerk).first()).isVisible();
        keyboard.presses("Enter");
        clerk.page().waitForURL("**/ugyintezo/kereses?q=lukacs");
        clerk.settled().seesHeading("Keresés").findsNothingInTheWay();
        clerk.page().locator("main .data-table a").first().click();
        clerk.page().waitForURL("**/ugyintezo/ugyfel/*");
        clerk.settled().findsNothingInTheWay();
    }

    @Test
    void onAPhoneThePageOfACustomerFits() {
        Visitor clerk = stage.clerk(Screen.PHONE, ColorScheme.LIGHT).opens("ugyintezo/kereses?q=lukacs");
        clerk.findsNothingInTheWay();
        clerk.page().locator("main .data-table a").first().tap();
        clerk.page().waitForURL("**/ugyintezo/ugyfel/*");
        clerk.settled().sees("Ügyféladatok").findsNothingInTheWay();
    }

    private static Locator box(Visitor clerk) {
        return clerk.page().locator(".clerk-search input");
    }

    private static Locator options(Visitor clerk) {
        return clerk.page().locator("vaadin-combo-box-item:not([hidden])");
    }
}
