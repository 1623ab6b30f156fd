package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.testing.PdfStandards;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk's day: by keyboard alone, with visitors who book meanwhile, and on a phone. */
@ExtendWith(OnStage.class)
@Timeout(240)
class OfficeDayJourneyIT {

    private final Stage stage;
    private final LocalDate day;

    OfficeDayJourneyIT(Stage stage) {
        this.stage = stage;
        this.day = Booking.openDay(stage, 3);
    }

    @Test
    void aClerkRunsTheDayByKeyboardWhileVisitorsBook() throws IOException {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.LIGHT).opens("ugyintezo/idopontok?nap=" + day);
        clerk.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        var keyboard = new Keyboard(clerk);
        booksForACaller(clerk, keyboard);
        arrivesAndIsServed(clerk, keyboard);

        String email = Booking.newEmail();
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        Booking.books(visitor, Booking.timesOn(visitor, day).first(), "Nagy Pál", email);
        clerk.sees("Nagy Pál");
        keyboard.focusIsSomewhere();
        moves(clerk, keyboard);
        stage.post().letterTo(email, "Irodánk áthelyezte");
        cancels(clerk, keyboard);
        stage.post().letterTo(email, "le kellett mondanunk");

        visitor.opens("idopontfoglalas");
        int free = Booking.timesOn(visitor, day).count();
        blocksAndFrees(clerk, keyboard);
        assertThat(Booking.timesOn(visitor, day)).hasCount(free);
        printsTheList(clerk, keyboard);
        opensTheWeek(clerk, keyboard);
    }

    @Test
    void aClerkWithAPhoneBooksAndNotesWhoDidNotCome() {
        Visitor clerk = stage.clerk(Screen.PHONE, ColorScheme.DARK)
                .opens("ugyintezo/idopontok?nap=" + Booking.openDay(stage, 4));
        clerk.findsNothingInTheWay().taps("Idő zárolása");
        clerk.button("Mégsem").waitFor();
        clerk.findsNothingInTheWay().taps("Mégsem");
        assertThat(clerk.dialog()).hasCount(0);
        clerk.taps("Foglalás ügyfélnek");
        clerk.button("Mégsem").waitFor();
        clerk.findsNothingInTheWay().taps("Foglalás");
        clerk.sees("2 mezőt javítani kell").findsNothingInTheWay();
        clerk.dialog().locator("vaadin-select").last().tap();
        clerk.page().getByRole(AriaRole.OPTION).first().tap();
        clerk.types("Név", "Tóth Éva").taps("Foglalás");
        assertThat(clerk.dialog()).hasCount(0);
        action(clerk, "Nem jött el", "Tóth Éva").tap();
        clerk.sees("Nem jött el").findsNothingInTheWay();
        clerk.opens("ugyintezo/idopontok/het?nap=" + day).findsNothingInTheWay();
    }

    /** Without anything first: the summary leads to what is missing. No e-mail address is needed. */
    private static void booksForACaller(Visitor clerk, Keyboard keyboard) {
        Locator open = clerk.button("Foglalás ügyfélnek");
        keyboard.skipsToTheContent();
        keyboard.tabsTo(open).presses("Enter").focusIsIn(clerk.dialog());
        clerk.findsNothingInTheWay();
        keyboard.tabsTo(clerk.button("Foglalás")).presses("Enter");
        keyboard.focusIsIn(clerk.dialog().getByRole(AriaRole.ALERT).first());
        keyboard.tabsTo(clerk.dialog().locator("vaadin-select-value-button").last())
                .presses("Enter");
        clerk.page().getByRole(AriaRole.OPTION).first().waitFor();
        keyboard.presses("ArrowDown").presses("Enter");
        keyboard.tabsTo(clerk.field("Név")).writes("Kiss Anna");
        keyboard.tabsTo(clerk.button("Foglalás")).presses("Enter");
        assertThat(clerk.dialog()).hasCount(0);
        clerk.sees("Kiss Anna");
        keyboard.focusIsIn(open);
    }

    private static void arrivesAndIsServed(Visitor clerk, Keyboard keyboard) {
        keyboard.tabsTo(action(clerk, "Megérkezett", "Kiss Anna")).presses("Enter");
        Locator served = action(clerk, "Kiszolgálva", "Kiss Anna");
        keyboard.focusIsIn(served).presses("Enter");
        assertThat(served).hasCount(0);
        keyboard.focusIsIn(action(clerk, "Megérkezett", "Kiss Anna"));
    }

    private static void moves(Visitor clerk, Keyboard keyboard) {
        Locator move = action(clerk, "Áthelyezés", "Nagy Pál");
        String before = move.getAttribute("aria-label");
        keyboard.tabsTo(move).presses("Enter").focusIsIn(clerk.dialog());
        clerk.sees("Levélben értesítjük.").findsNothingInTheWay();
        keyboard.tabsTo(clerk.dialog().locator("vaadin-select-value-button")).presses("Enter");
        clerk.page().getByRole(AriaRole.OPTION).first().waitFor();
        keyboard.presses("ArrowDown").presses("ArrowDown").presses("Enter");
        keyboard.tabsTo(clerk.dialog().getByRole(AriaRole.BUTTON, named("Áthelyezés")))
                .presses("Enter");
        assertThat(clerk.dialog()).hasCount(0);
        assertThat(move).not().hasAttribute("aria-label", before);
        keyboard.focusIsIn(move);
    }

    private static void cancels(Visitor clerk, Keyboard keyboard) {
        Locator cancel = action(clerk, "Lemondás", "Nagy Pál");
        keyboard.tabsTo(cancel).presses("Enter").focusIsIn(clerk.dialog());
        clerk.findsNothingInTheWay();
        keyboard.presses("Escape");
        assertThat(clerk.dialog()).hasCount(0);
        keyboard.focusIsIn(cancel).presses("Enter").focusIsIn(clerk.dialog());
        keyboard.tabsTo(clerk.dialog().getByRole(AriaRole.BUTTON, named("Lemondás")))
                .presses("Enter");
        clerk.sees("Az iroda lemondta");
        assertThat(clerk.dialog()).hasCount(0);
        keyboard.focusIsIn(clerk.button("Foglalás ügyfélnek"));
    }

    /** First with nothing chosen, then where somebody has been booked: each leads to what has to be mended. */
    private static void blocksAndFrees(Visitor clerk, Keyboard keyboard) {
        keyboard.tabsTo(clerk.button("Idő zárolása")).presses("Enter").focusIsIn(clerk.dialog());
        Locator from = clerk.dialog().locator("vaadin-select-value-button").nth(1);
        keyboard.tabsTo(clerk.button("Zárolás")).presses("Enter").focusIsIn(from);
        clerk.sees("Válassza ki, mettől.").findsNothingInTheWay();
        choosesTheNext(clerk, keyboard, from);
        keyboard.tabsTo(clerk.field("Miért")).writes("Értekezlet");
        keyboard.tabsTo(clerk.button("Zárolás")).presses("Enter").focusIsIn(from);
        clerk.sees("Ebben az időben már van foglalás.");
        choosesTheNext(clerk, keyboard, from);
        keyboard.tabsTo(clerk.button("Zárolás")).presses("Enter");
        assertThat(clerk.dialog()).hasCount(0);
        clerk.sees("Értekezlet").findsNothingInTheWay();
        keyboard.tabsTo(clerk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Feloldás")))
                .presses("Enter");
        assertThat(clerk.page().getByText("Értekezlet")).hasCount(0);
        keyboard.focusIsIn(clerk.button("Foglalás ügyfélnek"));
    }

    private static void choosesTheNext(Visitor clerk, Keyboard keyboard, Locator list) {
        keyboard.focusIsIn(list).presses("Enter");
        clerk.page().getByRole(AriaRole.OPTION).first().waitFor();
        keyboard.presses("ArrowDown").presses("Enter").focusIsIn(list);
    }

    private void printsTheList(Visitor clerk, Keyboard keyboard) throws IOException {
        keyboard.tabsTo(clerk.link("Napi lista (PDF)"));
        Download list = clerk.page().waitForDownload(() -> keyboard.presses("Enter"));
        assertThat(list.suggestedFilename()).isEqualTo("idopontok-" + day + ".pdf");
        assertThat(PdfStandards.brokenIn(Files.readAllBytes(list.path()))).isEmpty();
    }

    private void opensTheWeek(Visitor clerk, Keyboard keyboard) {
        Locator main = clerk.page().locator("main");
        keyboard.tabsBackTo(main.getByRole(AriaRole.LINK, named("Hét"))).presses("Enter");
        clerk.seesHeading("Heti időpontok").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        keyboard.tabsTo(main.locator("table a").nth(day.getDayOfWeek().ordinal()))
                .presses("Enter");
        clerk.seesHeading("Időpontok").sees("Nyitva");
        keyboard.focusIsIn(main).tabsTo(clerk.link("Következő nap"));
        for (int days = 1; days < 3; days++) {
            keyboard.presses("Enter").focusIsIn(clerk.link("Következő nap"));
            clerk.isAt("ugyintezo/idopontok?nap=" + day.plusDays(days));
        }
        usesTheMenu(clerk, keyboard);
    }

    private static void usesTheMenu(Visitor clerk, Keyboard keyboard) {
        for (String item : List.of("Beállítások", "Adatátadások", "Időpontok")) {
            keyboard.tabsBackTo(clerk.menuItem(item).locator("a")).presses("Enter");
            clerk.seesHeading(item);
            keyboard.focusIsIn(clerk.page().locator("main"));
        }
    }

    private static Locator action(Visitor clerk, String action, String name) {
        return clerk.page()
                .locator("vaadin-button[aria-label^=\"" + action + ":\"][aria-label$=\"" + name + "\"]")
                .first();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
