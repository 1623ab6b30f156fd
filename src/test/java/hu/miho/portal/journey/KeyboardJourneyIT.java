package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoHousehold;
import hu.miho.portal.journey.Visitor.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole path by keyboard alone. Only addresses are typed into the browser, as the links of mails open them. */
@ExtendWith(OnStage.class)
@Timeout(240)
class KeyboardJourneyIT {

    private static final String EMAIL = "billentyus.ugyfel@pelda.hu";

    private final Stage stage;

    KeyboardJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aHouseholdRegistersActivatesAndSeesItsDataByKeyboardAlone() {
        DemoHousehold household = stage.feeds().households().get(3);
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT);
        var keyboard = new Keyboard(visitor);
        skipsToTheContent(visitor.opens(""), keyboard);
        keyboard.tabsTo(visitor.page().locator("main").getByRole(AriaRole.LINK, named("Regisztráció")))
                .presses("Enter");
        visitor.isAt("regisztracio");
        keyboard.focusIsIn(visitor.page().locator("main"));
        mendsWhatIsMissing(visitor, keyboard, household);
        visitor.isAt("regisztracio/ellenorzes");
        keyboard.focusIsIn(visitor.page().locator("main"));
        passesTheCheck(visitor, keyboard);
        visitor.isAt("regisztracio/kesz");
        keyboard.focusIsIn(visitor.page().locator("main"));

        visitor.follows(Post.linkIn(stage.post().letterTo(EMAIL, "")));
        keyboard.skipsToTheContent();
        keyboard.tabsTo(visitor.field("Jelszó")).writes(Registering.PASSWORD);
        keyboard.tabsTo(visitor.field("Jelszó még egyszer")).writes(Registering.PASSWORD);
        keyboard.leavesWith("Enter");
        visitor.isAt("attekintes");
        opensEveryMenuItem(visitor, keyboard);
        keepsTheSessionsAfterAll(visitor, keyboard);
        keyboard.tabsTo(visitor.button("Kijelentkezés")).leavesWith("Enter");
        visitor.isAt("");
        signsInAgain(visitor, keyboard, household);
    }

    private static void skipsToTheContent(Visitor visitor, Keyboard keyboard) {
        keyboard.skipsToTheContent().tabs().focusIsIn(visitor.page().locator("main"));
    }

    /** Submits nothing first: the summary has the focus, and its first link leads to the first field to be mended. */
    private static void mendsWhatIsMissing(Visitor visitor, Keyboard keyboard, DemoHousehold household) {
        keyboard.tabsTo(visitor.button("Tovább")).presses("Space");
        keyboard.focusIsIn(visitor.page().getByRole(AriaRole.ALERT));
        keyboard.tabs().presses("Enter").focusIsIn(visitor.field("Ügyfél-azonosító"));
        keyboard.writes(household.customerId());
        keyboard.tabsTo(visitor.field("Születési hely")).writes(household.birthPlace());
        keyboard.tabsTo(visitor.field("Születési dátum")).writes(Registering.typedDate(household));
        keyboard.tabsTo(visitor.field("E-mail cím")).writes(EMAIL);
        keyboard.presses("Enter");
    }

    /** Moves each number up by its button, the smallest first; the focus goes with it. */
    private static void passesTheCheck(Visitor visitor, Keyboard keyboard) {
        List<Integer> sorted = Registering.numbers(visitor).stream().sorted().toList();
        for (int place = 0; place < sorted.size(); place++) {
            int number = sorted.get(place);
            int from = Registering.numbers(visitor).indexOf(number);
            if (from > place) {
                reaches(visitor, keyboard, visitor.button(number + " feljebb"));
            }
            for (int at = from; at > place; at--) {
                keyboard.presses(at % 2 == 0 ? "Enter" : "Space");
                assertThat(row(visitor, at - 1)).containsText(String.valueOf(number));
                keyboard.focusIsIn(row(visitor, at - 1));
            }
        }
        keyboard.tabsTo(visitor.page().getByRole(AriaRole.CHECKBOX)).presses("Space");
        assertThat(visitor.page().getByRole(AriaRole.CHECKBOX)).isChecked();
        keyboard.tabsTo(visitor.button("Regisztráció")).presses("Enter");
    }

    /** The list is above or below of where one is. */
    private static void reaches(Visitor visitor, Keyboard keyboard, Locator button) {
        Locator list = visitor.page().getByLabel("Rendezendő számok");
        if (list.locator(":focus").count() > 0) {
            keyboard.tabsBackTo(list.locator("vaadin-button:not([disabled])").first());
            if (button.and(visitor.page().locator(":focus")).count() > 0) {
                return;
            }
        }
        keyboard.tabsTo(button);
    }

    private static void opensEveryMenuItem(Visitor visitor, Keyboard keyboard) {
        for (Places.Item item : Places.MENU) {
            boolean isOpen = visitor.page().url().endsWith(item.path());
            Locator link = visitor.menuItem(item.name()).locator("a");
            keyboard.tabsTo(link).presses("Enter");
            visitor.isAt(item.path());
            keyboard.focusIsIn(isOpen ? link : visitor.page().locator("main"));
            if (item.path().equals("merooraadatok")) {
                comparesTheOtherConsumption(visitor, keyboard);
            }
        }
    }

    /** The tabs are built anew when one is used, and the focus stays with the one that is. */
    private static void comparesTheOtherConsumption(Visitor visitor, Keyboard keyboard) {
        Locator tabs = visitor.page().locator("main nav a");
        keyboard.tabsTo(tabs.nth(1)).presses("Enter");
        assertThat(tabs.nth(1)).hasAttribute("aria-current", "page");
        keyboard.focusIsIn(tabs.nth(1));
    }

    /** The question about signing out everywhere: its dialog has the focus, Escape gives it back. */
    private static void keepsTheSessionsAfterAll(Visitor visitor, Keyboard keyboard) {
        Locator everywhere = visitor.button("Kijelentkezés mindenhonnan");
        keyboard.tabsTo(everywhere).presses("Enter");
        Locator dialog = visitor.page().getByRole(AriaRole.DIALOG);
        visitor.sees("Kijelentkezik mindenhonnan?");
        keyboard.focusIsIn(dialog).tabs().focusIsIn(dialog);
        keyboard.presses("Escape");
        assertThat(dialog).hasCount(0);
        keyboard.focusIsIn(everywhere);
    }

    private static void signsInAgain(Visitor visitor, Keyboard keyboard, DemoHousehold household) {
        keyboard.tabsTo(visitor.page().locator("main").getByRole(AriaRole.LINK, named("Belépés")))
                .presses("Enter");
        visitor.isAt("belepes");
        keyboard.focusIsIn(visitor.page().locator("main"));
        keyboard.tabsTo(visitor.field("E-mail cím vagy ügyfél-azonosító")).writes(household.customerId());
        keyboard.tabsTo(visitor.field("Jelszó")).writes("nem ez a jelszavam").presses("Enter");
        visitor.sees("Nem sikerült belépni");
        keyboard.focusIsSomewhere();
        assertThat(visitor.field("E-mail cím vagy ügyfél-azonosító")).hasValue(household.customerId());
        keyboard.tabsTo(visitor.field("Jelszó")).writes(Registering.PASSWORD);
        keyboard.tabsTo(visitor.button("Belépés")).leavesWith("Enter");
        visitor.isAt("attekintes");
    }

    private static Locator row(Visitor visitor, int place) {
        return visitor.page().getByLabel("Rendezendő számok").locator("li").nth(place);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
