package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.journey.Visitor.Screen;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session that nobody uses, and a database that has lost something: in a small portal of their own. */
@ExtendWith(OnStage.class)
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(240)
class WhenThingsGoWrongIT {

    /** The portal looks for idle sessions every two seconds: had nobody stayed, it would warn again. */
    private static final int UNTIL_THE_NEXT_LOOK = 4_000;

    /** The page tries again every five seconds. */
    private static final int UNTIL_IT_IS_BACK = 20_000;

    private final Stage stage;
    private final RunningPortal portal = RunningPortal.start(settings());

    WhenThingsGoWrongIT(Stage stage) {
        this.stage = stage;
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void whoeverIsIdleIsWarnedAndCanStayByKeyboard() {
        Visitor visitor = signedIn();
        var keyboard = new Keyboard(visitor);
        Locator warning = visitor.page().getByRole(AriaRole.ALERTDIALOG);
        Locator busyWith = visitor.menuItem("Számlák").locator("a");
        busyWith.focus();
        isWarned(visitor);
        visitor.findsNothingInTheWay();
        keyboard.focusIsIn(warning).presses("Escape").focusIsIn(warning);
        keyboard.tabsTo(visitor.button("Maradok")).presses("Enter");
        assertThat(warning).hasCount(0);
        keyboard.focusIsIn(busyWith);
        visitor.page().waitForTimeout(UNTIL_THE_NEXT_LOOK);
        assertThat(warning).hasCount(0);
        visitor.opens("attekintes").isAt("attekintes");
    }

    @Test
    void anErrorThatNobodyForesawHasANumberAndTellsNothingElse() throws SQLException {
        Visitor customer = signedIn();
        Visitor guest = stage.visitor(portal, Screen.PHONE, ColorScheme.DARK).opens("");
        rename("unit_price", "lost_price");
        for (Visitor visitor : new Visitor[] {customer, guest}) {
            visitor.opens("egysegarak").seesHeading("Valami nem sikerült").findsNothingInTheWay();
            isInTheLog(numberIn(visitor.page().locator("main")));
        }
        rename("lost_price", "unit_price");
        guest.opens("egysegarak").seesHeading("Aktuális egységárak");
    }

    @Test
    void anActionThatFailsSaysSoInADialogAndLosesNothing() throws SQLException {
        Visitor hasty = stage.visitor(portal, Screen.WIDE, ColorScheme.LIGHT).opens("belepes");
        rename("sign_in_failure", "lost_failure");
        var keyboard = new Keyboard(hasty);
        keyboard.tabsTo(hasty.field("E-mail cím vagy ügyfél-azonosító")).writes("senki@pelda.hu");
        keyboard.tabsTo(hasty.field("Jelszó")).writes("nem ez a jelszavam").presses("Enter");
        Locator dialog = hasty.page().getByRole(AriaRole.DIALOG);
        hasty.sees("A hiba száma").findsNothingInTheWay();
        isInTheLog(numberIn(dialog));
        keyboard.focusIsIn(dialog).presses("Escape");
        assertThat(dialog).hasCount(0);
        keyboard.focusIsIn(hasty.page().locator("main"));
        assertThat(hasty.field("E-mail cím vagy ügyfél-azonosító")).hasValue("senki@pelda.hu");
        rename("lost_failure", "sign_in_failure");
    }

    @Test
    void whoeverLosesTheConnectionIsToldSoInTheirLanguage() {
        Visitor visitor = stage.visitor(portal, Screen.WIDE, ColorScheme.LIGHT).opens("belepes");
        visitor.page().context().setOffline(true);
        visitor.clicks("Belépés").sees("Megszakadt a kapcsolat");
        visitor.page().context().setOffline(false);
        assertThat(visitor.page().getByText("Írja be a jelszót").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(UNTIL_IT_IS_BACK));
    }

    private static Map<String, String> settings() {
        var settings = new HashMap<>(RunningPortal.openDatabase());
        settings.put("PORTAL_DEMO_CUSTOMERS", "30");
        settings.put("PORTAL_DEMO_YEARS", "1");
        settings.put("PORTAL_SESSION_IDLE", "60s");
        settings.put("PORTAL_SESSION_WARNING", "45s");
        settings.put("PORTAL_SESSION_LOOKSEVERY", "PT2S");
        return settings;
    }

    private Visitor signedIn() {
        DemoAccount customer = portal.account("CUSTOMER");
        return stage.visitor(portal, Screen.WIDE, ColorScheme.LIGHT)
                .signsIn(customer.user(), customer.password())
                .isAt("attekintes");
    }

    private static void isWarned(Visitor visitor) {
        assertThat(visitor.page().getByText("Hamarosan kiléptetjük"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    }

    private static String numberIn(Locator place) {
        var number = Pattern.compile("A hiba száma: ([0-9A-F]{8})").matcher(place.innerText());
        assertThat(number.find()).as(place.innerText()).isTrue();
        return number.group(1);
    }

    private void isInTheLog(String number) {
        assertThat(portal.log()).contains("Unexpected error " + number);
    }

    /** Takes a table away from under the running portal, or gives it back. */
    private void rename(String table, String name) throws SQLException {
        try (var connection = portal.database();
                var statement = connection.createStatement()) {
            statement.execute("alter table " + table + " rename to " + name);
        }
    }
}
