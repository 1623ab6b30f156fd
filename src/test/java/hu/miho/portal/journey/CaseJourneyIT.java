package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.siegmar.fastcsv.reader.CsvReader;
import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.testing.FeedBuilder;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.ui.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Cases from the customer's form, over the other party and the clerk, to the change that the billing system is told and the
 * feed that confirms it. On a portal of their own, whose exports do not wait for the night.
 */
@ExtendWith(OnStage.class)
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseJourneyIT {

    private static final String EXPORTS = "PORTAL_EXPORTS_CRON";

    private final Stage stage;
    private final RunningPortal portal;
    private String lastFeed;

    CaseJourneyIT(Stage stage) {
        this.stage = stage;
        var settings = new java.util.HashMap<>(RunningPortal.openDatabase());
        settings.putAll(stage.post().settings());
        settings.put(EXPORTS, "*/2 * * * * *");
        portal = RunningPortal.start(settings);
        lastFeed = stage.feeds().taken();
    }

    @AfterAll
    void end() {
        portal.close();
    }

    @Test
    void aFlatChangesHandsFromBothPartiesToTheConfirmedChange() throws IOException {
        String arriving = UUID.randomUUID() + "@pelda.hu";
        Visitor leaving = customer(Screen.WIDE, ColorScheme.LIGHT);
        reportsThatTheyLeave(leaving, arriving);
        leaving.sees("A másik fél megerősítésére várunk.");

        confirmsOnAPhone(arriving);
        String number = numberIn(stage.post().letterTo(leavingAddress(), "Megkaptuk a kérelmét"));

        Visitor clerk = clerk();
        opens(clerk, number).clicks("Átveszem");
        asksForWhatIsMissing(clerk);
        supplies(leaving);
        approves(clerk, number);

        leaving.opens("ugyeim").followsLink("Lakóváltozás bejelentése");
        becomes(leaving, "Rögzítés alatt");
        leaving.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        List<Map<String, String>> changes = exported(number);
        assertThat(changes)
                .extracting(row -> row.get("field"))
                .contains("USE_ENDS_ON", "METER_READING", "NEW_CUSTOMER_NAME", "NEW_CUSTOMER_PAYMENT_METHOD");
        assertThat(changes).allSatisfy(row -> assertThat(row.get("case_kind")).isEqualTo("change-of-occupant"));
        confirms(clerk, number, changes);
        leaving.page().reload();
        becomes(leaving, "Lezárva");
        leaving.findsNothingInTheWay();
        stage.post().letterTo(leavingAddress(), "Elkészült az ügye");
    }

    private void reportsThatTheyLeave(Visitor leaving, String arriving) {
        Wizard wizard = Wizard.begins(leaving, "Lakóváltozás bejelentése");
        if (leaving.page().locator("main vaadin-radio-button").count() > 0) {
            wizard.answers("Melyik lakást adja át?", () -> Wizard.choosesFirst(leaving));
        }
        wizard.forgets("Mikor adja át a lakást?")
                .answers(
                        "Mikor adja át a lakást?",
                        () -> leaving.types(
                                "Az átadás napja",
                                Formats.date(LocalDate.now(Formats.ZONE).minusDays(20))))
                .answers("Mennyit mutattak a melegvíz-mérők?", () -> Wizard.readsTheMeters(leaving));
        leaving.seesHeading("Ki veszi át a lakást?").types("Az új lakó neve", "Érkező Éva");
        goesOnElsewhere(arriving);
        leaving.page().reload();
        wizard.answers("Ki veszi át a lakást?", () -> assertThat(leaving.field("Az új lakó e-mail címe"))
                        .hasValue(arriving))
                .answers("Hová küldjük Önnek az elszámoló számlát?", () -> Wizard.typesAddress(leaving, "Új utca 1."))
                .answers("Iratok", () -> Wizard.attaches(leaving, 0, "adasveteli.png"))
                .checks();
        leaving.sees("Késő bejelentést is elfogadunk").sees("adasveteli.png");
        changesTheLastBill(leaving);
        wizard.checks().sends();
    }

    /** The draft is there on another device, with what has been typed. */
    private void goesOnElsewhere(String arriving) {
        Visitor phone = customer(Screen.PHONE, ColorScheme.DARK).opens("ugyeim").findsNothingInTheWay();
        phone.sees("Piszkozat").tapsLink("Lakóváltozás bejelentése").seesHeading("Ki veszi át a lakást?");
        assertThat(phone.field("Az új lakó neve")).hasValue("Érkező Éva");
        phone.types("Az új lakó e-mail címe", arriving).findsNothingInTheWay();
    }

    private static void changesTheLastBill(Visitor leaving) {
        leaving.page()
                .getByRole(AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Módosítom: Hová küldjük Önnek az elszámoló számlát?"))
                .click();
        leaving.seesHeading("Hová küldjük Önnek az elszámoló számlát?")
                .types("Utca, házszám, emelet, ajtó", "Legújabb utca 2.")
                .clicks("Mentés és vissza az ellenőrzéshez");
        leaving.seesHeading("Adatok ellenőrzése").sees("Legújabb utca 2.");
    }

    private void confirmsOnAPhone(String arriving) {
        Visitor phone = stage.visitor(portal, Screen.PHONE, ColorScheme.LIGHT);
        phone.follows(Post.linkIn(stage.post().letterTo(arriving, "megerősítését kéri")));
        phone.seesHeading("Bejelentés megerősítése").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        phone.taps("Megerősítem").sees("mezőt javítani kell").findsNothingInTheWay();
        phone.types("Születési hely (cégnél hagyja üresen)", "Eger")
                .types("Telefonszám", "06 30 123 4567");
        phone.types("Születési dátum (cégnél a képviselőé)", "1990. 02. 03.");
        Wizard.typesAddress(phone, "Lakott utca 3.");
        Wizard.choosesFirst(phone);
        Wizard.attaches(phone, 0, "szerzodes.png");
        phone.page().locator("vaadin-checkbox input").last().check();
        phone.findsNothingInTheWay().taps("Megerősítem").seesHeading("Megerősítette a bejelentést");
        phone.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
    }

    private static void asksForWhatIsMissing(Visitor clerk) {
        clerk.clicks("Hiánypótlást kérek");
        clerk.button("Kérem az ügyféltől").waitFor();
        clerk.findsNothingInTheWay()
                .types("Mit kérünk?", "Kérjük, adja meg újra a melegvíz-mérő állását.")
                .clicks("Kérem az ügyféltől");
        clerk.sees("Hiánypótlásra vár").findsNothingInTheWay();
    }

    private void supplies(Visitor leaving) {
        leaving.follows(Post.linkIn(stage.post().letterTo(leavingAddress(), "Hiánypótlást kérünk")));
        leaving.sees("Öntől várunk valamit eddig").findsNothingInTheWay().followsLink("Hiánypótlás");
        leaving.seesHeading("Adatok ellenőrzése")
                .sees("adja meg újra a melegvíz-mérő állását")
                .findsNothingInTheWay()
                .clicks("Hiánypótlás beküldése");
        leaving.page().waitForURL("**/ugyeim/bekuldve/**");
        stage.post().letterTo(leavingAddress(), "Megkaptuk a hiánypótlást");
    }

    private void approves(Visitor clerk, String number) throws IOException {
        opens(clerk, number).clicks("Jóváhagyás");
        clerk.button("Még nem").waitFor();
        clerk.findsNothingInTheWay();
        clerk.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Jóváhagyás"))
                .click();
        clerk.sees("Jóváhagytuk").findsNothingInTheWay();
        Download letter = clerk.page()
                .waitForDownload(() -> clerk.page().getByText("Döntés").last().click());
        assertThat(PdfStandards.brokenIn(Files.readAllBytes(letter.path()))).isEmpty();
        stage.post().letterTo(leavingAddress(), "Jóváhagytuk a kérelmét");
    }

    private static Visitor opens(Visitor clerk, String number) {
        return clerk.opens("ugyintezo/ugyek")
                .types("Ügyszám, név vagy azonosító", number)
                .followsLink(number)
                .sees(number)
                .findsNothingInTheWay();
    }

    /** The page is asked again until the export or the feed has reached it. */
    private static void becomes(Visitor visitor, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            visitor.page().reload();
            visitor.settled();
            assertThat(visitor.page().locator("main .badge").first().innerText()).contains(state);
        });
    }

    /** The case's rows of the newest export that has them. */
    private List<Map<String, String>> exported(String number) {
        Path outbox = portal.folder().resolve("data").resolve("outbox");
        try (Stream<Path> exports = Files.list(outbox)) {
            return exports.filter(export -> !export.getFileName().toString().startsWith("."))
                    .sorted(java.util.Comparator.reverseOrder())
                    .map(export -> rows(export.resolve("changes.csv")))
                    .map(rows -> rows.stream()
                            .filter(row -> row.get("case_no").equals(number))
                            .toList())
                    .filter(rows -> !rows.isEmpty())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(Path csv) {
        try (var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv)) {
            return rows.stream().map(row -> row.getFieldsAsMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The billing system books every row. */
    private void confirms(Visitor clerk, String number, List<Map<String, String>> changes) {
        String feed = lastFeed + "x";
        FeedBuilder delta = FeedBuilder.delta(feed, lastFeed).file("confirmations.csv");
        changes.forEach(row -> delta.row(
                "confirmations.csv",
                number + ";" + row.get("change_no") + ";BOOKED;" + LocalDate.now(Formats.ZONE) + ";;"));
        delta.writeTo(portal.inbox().resolve(feed));
        lastFeed = feed;
        clerk.opens("ugyintezo")
                .clicks("Postaláda átnézése most")
                .sees("Feldolgozott adatátadások: 1");
    }

    private static String numberIn(jakarta.mail.internet.MimeMessage letter) {
        return Post.subject(letter).replaceAll(".*(\\d{4}/\\d{5}).*", "$1");
    }

    private String leavingAddress() {
        return portal.account("CUSTOMER").user();
    }

    private Visitor customer(Screen screen, ColorScheme colours) {
        DemoAccount account = portal.account("CUSTOMER");
        return stage.visitor(portal, screen, colours)
                .signsIn(account.user(), account.password())
                .isAt("attekintes");
    }

    private Visitor clerk() {
        DemoAccount account = portal.account("CLERK");
        return stage.visitor(portal, Screen.WIDE, ColorScheme.LIGHT)
                .signsIn(account.user(), account.password())
                .isAt("belepes/masodik-tenyezo")
                .types("Kód", account.code())
                .clicks("Tovább")
                .isAt("ugyintezo");
    }
}
