package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.testing.PdfStandards;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A complaint without an account: written, confirmed from the mailbox, answered by a clerk, read and rated. */
@ExtendWith(OnStage.class)
@Timeout(300)
class MessageJourneyIT {

    private final Stage stage;

    MessageJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aVisitorComplainsAndAClerkAnswers() throws IOException {
        String email = UUID.randomUUID() + "@example.com";
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("irjon-nekunk");
        writes(visitor, email);
        visitor.sees("erősítse meg az e-mail címét").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);

        visitor.follows(Post.linkIn(stage.post().letterTo(email, "Erősítse meg")))
                .findsNothingInTheWay()
                .clicks("Megerősítem")
                .seesHeading("Megkaptuk az üzenetét")
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);
        String number = visitor.page().locator(".reference").innerText();

        answers(stage.clerk(Screen.WIDE, ColorScheme.LIGHT), number, email);

        visitor.follows(Post.linkIn(stage.post().letterTo(email, "Válaszoltunk")))
                .sees("Holnap kicseréljük.")
                .findsNothingInTheWay();
        Download minutes = visitor.page()
                .waitForDownload(() -> visitor.link("Jegyzőkönyv (PDF)").click());
        assertThat(PdfStandards.brokenIn(Files.readAllBytes(minutes.path()))).isEmpty();
        choice(visitor, "Igen").click();
        visitor.clicks("Elküldöm a véleményem")
                .sees("Köszönjük a visszajelzését.")
                .findsNothingInTheWay();
    }

    @Test
    void aPhoneReportsAFaultInTheDarkAndSeesWhomToCall() {
        Visitor visitor = stage.visitor(Screen.PHONE, ColorScheme.DARK).opens("irjon-nekunk");
        choice(visitor, "Hibabejelentés").tap();
        visitor.sees("Sürgős? Hívja a műszaki ügyeletet!").findsNothingInTheWay();
        visitor.taps("Elküldöm").sees("mezőt javítani kell").findsNothingInTheWay();
    }

    private static void writes(Visitor visitor, String email) {
        choice(visitor, "Panasz").click();
        visitor.field("Postai cím").waitFor();
        visitor.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        visitor.types("Az üzenet szövege", "Hideg a radiátor.\n<b>Három</b> napja.")
                .types("Név", "Kovács Ilona")
                .types("E-mail cím", email)
                .types("Számok emelkedő sorrendben", Registering.sortedNumbers(visitor));
        Registering.accepts(visitor);
        visitor.clicks("Elküldöm");
    }

    private void answers(Visitor clerk, String number, String email) {
        clerk.opens("ugyintezo/uzenetek?keres=" + email).findsNothingInTheWay();
        clerk.followsLink(number).seesHeading("Kovács Ilona").sees("<b>Három</b> napja.");
        clerk.findsNothingInTheWay();
        clerk.types("Válasz", "Holnap kicseréljük.").clicks("Válasz küldése").sees("Megválaszolva");
        clerk.opens("ugyintezo/uzenetek/uj").findsNothingInTheWay();
        assertThat(clerk.page().locator("main")).containsText("Üzenet felvétele");
    }

    private static Locator choice(Visitor visitor, String name) {
        return visitor.page()
                .locator(".topic-choice, vaadin-radio-group")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .first();
    }
}
