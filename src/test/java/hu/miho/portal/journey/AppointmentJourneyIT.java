package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A time at the office, without an account: chosen, held, booked, moved, cancelled; and two who want the same one. */
@ExtendWith(OnStage.class)
@Timeout(240)
class AppointmentJourneyIT {

    private final Stage stage;

    AppointmentJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aVisitorBooksMovesAndCancels() {
        String email = newEmail();
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT);
        books(visitor, email, 12);
        visitor.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        Pictures.take(visitor, "idopont-kesz");
        assertThat(download(visitor, "Foglalási lap (PDF)").path())
                .binaryContent()
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(download(visitor, "Naptárba (.ics)").path()).content().startsWith("BEGIN:VCALENDAR");

        visitor.follows(Post.linkIn(stage.post().letterTo(email, "lefoglaltuk")))
                .seesHeading("Foglalásom")
                .sees("Lefoglalva");
        visitor.followsLink("Áthelyezés").seesHeading("Áthelyezés");
        times(visitor).nth(30).click();
        visitor.findsNothingInTheWay();
        visitor.clicks("Áthelyezem erre az időpontra").seesHeading("Foglalásom");
        visitor.clicks("Lemondás").sees("Lemondja az időpontot?");
        visitor.page()
                .locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON)
                .last()
                .click();
        visitor.sees("Az időpontot lemondtuk").findsNothingInTheWay();
    }

    @Test
    void aPhoneBooksInTheDark() {
        Visitor visitor = stage.visitor(Screen.PHONE, ColorScheme.DARK);
        visitor.opens("idopontfoglalas").findsNothingInTheWay();
        times(visitor).nth(5).tap();
        bar(visitor).waitFor();
        visitor.findsNothingInTheWay().taps("Tovább az adatokhoz").seesHeading("Az Ön adatai");
        visitor.taps("Foglalás").sees("mezőt javítani kell").findsNothingInTheWay();
        typesWhoComes(visitor, newEmail());
        visitor.taps("Foglalás").seesHeading("Időpontját lefoglaltuk").findsNothingInTheWay();
    }

    @Test
    void theArrowKeysMoveAmongTheTimesAndEnterChooses() {
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        var keyboard = visitor.page().keyboard();
        visitor.button("Első szabad időpont").focus();
        keyboard.press("Enter");
        Locator first = times(visitor).first();
        assertThat(first).isFocused();
        String name = first.getAttribute("aria-label");
        keyboard.press("ArrowDown");
        assertThat(times(visitor).nth(1)).isFocused();
        keyboard.press("ArrowUp");
        assertThat(first).isFocused();
        keyboard.press("ArrowRight");
        assertThat(first).not().isFocused();
        keyboard.press("ArrowLeft");
        assertThat(first).isFocused();
        keyboard.press("Enter");
        bar(visitor).waitFor();
        assertThat(name).contains(bar(visitor).locator(".hold-when").innerText());
    }

    @Test
    void ofTwoWhoWantTheSameTimeOneIsToldAndSeesWhatIsLeft() {
        Visitor one = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        Visitor other = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        Locator wanted = times(one).nth(20);
        String time = wanted.getAttribute("aria-label").replaceAll(", \\d+ szabad hely", "");
        Locator same = other.page().locator("[aria-label^=\"" + time + "\"]");
        assertThat(same).hasAttribute("aria-label", time + ", 2 szabad hely");
        wanted.click();
        bar(one).waitFor();
        assertThat(same).hasAttribute("aria-label", time + ", 1 szabad hely");
        same.click();
        bar(other).waitFor();
        Visitor third = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        assertThat(third.page().locator("[aria-label^=\"" + time + "\"]")).hasCount(0);
    }

    private void books(Visitor visitor, String email, int time) {
        visitor.opens("").followsLink("Időpontot foglalok").isAt("idopontfoglalas");
        visitor.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        times(visitor).nth(time).click();
        bar(visitor).waitFor();
        visitor.findsNothingInTheWay();
        Pictures.take(visitor, "idopontfoglalas");
        visitor.clicks("Hosszabbítás");
        visitor.clicks("Tovább az adatokhoz").seesHeading("Az Ön adatai");
        typesWhoComes(visitor, email);
        visitor.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        visitor.clicks("Foglalás").seesHeading("Időpontját lefoglaltuk");
    }

    private static void typesWhoComes(Visitor visitor, String email) {
        visitor.types("Név", "Kovács Ilona")
                .types("E-mail cím", email)
                .types("Számok emelkedő sorrendben", Registering.sortedNumbers(visitor));
        Registering.accepts(visitor);
    }

    private static Locator times(Visitor visitor) {
        return visitor.page().locator("vaadin-button.slot");
    }

    private static Locator bar(Visitor visitor) {
        return visitor.page().locator(".hold-bar");
    }

    private static Download download(Visitor visitor, String text) {
        return visitor.page().waitForDownload(visitor.link(text)::click);
    }

    private static String newEmail() {
        return UUID.randomUUID() + "@pelda.hu";
    }
}
