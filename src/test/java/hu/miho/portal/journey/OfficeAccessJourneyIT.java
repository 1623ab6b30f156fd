package hu.miho.portal.journey;

import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Access begun at the desk and finished at home: a company by mail, a household by the code of a letter; then the clerk sees the
 * portal with the customer's eyes.
 */
@ExtendWith(OnStage.class)
@Timeout(300)
class OfficeAccessJourneyIT {

    private static final String EMAIL = "kazan.karbantarto@example.com";
    private static final String OF_THE_LETTER = "level.olvaso@example.com";

    private final Stage stage;

    OfficeAccessJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aCompanyIsRegisteredByItsPapersActivatesAndIsSeenWithItsEyes() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.LIGHT);
        opensTheFirstFound(clerk, "kft");
        String customerPage = clerk.page().url();
        clerk.followsLink("Hozzáférés adása").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        clerk.clicks("Rögzítés").sees("mezőt javítani kell").findsNothingInTheWay();
        AccessDesk.seesThePapers(clerk);
        clerk.types("E-mail cím", EMAIL);
        clerk.clicks("Rögzítés")
                .sees("Az aktiváló hivatkozást elküldtük")
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);

        Visitor customer = stage.visitor(Screen.PHONE, ColorScheme.DARK)
                .follows(Post.linkIn(stage.post().letterTo(EMAIL, "Aktiválja portálfiókját")))
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);
        AccessDesk.choosesAPassword(customer);

        clerk.follows(customerPage).clicks("Megnézem az ügyfél szemével");
        clerk.dialog().getByLabel("Miért nézi meg?").fill("telefonon kért segítséget");
        clerk.hasNoBarrier();
        clerk.inDialog("Megnézem az ügyfél szemével");
        clerk.isAt("attekintes").sees("Változtatni nem lehet.").findsNothingInTheWay();
        clerk.opens("szamlak").sees("Változtatni nem lehet.").findsNothingInTheWay();
        clerk.opens("beallitasok").clicks("In English");
        clerk.sees("semmit sem lehet megváltoztatni");
        clerk.opens("ugyintezo/ugyek").sees("Ez az oldal nem található");
        clerk.opens("attekintes").looksAgain(Screen.PHONE).findsNothingInTheWay();
        clerk.looksAgain(Screen.WIDE).clicks("Befejezem a megtekintést");
        clerk.page().waitForURL(customerPage);
        clerk.settled().sees("Az ügyfél szemével megnyitott egy oldalt");

        customer.opens("beallitasok").sees("Mikor nézte meg ügyintéző az adatait?");
        customer.opens("attekintes").sees("Fizetendő");
    }

    @Test
    void aLettersCodeLeadsToAnAccount() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.DARK);
        opensTheFirstFound(clerk, "lukacs");
        String customer = clerk.page().url().replaceAll(".*/", "");
        clerk.followsLink("Hozzáférés adása").findsNothingInTheWay();
        AccessDesk.picks(clerk, 0, 0);
        AccessDesk.picks(clerk, 1, 1);
        clerk.clicks("Rögzítés").sees("Az ügyfélre vár");
        String code = AccessDesk.writesALetter(clerk);
        clerk.findsNothingInTheWay();

        Visitor reader = stage.visitor(Screen.PHONE, ColorScheme.LIGHT)
                .opens("regisztracio")
                .followsLink("Levélben kapott aktiváló kódot? Itt adja meg.")
                .findsNothingInTheWay();
        reader.types("Ügyfél-azonosító", customer)
                .types("Aktiváló kód", code.substring(1))
                .types("E-mail cím", OF_THE_LETTER)
                .clicks("Hivatkozás kérése")
                .sees("nem tartozik össze")
                .findsNothingInTheWay();
        reader.types("Aktiváló kód", code.replace("-", "").toLowerCase(Locale.ROOT))
                .clicks("Hivatkozás kérése")
                .sees("Elküldtük a hivatkozást")
                .findsNothingInTheWay();
        reader.follows(Post.linkIn(stage.post().letterTo(OF_THE_LETTER, "Aktiválja portálfiókját")));
        AccessDesk.choosesAPassword(reader);
    }

    private static void opensTheFirstFound(Visitor clerk, String words) {
        clerk.opens("ugyintezo/kereses?q=" + words);
        clerk.page().locator("main .data-table a").first().click();
        clerk.page().waitForURL("**/ugyintezo/ugyfel/*");
        clerk.settled();
    }
}
