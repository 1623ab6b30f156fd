package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A time at the office by keyboard alone: chosen with the arrow keys, held, booked, and from the mail moved and cancelled. */
@ExtendWith(OnStage.class)
@Timeout(240)
class AppointmentKeyboardIT {

    private final Stage stage;

    AppointmentKeyboardIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aVisitorBooksMovesAndCancelsByKeyboardAlone() {
        String email = Booking.newEmail();
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        var keyboard = new Keyboard(visitor);
        choosesTheMatter(visitor, keyboard);
        choosesATime(visitor, keyboard);
        keyboard.tabsBackTo(visitor.button("Hosszabbítás")).presses("Enter");
        assertThat(visitor.button("Hosszabbítás")).isHidden();
        keyboard.tabsTo(visitor.button("Tovább az adatokhoz")).presses("Enter");
        visitor.isAt("idopontfoglalas/adatok");
        keyboard.focusIsIn(main(visitor));
        typesWhoComes(visitor, keyboard, email);
        visitor.isAt("idopontfoglalas/kesz").seesHeading("Időpontját lefoglaltuk");
        keyboard.focusIsIn(main(visitor));

        visitor.follows(Post.linkIn(stage.post().letterTo(email, "lefoglaltuk")));
        moves(visitor, keyboard);
        cancels(visitor, keyboard);
    }

    private static void choosesTheMatter(Visitor visitor, Keyboard keyboard) {
        Locator select = visitor.page().locator("main vaadin-select");
        keyboard.tabsTo(select.locator("vaadin-select-value-button")).presses("Enter");
        visitor.page().getByRole(AriaRole.OPTION).first().waitFor();
        keyboard.presses("ArrowDown").presses("Enter");
        visitor.sees("személyi okmány");
        keyboard.focusIsIn(select);
    }

    /** Down past the times that are shown at first, and over to the next day and back. */
    private static void choosesATime(Visitor visitor, Keyboard keyboard) {
        keyboard.tabsTo(visitor.button("Első szabad időpont")).presses("Enter");
        keyboard.focusIsIn(Booking.times(visitor).first());
        String day = Booking.timesOfABusyDay(visitor)
                .first()
                .getAttribute("aria-label")
                .replaceAll(", \\d+:.*", "");
        Locator times = visitor.page().locator("vaadin-button.slot[aria-label^=\"" + day + "\"]");
        int shown = times.count();
        if (!isFocused(times.first())) {
            keyboard.tabsTo(times.first());
        }
        for (int step = 1; step < shown; step++) {
            keyboard.presses("ArrowDown").focusIsIn(times.nth(step));
        }
        keyboard.presses("ArrowDown");
        Locator focused = visitor.page().locator("vaadin-button.slot:focus");
        String name = focused.getAttribute("aria-label");
        Locator unfolded = visitor.page().locator("[aria-label=\"" + name + "\"]");
        assertThat(times.nth(shown - 1)).not().isFocused();
        keyboard.presses("ArrowUp").presses("ArrowDown").focusIsIn(unfolded);
        page(visitor).press("ArrowUp");
        page(visitor).press("ArrowUp");
        page(visitor).press("ArrowDown");
        page(visitor).press("ArrowDown");
        keyboard.focusIsIn(unfolded);
        keyboard.presses("ArrowRight");
        assertThat(unfolded).not().isFocused();
        assertThat(focused).isInViewport();
        keyboard.presses("ArrowLeft");
        assertThat(focused).hasAttribute("aria-label", Pattern.compile("^" + day.replace(".", "\\.")));
        for (int step = 0; step < 12 && !isFocused(unfolded); step++) {
            keyboard.presses("ArrowDown");
            visitor.page().waitForTimeout(300);
        }
        keyboard.focusIsIn(unfolded);
        keyboard.presses("Enter").focusIsIn(visitor.button("Tovább az adatokhoz"));
        Locator when = Booking.bar(visitor).locator(".hold-when");
        org.assertj.core.api.Assertions.assertThat(name).contains(when.innerText());
    }

    /** Submits nothing first: the summary leads to the first field. */
    private static void typesWhoComes(Visitor visitor, Keyboard keyboard, String email) {
        keyboard.tabsTo(visitor.button("Foglalás")).presses("Space");
        keyboard.focusIsIn(visitor.page().getByRole(AriaRole.ALERT).first());
        keyboard.tabs().presses("Enter").focusIsIn(visitor.field("Név"));
        keyboard.writes("Kovács Ilona");
        keyboard.tabsTo(visitor.field("E-mail cím")).writes(email);
        keyboard.tabsTo(visitor.field("Számok emelkedő sorrendben")).writes(Registering.sortedNumbers(visitor));
        keyboard.tabsTo(visitor.page().getByRole(AriaRole.CHECKBOX)).presses("Space");
        keyboard.tabsTo(visitor.button("Foglalás")).presses("Enter");
    }

    private static void moves(Visitor visitor, Keyboard keyboard) {
        keyboard.tabsTo(main(visitor).getByRole(AriaRole.LINK, exactly("Áthelyezés")))
                .presses("Enter");
        visitor.seesHeading("Áthelyezés");
        keyboard.focusIsIn(main(visitor));
        keyboard.tabsTo(Booking.timesOfABusyDay(visitor).first()).presses("ArrowRight");
        keyboard.presses("Enter").focusIsIn(visitor.button("Áthelyezem erre az időpontra"));
        keyboard.presses("Enter");
        visitor.seesHeading("Foglalásom").sees("Időpontját áthelyeztük.");
        keyboard.focusIsIn(main(visitor));
    }

    private static void cancels(Visitor visitor, Keyboard keyboard) {
        Locator cancel = visitor.button("Lemondás");
        Locator dialog = visitor.page().getByRole(AriaRole.DIALOG);
        keyboard.tabsTo(cancel).presses("Enter").focusIsIn(dialog);
        keyboard.presses("Escape");
        assertThat(dialog).hasCount(0);
        keyboard.focusIsIn(cancel).presses("Enter").focusIsIn(dialog);
        keyboard.tabsTo(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lemondás")))
                .presses("Enter");
        visitor.sees("Az időpontot lemondtuk");
        assertThat(dialog).hasCount(0);
        keyboard.focusIsIn(main(visitor));
        keyboard.tabsTo(main(visitor).getByRole(AriaRole.LINK, exactly("Új időpont foglalása")));
    }

    private static com.microsoft.playwright.Keyboard page(Visitor visitor) {
        return visitor.page().keyboard();
    }

    private static boolean isFocused(Locator locator) {
        return (Boolean) locator.evaluate("element => element === document.activeElement");
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().locator("main");
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
