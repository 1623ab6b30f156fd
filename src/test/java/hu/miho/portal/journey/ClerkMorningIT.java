package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A clerk's morning without a mouse: a caller is found, a note is left, the portal is looked at with the caller's eyes, an
 * outage is written, seen by a customer, and withdrawn.
 */
@ExtendWith(OnStage.class)
@Timeout(300)
class ClerkMorningIT {

    private static final String TITLE = "Melegvíz-szünet a belvárosban";

    private final Stage stage;

    ClerkMorningIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theMorningGoesByKeyboardAlone() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.LIGHT).opens("ugyintezo");
        var keyboard = new Keyboard(clerk);
        clerk.seesHeading("Mai teendők").findsNothingInTheWay();
        findsTheCaller(clerk, keyboard);
        leavesANote(clerk, keyboard);
        looksWithTheCallersEyes(clerk, keyboard);
        writesAnOutage(clerk, keyboard);

        Visitor customer = stage.customer(Screen.PHONE, ColorScheme.DARK).opens("szamlak");
        customer.sees(TITLE).findsNothingInTheWay();

        withdrawsIt(clerk, keyboard);
        customer.opens("szamlak");
        assertThat(customer.page().getByText(TITLE)).hasCount(0);
    }

    private static void findsTheCaller(Visitor clerk, Keyboard keyboard) {
        keyboard.presses("Control+k");
        keyboard.writes("ugyfel@example.com");
        assertThat(clerk.page().locator("vaadin-combo-box-item:not([hidden])").first())
                .isVisible();
        keyboard.presses("ArrowDown").presses("Enter");
        clerk.page().waitForURL("**/ugyintezo/ugyfel/*");
        clerk.settled().sees("Ügyféladatok");
    }

    private static void leavesANote(Visitor clerk, Keyboard keyboard) {
        keyboard.tabsTo(clerk.field("Új megjegyzés")).writes("Reggel telefonált.");
        keyboard.tabsTo(clerk.button("Hozzáadás")).presses("Enter");
        clerk.sees("Reggel telefonált.");
    }

    private static void looksWithTheCallersEyes(Visitor clerk, Keyboard keyboard) {
        String page = clerk.page().url();
        Locator look = clerk.button("Megnézem az ügyfél szemével");
        keyboard.tabsBackTo(look).presses("Enter").focusIsIn(clerk.dialog());
        keyboard.presses("Escape").focusIsIn(look);
        keyboard.presses("Enter").focusIsIn(clerk.dialog());
        keyboard.tabsTo(clerk.field("Miért nézi meg?")).writes("telefonon kért segítséget");
        keyboard.tabsTo(clerk.dialog().getByRole(AriaRole.BUTTON).last()).leavesWith("Enter");
        clerk.isAt("attekintes").sees("Változtatni nem lehet.");
        keyboard.tabsTo(clerk.button("Befejezem a megtekintést")).leavesWith("Enter");
        clerk.page().waitForURL(page);
        clerk.settled();
    }

    private static void writesAnOutage(Visitor clerk, Keyboard keyboard) {
        clerk.opens("ugyintezo/tartalom").findsNothingInTheWay();
        keyboard.skipsToTheContent();
        keyboard.tabsTo(clerk.link("Új hír vagy üzemzavar")).presses("Enter");
        clerk.page().waitForURL("**/ugyintezo/tartalom/hir/*");
        clerk.settled().findsNothingInTheWay();
        Locator audience = clerk.page().locator("main vaadin-select").nth(1);
        keyboard.tabsTo(audience.locator("vaadin-select-value-button")).presses("Enter");
        keyboard.focusIsIn(clerk.page().getByRole(AriaRole.OPTION));
        keyboard.presses("ArrowUp").presses("Enter");
        assertThat(clerk.page().locator("vaadin-multi-select-combo-box")).not().isVisible();
        keyboard.tabsTo(clerk.button("Mentés")).presses("Enter");
        keyboard.focusIsIn(clerk.page().getByRole(AriaRole.ALERT).first());
        clerk.findsNothingInTheWay();
        keyboard.tabsTo(clerk.field("Eddig")).writes("2099. 12. 12.");
        keyboard.presses("Enter");
        keyboard.tabsTo(clerk.field("Cím magyarul")).writes(TITLE);
        keyboard.tabsTo(clerk.field("Szöveg magyarul")).writes("Csere miatt nincs melegvíz.");
        keyboard.tabsTo(clerk.button("Mentés")).presses("Enter");
        clerk.sees("Visszavonás").findsNothingInTheWay();
    }

    private static void withdrawsIt(Visitor clerk, Keyboard keyboard) {
        keyboard.tabsTo(clerk.button("Visszavonás")).presses("Enter").focusIsIn(clerk.dialog());
        keyboard.tabsTo(clerk.dialog().getByRole(AriaRole.BUTTON).last()).presses("Enter");
        assertThat(clerk.dialog()).hasCount(0);
        assertThat(clerk.button("Visszavonás")).hasCount(0);
    }
}
