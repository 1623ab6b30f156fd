package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.ui.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case that a clerk writes down for people who stand at the desk, and for a letter. */
@ExtendWith(OnStage.class)
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskCaseJourneyIT {

    private static final String START = "ugyintezo/ugyek/felvetel";

    private final Stage stage;
    private final CaseOffice office;

    DeskCaseJourneyIT(Stage stage) {
        this.stage = stage;
        office = new CaseOffice(stage);
    }

    @AfterAll
    void end() {
        office.close();
    }

    @Test
    void bothPartiesAtTheDeskGetAReceiptAndTheirPapersAreScannedIn() throws IOException {
        Visitor clerk = office.clerk("CLERK").opens("ugyintezo/ugyek").followsLink("Új ügy felvétele");
        clerk.isAt(START).findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        clerk.clicks("Tovább").sees("1 mezőt javítani kell").findsNothingInTheWay();
        begins(clerk, stage.feeds().households().get(7).customerId(), "Lakóváltozás bejelentése");
        fillsInWhatBothHaveSigned(clerk);
        clerk.seesHeading("Adatok ellenőrzése").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        clerk.looksAgain(Screen.PHONE).findsItFits().looksAgain(Screen.WIDE);
        clerk.clicks("Felvétel és iktatás").seesHeading("Felvettük az ügyet").findsNothingInTheWay();
        String number = clerk.page().locator(".reference").innerText();
        assertThat(receipt(clerk)).contains(number, number + "-1", "személyesen", "adasveteli.png", "Átadó aláírása");

        clerk.followsLink("Az ügy megnyitása").sees("személyesen").sees("A papíron ő is aláírta.");
        clerk.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        scansIn(clerk);
        clerk.sees(number + "-5").sees("Az ügyintéző iratot csatolt").findsNothingInTheWay();
        clerk.looksAgain(Screen.PHONE).findsNothingInTheWay().looksAgain(Screen.WIDE);
        clerk.clicks("Átveszem");
        CaseOffice.approves(clerk);
    }

    private static void begins(Visitor clerk, String customer, String procedure) {
        clerk.types("Ügyfél-azonosító", customer).sees("Miskolc");
        choosesFrom(clerk, "Ügy", procedure);
        clerk.sees("A másik fél").findsNothingInTheWay().clicks("Tovább");
        clerk.page().waitForURL("**/felvetel/**");
    }

    private static void choosesFrom(Visitor clerk, String label, String item) {
        clerk.page().locator("main vaadin-select", named(label)).first().click();
        clerk.named(AriaRole.OPTION, item).click();
    }

    private static void fillsInWhatBothHaveSigned(Visitor clerk) {
        Wizard wizard = Wizard.goesOn(clerk);
        if (clerk.page().locator("main vaadin-radio-button").count() > 0) {
            wizard.answers("Melyik lakást adja át?", () -> Wizard.choosesFirst(clerk));
        }
        wizard.answers(
                        "Mikor adja át a lakást?",
                        () -> clerk.types(
                                "Az átadás napja",
                                Formats.date(LocalDate.now(Formats.ZONE).minusDays(2))))
                .answers("Mennyit mutattak a melegvíz-mérők?", () -> Wizard.readsTheMeters(clerk))
                .answers("Ki veszi át a lakást?", () -> clerk.types("Az új lakó neve", "Érkező Éva"))
                .answers("Hová küldjük Önnek az elszámoló számlát?", () -> Wizard.typesAddress(clerk, "Új utca 1."))
                .answers("Iratok", () -> Wizard.attaches(clerk, 0, "adasveteli.png"))
                .answers(
                        "Az Ön adatai",
                        () -> clerk.sees("az ő adatait írja be")
                                .types("Születési hely (cégnél hagyja üresen)", "Eger")
                                .types("Születési dátum (cégnél a képviselőé)", "1990. 02. 03.")
                                .types("Telefonszám", "06 30 123 4567"))
                .skips("Csak cégnek, intézménynek")
                .answers("Hová küldjük a számláit?", () -> Wizard.typesAddress(clerk, "Lakott utca 3."))
                .answers("Hogyan szeretne fizetni?", () -> Wizard.choosesFirst(clerk))
                .answers("Iratok", () -> Wizard.attaches(clerk, 0, "szerzodes.png"));
    }

    private static String receipt(Visitor clerk) throws IOException {
        Download download = clerk.page()
                .waitForDownload(() -> clerk.link("Átvételi elismervény").click());
        byte[] pdf = Files.readAllBytes(download.path());
        assertThat(PdfStandards.brokenIn(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void scansIn(Visitor clerk) {
        Locator opener = clerk.page().locator("vaadin-details-summary", named("Irat csatolása"));
        opener.click();
        clerk.clicks("Csatolás az ügyhöz").sees("Csatoljon legalább egy fájlt");
        clerk.page().locator("vaadin-details input[type=file]").first().setInputFiles(Wizard.picture("level.png"));
        clerk.page().getByText("level.png csatolva").first().waitFor();
        clerk.findsNothingInTheWay().clicks("Csatolás az ügyhöz");
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void aLetterIsLeftHalfDoneAndGoneOnWithByAColleague() {
        Visitor clerk = office.clerk("CLERK").opens(START);
        clerk.types("Ügyfél-azonosító", stage.feeds().households().get(8).customerId())
                .sees("Miskolc");
        choosesFrom(clerk, "Ügy", "Levelezési cím változása");
        choosesFrom(clerk, "Hogyan érkezett?", "levélben");
        typesTheDay(clerk, LocalDate.now(Formats.ZONE).plusDays(1));
        clerk.clicks("Tovább").sees("nem későbbi a mainál").findsNothingInTheWay();
        typesTheDay(clerk, LocalDate.now(Formats.ZONE).minusDays(3));
        clerk.clicks("Tovább");
        clerk.seesHeading("Hová küldjük a számláit?");
        Wizard.typesAddress(clerk, "Levél utca 4.");

        Visitor colleague = office.clerk("ADMIN").opens(START).sees("Levelezési cím változása");
        colleague.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        colleague.page().locator(".data-table a").first().click();
        colleague.seesHeading("Hová küldjük a számláit?");
        assertThat(colleague.field("Utca, házszám, emelet, ajtó")).hasValue("Levél utca 4.");
        colleague.clicks("Tovább");
        Wizard.goesOn(colleague).checks();
        colleague.clicks("Felvétel és iktatás").seesHeading("Felvettük az ügyet");
        colleague.followsLink("Az ügy megnyitása").sees("levélben").findsNothingInTheWay();
        clerk.opens(START).sees("Nincs félbehagyott felvétel.");
    }

    /** The calendar that opens is closed by Enter. */
    private static void typesTheDay(Visitor clerk, LocalDate day) {
        Locator field = clerk.field("Mikor érkezett a levél?");
        field.fill(Formats.date(day));
        field.press("Enter");
        field.blur();
    }
}
