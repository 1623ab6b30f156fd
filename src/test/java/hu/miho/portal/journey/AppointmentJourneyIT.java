package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
        String email = Booking.newEmail();
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT);
        String number = books(visitor, email);
        visitor.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        Pictures.take(visitor, "idopont-kesz");
        assertThat(download(visitor, "Foglalási lap (PDF)").path())
                .binaryContent()
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(download(visitor, "Naptárba (.ics)").path()).content().startsWith("BEGIN:VCALENDAR");

        visitor.follows(Post.linkIn(stage.post().letterTo(email, "lefoglaltuk")))
                .seesHeading("Foglalásom")
                .sees("Lefoglalva");
        visitor.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        visitor.followsLink("Áthelyezés").seesHeading("Áthelyezés").sees("mostani");
        times(visitor).last().click();
        bar(visitor).waitFor();
        visitor.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        visitor.clicks("Áthelyezem erre az időpontra").seesHeading("Foglalásom").sees("Időpontját áthelyeztük.");
        opensByNumber(visitor, number, email);
        visitor.clicks("Lemondás").sees("Lemondja az időpontot?").findsNothingInTheWay();
        visitor.page()
                .locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON)
                .last()
                .click();
        visitor.sees("Az időpontot lemondtuk").findsNothingInTheWay();
    }

    /** Lost mail: the number, and what was given then. */
    private static void opensByNumber(Visitor visitor, String number, String email) {
        visitor.opens("foglalasom").types("Foglalási szám", number.toLowerCase(Locale.ROOT));
        visitor.types("E-mail cím vagy telefonszám", "senki@pelda.hu").clicks("Foglalás megnyitása");
        visitor.sees("Ezekkel az adatokkal nem találunk foglalást").findsNothingInTheWay();
        visitor.types("E-mail cím vagy telefonszám", email).clicks("Foglalás megnyitása");
        visitor.sees("Lefoglalva");
    }

    @Test
    void aPhoneBooksMovesAndCancelsInTheDark() {
        Visitor visitor = stage.visitor(Screen.PHONE, ColorScheme.DARK);
        visitor.opens("idopontfoglalas").findsNothingInTheWay();
        visitor.page().locator(".slot-more").last().tap();
        times(visitor.settled()).last().tap();
        bar(visitor).waitFor();
        visitor.findsNothingInTheWay().taps("Tovább az adatokhoz").seesHeading("Az Ön adatai");
        visitor.taps("Foglalás").sees("mezőt javítani kell").findsNothingInTheWay();
        Booking.typesWhoComes(visitor, "Kovács Ilona", "", "06 30 987 6543");
        visitor.taps("Foglalás").seesHeading("Időpontját lefoglaltuk").findsNothingInTheWay();
        String number = Booking.number(visitor);
        visitor.opens("foglalasom")
                .types("Foglalási szám", number)
                .types("E-mail cím vagy telefonszám", "+36 30/987-6543")
                .taps("Foglalás megnyitása")
                .sees("Lefoglalva")
                .findsNothingInTheWay();
        visitor.tapsLink("Áthelyezés").seesHeading("Áthelyezés");
        times(visitor).first().tap();
        bar(visitor).waitFor();
        visitor.findsNothingInTheWay()
                .taps("Áthelyezem erre az időpontra")
                .sees("Időpontját áthelyeztük.")
                .findsNothingInTheWay();
        visitor.taps("Lemondás").sees("Lemondja az időpontot?").findsNothingInTheWay();
        visitor.page()
                .locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON)
                .last()
                .tap();
        visitor.sees("Az időpontot lemondtuk").findsNothingInTheWay();
    }

    @Test
    void theNarrowestScreenHasRoomForAll() {
        Visitor visitor = stage.visitor(Screen.NARROWEST, ColorScheme.LIGHT);
        visitor.opens("idopontfoglalas");
        times(visitor).last().click();
        bar(visitor).waitFor();
        visitor.findsItFits().clicks("Tovább az adatokhoz").seesHeading("Az Ön adatai");
        visitor.clicks("Foglalás").sees("mezőt javítani kell").findsItFits();
        Booking.typesWhoComes(visitor, "Kovács Ilona", "", "06 30 987 6543");
        visitor.clicks("Foglalás").seesHeading("Időpontját lefoglaltuk").findsItFits();
        visitor.followsLink("Áthelyezés vagy lemondás")
                .seesHeading("Foglalásom")
                .findsItFits();
        visitor.clicks("Lemondás").sees("Lemondja az időpontot?").findsItFits();
    }

    @Test
    void aVisitorReadsEnglishFromTheCalendarToTheMail() {
        String email = Booking.newEmail();
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.DARK).opens("idopontfoglalas");
        visitor.clicks("In English").named(AriaRole.BUTTON, "Magyarul").waitFor();
        times(visitor).last().click();
        bar(visitor).waitFor();
        visitor.findsNothingInTheWay().readsOnly(Texts.ENGLISH).clicks(english("appointments.to-data"));
        visitor.seesHeading(english("appointments.data.title")).clicks(english("appointments.book"));
        visitor.sees(english("ui.errors.title", 4)).findsNothingInTheWay().readsOnly(Texts.ENGLISH);
        visitor.types(english("appointments.data.name"), "Kovács Ilona")
                .types(english("appointments.data.email"), email)
                .types(english("ui.challenge.typed"), Registering.sortedNumbers(visitor, english("ui.challenge.list")));
        Registering.accepts(visitor);
        visitor.clicks(english("appointments.book")).seesHeading(english("appointments.done.title"));
        visitor.findsNothingInTheWay().readsOnly(Texts.ENGLISH);
        MimeMessage letter = stage.post().letterTo(email, "Your appointment is booked");
        assertThat(Texts.ENGLISH.strangersIn(Post.plainText(letter))).isEmpty();
        visitor.follows(Post.linkIn(letter)).findsNothingInTheWay().readsOnly(Texts.ENGLISH);
        visitor.followsLink(english("appointments.move")).seesHeading(english("appointments.move.title"));
        visitor.readsOnly(Texts.ENGLISH);
    }

    /** The last place of a time: whoever is slower is told so, and takes the next one at once. */
    @Test
    void ofTwoWhoWantTheSameTimeOneIsToldAndIsOfferedTheNext() {
        Visitor first = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        Visitor one = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        Visitor other = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        Locator wanted = first.page()
                .locator("vaadin-button.slot[aria-label$=', 2 szabad hely']")
                .nth(2);
        String time = wanted.getAttribute("aria-label").replaceAll(", \\d+ szabad hely", "");
        assertThat(sameTime(one, time)).hasAttribute("aria-label", time + ", 2 szabad hely");
        wanted.click();
        bar(first).waitFor();
        assertThat(sameTime(one, time)).hasAttribute("aria-label", time + ", 1 szabad hely");
        assertThat(sameTime(other, time)).hasAttribute("aria-label", time + ", 1 szabad hely");
        List<ElementHandle> buttons = Stream.of(one, other)
                .map(visitor -> sameTime(visitor, time).elementHandle())
                .toList();
        buttons.forEach(button -> button.evaluate("button => button.click()"));
        Locator refused = one.page().locator(".slot-chooser .notice");
        bar(one).or(refused).first().waitFor();
        Visitor slower = refused.count() == 1 ? one : other;
        bar(slower == one ? other : one).waitFor();
        slower.sees("Ezt az időpontot közben más lefoglalta").findsNothingInTheWay();
        assertThat(sameTime(slower, time)).hasCount(0);
        Locator next =
                slower.page().locator(".slot-chooser .notice vaadin-button").first();
        String offered = next.innerText();
        next.click();
        assertThat(bar(slower).locator(".hold-when")).hasText(offered);
        assertThat(slower.page().getByText("Ezt az időpontot közben más")).hasCount(0);
    }

    private static Locator sameTime(Visitor visitor, String time) {
        return visitor.page().locator("[aria-label^=\"" + time + "\"]");
    }

    private String books(Visitor visitor, String email) {
        visitor.opens("").followsLink("Időpontot foglalok").isAt("idopontfoglalas");
        visitor.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        Booking.timesOfABusyDay(visitor).nth(1).click();
        bar(visitor).waitFor();
        visitor.findsNothingInTheWay();
        Pictures.take(visitor, "idopontfoglalas");
        visitor.clicks("Hosszabbítás");
        visitor.clicks("Tovább az adatokhoz").seesHeading("Az Ön adatai");
        Booking.typesWhoComes(visitor, "Kovács Ilona", email, "");
        visitor.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        visitor.clicks("Foglalás").seesHeading("Időpontját lefoglaltuk");
        return Booking.number(visitor);
    }

    private static Locator times(Visitor visitor) {
        return Booking.times(visitor);
    }

    private static Locator bar(Visitor visitor) {
        return Booking.bar(visitor);
    }

    private static Download download(Visitor visitor, String text) {
        return visitor.page().waitForDownload(visitor.link(text)::click);
    }

    private static String english(String key, Object... arguments) {
        return Texts.ENGLISH.text(key, arguments);
    }
}
