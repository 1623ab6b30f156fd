package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case by keyboard alone: chosen, filled in with a mistake, changed from the check page, sent in, and withdrawn. */
@ExtendWith(OnStage.class)
@Timeout(240)
class CaseKeyboardIT {

    private final Stage stage;

    CaseKeyboardIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aCustomerSendsACaseInAndTakesItBackByKeyboardAlone() {
        Visitor customer = stage.customer(Screen.WIDE, ColorScheme.LIGHT).opens("ugyeim/uj");
        var keyboard = new Keyboard(customer);
        keyboard.skipsToTheContent();
        keyboard.tabsTo(customer.button("Elkezdem: Levelezési cím változása")).presses("Enter");
        customer.page().waitForURL("**/ugyeim/kitoltes/**");
        choosesThePlaces(customer, keyboard);
        forgetsTheAddressFirst(customer, keyboard);

        customer.seesHeading("Adatok ellenőrzése").sees("Billentyű utca 1.");
        keyboard.focusIsIn(main(customer));
        keyboard.tabsTo(customer.page()
                        .getByRole(AriaRole.LINK)
                        .filter(new Locator.FilterOptions().setHasText("Módosítom"))
                        .last())
                .presses("Enter");
        customer.seesHeading("Hová küldjük a számláit?");
        keyboard.tabsTo(customer.field("Utca, házszám, emelet, ajtó")).presses("Control+a");
        keyboard.writes("Billentyű utca 2.");
        keyboard.tabsTo(customer.button("Mentés és vissza az ellenőrzéshez")).presses("Enter");
        customer.seesHeading("Adatok ellenőrzése").sees("Billentyű utca 2.");
        keyboard.tabsTo(customer.button("Beküldés")).presses("Enter");
        customer.seesHeading("Megkaptuk a kérelmét");
        keyboard.focusIsIn(main(customer));
        withdraws(customer, keyboard);
    }

    private static void choosesThePlaces(Visitor customer, Keyboard keyboard) {
        Locator box = customer.page().locator("main vaadin-checkbox input").first();
        customer.seesHeading("Melyik helyről van szó?");
        keyboard.focusIsIn(main(customer)).tabsTo(box).presses("Space");
        assertThat(box).isChecked();
        keyboard.tabsTo(customer.button("Tovább")).presses("Enter");
    }

    private static void forgetsTheAddressFirst(Visitor customer, Keyboard keyboard) {
        customer.seesHeading("Hová küldjük a számláit?");
        keyboard.tabsTo(customer.button("Tovább")).presses("Enter");
        keyboard.focusIsIn(customer.page().getByRole(AriaRole.ALERT).first());
        keyboard.tabs().presses("Enter").focusIsIn(customer.field("Irányítószám"));
        keyboard.writes("3530");
        keyboard.tabsTo(customer.field("Utca, házszám, emelet, ajtó"));
        assertThat(customer.field("Település")).hasValue("Miskolc");
        keyboard.writes("Billentyű utca 1.");
        keyboard.tabsTo(customer.button("Tovább")).presses("Enter");
    }

    private static void withdraws(Visitor customer, Keyboard keyboard) {
        keyboard.tabsTo(customer.link("Az ügy megnyitása")).presses("Enter");
        customer.seesHeading("Levelezési cím változása");
        Locator withdraw = customer.button("Visszavonom");
        Locator dialog = customer.dialog();
        keyboard.tabsTo(withdraw).presses("Enter").focusIsIn(dialog);
        keyboard.presses("Escape");
        assertThat(dialog).hasCount(0);
        keyboard.focusIsIn(withdraw).presses("Enter").focusIsIn(dialog);
        keyboard.tabsTo(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Visszavonom")))
                .presses("Enter");
        customer.sees("Visszavonva");
        keyboard.focusIsIn(main(customer));
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().locator("main");
    }
}
