package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.StringUtils;

/** Clerks change the office's hours and matters, and read its report: by keyboard, and on a phone. */
@ExtendWith(OnStage.class)
@Timeout(240)
class OfficeHoursJourneyIT {

    private final Stage stage;

    OfficeHoursJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void changedHoursReachWhoeverTheyHitAndTheyChooseAnotherTime() {
        LocalDate day = Booking.openDay(stage, 2);
        String email = Booking.newEmail();
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        Booking.books(visitor, Booking.timesOn(visitor, day).first(), "Korán Kelő", email);
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.LIGHT).opens("ugyintezo/idopontok");
        var keyboard = new Keyboard(clerk).skipsToTheContent();
        keyboard.tabsTo(clerk.link("Nyitvatartás")).presses("Enter").focusIsIn(main(clerk));
        clerk.seesHeading("Nyitvatartás és ablakok").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        typesShorterHours(clerk, keyboard, day.getDayOfWeek());
        looksAtThePreviewAndSaves(clerk, keyboard);

        visitor.opens("elerhetosegek").sees("10:00–15:00");
        choosesAnotherTime(visitor, email, day);
        clerk.opens("ugyintezo/idopontok/nyitvatartas").findsNothingInTheWay();
        assertThat(clerk.page().getByText("Korán Kelő")).hasCount(0);
        clerk.page()
                .locator("vaadin-button[aria-label^=\"Visszaállítás előnézete\"]")
                .first()
                .click();
        clerk.seesHeading("Előnézet").sees("Egyetlen foglalást sem érint.");
        clerk.clicks("Mentés").seesHeading("A változás érvényes");
    }

    /** First hours that end before they begin: the summary leads to the day, and the other days are still there. */
    private static void typesShorterHours(Visitor clerk, Keyboard keyboard, DayOfWeek day) {
        keyboard.tabsTo(clerk.button("Módosítás: Szokásos hét"))
                .presses("Enter")
                .focusIsIn(clerk.dialog());
        clerk.findsNothingInTheWay();
        Locator hours = clerk.field(StringUtils.capitalize(day.getDisplayName(TextStyle.FULL, Formats.HUNGARIAN)));
        keyboard.tabsTo(hours).presses("Control+a").writes("15:00-10:00");
        keyboard.tabsTo(clerk.button("Változás felvétele")).presses("Enter");
        clerk.sees("a vége nem későbbi, mint az eleje").findsNothingInTheWay();
        isLedTo(hours, clerk, keyboard);
        keyboard.presses("Control+a").writes("10:00-15:00");
        keyboard.tabsTo(clerk.button("Változás felvétele")).presses("Enter");
        assertThat(clerk.dialog()).hasCount(0);
        clerk.sees("Egyelőre a régi nyitvatartás érvényes.").findsNothingInTheWay();
        keyboard.focusIsIn(clerk.link("Előnézet"));
    }

    /** The summary has the focus; its link leads to the field. */
    private static void isLedTo(Locator field, Visitor clerk, Keyboard keyboard) {
        Locator summary = clerk.dialog().getByRole(AriaRole.ALERT).first();
        keyboard.focusIsIn(summary);
        keyboard.tabsTo(summary.getByRole(AriaRole.BUTTON)).presses("Enter").focusIsIn(field);
    }

    private static void looksAtThePreviewAndSaves(Visitor clerk, Keyboard keyboard) {
        keyboard.presses("Enter").focusIsIn(main(clerk));
        clerk.seesHeading("Előnézet").sees("Korán Kelő").sees("levelet kap");
        clerk.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        keyboard.tabsTo(clerk.button("Mentés")).presses("Enter");
        clerk.seesHeading("A változás érvényes").sees("Áthelyezendő foglalások").findsNothingInTheWay();
        keyboard.focusIsIn(main(clerk));
        keyboard.tabsTo(clerk.button("Áthelyezés: Korán Kelő"))
                .tabsTo(clerk.link("Vissza a nyitvatartáshoz"))
                .presses("Enter")
                .focusIsIn(main(clerk));
        clerk.seesHeading("Nyitvatartás és ablakok").sees("Korán Kelő").findsNothingInTheWay();
    }

    private void choosesAnotherTime(Visitor visitor, String email, LocalDate day) {
        visitor.follows(Post.linkIn(stage.post().letterTo(email, "válasszon másik időpontot")));
        visitor.sees("Ezt az időpontot sajnos nem tudjuk megtartani.").findsNothingInTheWay();
        visitor.followsLink("Áthelyezés").seesHeading("Áthelyezés");
        Locator first = Booking.timesOn(visitor, day).first();
        assertThat(first).hasAccessibleName(Pattern.compile(", 10:00, "));
        first.click();
        visitor.clicks("Áthelyezem erre az időpontra").sees("Időpontját áthelyeztük.");
        assertThat(visitor.page().getByText("sajnos nem tudjuk megtartani")).hasCount(0);
    }

    @Test
    void aMatterEditedByKeyboardShowsOnTheBookingPage() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.DARK).opens("ugyintezo/idopontok/ugykorok");
        clerk.findsNothingInTheWay();
        var keyboard = new Keyboard(clerk).skipsToTheContent();
        Locator edit = clerk.page().locator("vaadin-button[aria-label^=\"Szerkesztés:\"]");
        keyboard.tabsTo(edit.last()).presses("Enter").focusIsIn(clerk.dialog());
        clerk.findsNothingInTheWay();
        Locator name = clerk.field("Név magyarul");
        keyboard.tabsTo(name).presses("Control+a").presses("Delete");
        keyboard.tabsTo(clerk.button("Mentés")).presses("Enter");
        clerk.findsNothingInTheWay();
        isLedTo(name, clerk, keyboard);
        keyboard.writes("Minden más ügy");
        keyboard.tabsTo(clerk.field("Mit hozzon az ügyfél, magyarul"))
                .presses("Control+a")
                .writes("kék mappa");
        keyboard.tabsTo(clerk.field("Mit hozzon az ügyfél, angolul"))
                .presses("Control+a")
                .writes("blue folder");
        keyboard.tabsTo(clerk.button("Mentés")).presses("Enter");
        assertThat(clerk.dialog()).hasCount(0);
        clerk.sees("Mentve: Minden más ügy").findsNothingInTheWay();
        keyboard.focusIsIn(edit.last());
        movesUpAndDown(clerk, keyboard);

        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        visitor.page().locator("main vaadin-select").click();
        Locator option = visitor.page().getByRole(AriaRole.OPTION).last();
        assertThat(option).containsText("Minden más ügy");
        option.click();
        visitor.sees("kék mappa").findsNothingInTheWay();
    }

    /** The focus goes with the matter; where the list ends, to the button that leads back. */
    private static void movesUpAndDown(Visitor clerk, Keyboard keyboard) {
        Locator up = clerk.button("Feljebb: Minden más ügy");
        Locator down = clerk.button("Lejjebb: Minden más ügy");
        keyboard.tabsBackTo(up).presses("Enter").focusIsIn(up);
        keyboard.tabsTo(down).presses("Enter").focusIsIn(up);
        clerk.findsNothingInTheWay();
    }

    @Test
    void theReportIsReadByKeyboardAndTakenAway() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.LIGHT).opens("ugyintezo/idopontok/jelentes");
        clerk.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        var keyboard = new Keyboard(clerk).skipsToTheContent();
        keyboard.tabsTo(clerk.link("Utolsó 3 hónap")).presses("Enter");
        clerk.sees("Ügyek szerint").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        keyboard.focusIsIn(clerk.link("Utolsó 3 hónap")).tabsTo(clerk.field("Eddig a napig"));
        keyboard.presses("Control+a").writes("2001. 01. 01.").presses("Enter");
        keyboard.tabsTo(clerk.button("Mutatom")).presses("Enter");
        clerk.sees("Az utolsó nap nem lehet az első előtt.").findsNothingInTheWay();
        keyboard.focusIsIn(clerk.field("Eddig a napig"));
        keyboard.tabsTo(clerk.link("Letöltés (CSV)"));
        Download file = clerk.page().waitForDownload(() -> keyboard.presses("Enter"));
        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(file.path()).content().contains("Bontás", "Megnevezés", "Összesen", "szerda");
    }

    @Test
    void everyDialogOfTheseFitsAPhone() {
        Visitor clerk = stage.clerk(Screen.PHONE, ColorScheme.DARK).opens("ugyintezo/idopontok/nyitvatartas");
        List.of("Módosítás: Szokásos hét", "Új eltérő nap: Eltérő napok", "Új ablak: Ablakok")
                .forEach(button -> looksInto(clerk, button, "Változás felvétele"));
        clerk.opens("ugyintezo/idopontok/nyitvatartas/elonezet")
                .sees("Nincs mit menteni")
                .findsNothingInTheWay();
        clerk.opens("ugyintezo/idopontok/ugykorok");
        looksInto(clerk, "Új ügykör", "Mentés");
    }

    /** And at what it says when the form is sent with little or nothing in it. */
    private static void looksInto(Visitor clerk, String button, String send) {
        clerk.taps(button);
        clerk.button("Mégsem").waitFor();
        clerk.findsNothingInTheWay();
        if (!button.startsWith("Módosítás")) {
            clerk.taps(send).sees("javítani kell").findsNothingInTheWay();
        }
        clerk.taps("Mégsem");
        assertThat(clerk.dialog()).hasCount(0);
    }

    private static Locator main(Visitor clerk) {
        return clerk.page().locator("main");
    }
}
