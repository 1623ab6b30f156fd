package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.siegmar.fastcsv.reader.CsvReader;
import hu.miho.portal.journey.Visitor.Screen;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets to which page of the office, and what no other journey does there: each in a browser, for each role (S9). */
@ExtendWith(OnStage.class)
@Timeout(300)
class OfficeRolesIT {

    private static final String NOT_FOUND = "Ez az oldal nem található";
    private static final List<String> NO_PAGE = List.of(NOT_FOUND, "Valami nem sikerült");

    private static final Map<String, String> OF_CLERKS = Map.ofEntries(
            Map.entry("ugyintezo", "Mai teendők"),
            Map.entry("ugyintezo/adatatadas", "Adatátadások"),
            Map.entry("ugyintezo/adatatadas/1", ""),
            Map.entry("ugyintezo/beallitasok", "Beállítások"),
            Map.entry("ugyintezo/idopontok", "Időpontok"),
            Map.entry("ugyintezo/idopontok/het", "Heti időpontok"),
            Map.entry("ugyintezo/idopontok/jelentes", "Időpontok: jelentés"),
            Map.entry("ugyintezo/idopontok/nyitvatartas", "Nyitvatartás és ablakok"),
            Map.entry("ugyintezo/idopontok/nyitvatartas/elonezet", "Előnézet"),
            Map.entry("ugyintezo/idopontok/ugykorok", "Ügykörök"),
            Map.entry("ugyintezo/kereses", "Keresés"),
            Map.entry("ugyintezo/levelek", "Kimenő levelek"),
            Map.entry("ugyintezo/tartalom", "Tartalom"),
            Map.entry("ugyintezo/tartalom/hir/" + new UUID(0, 7), "Új hír vagy üzemzavar"),
            Map.entry("ugyintezo/ugyek", "Ügyek"),
            Map.entry("ugyintezo/ugyek/felvetel", "Új ügy felvétele"),
            Map.entry("ugyintezo/uzenetek", "Üzenetek"),
            Map.entry("ugyintezo/uzenetek/uj", "Üzenet felvétele"));

    private static final Map<String, String> OF_LEADS = Map.of(
            "ugyintezo/tartalom/ceg", "Cégadatok és elérhetőségek",
            "ugyintezo/tartalom/adatvedelem", "Adatvédelmi tájékoztató változatai",
            "ugyintezo/tartalom/levelek", "Levélsablonok",
            "ugyintezo/tartalom/iratok", "Nyomtatott levelek és nyomtatványok",
            "ugyintezo/tartalom/iratok/activation", "Aktiváló levél",
            "ugyintezo/tartalom/levelek/activation", "Aktiválja regisztrációját");

    private static final Map<String, String> OF_ADMINISTRATORS = Map.of(
            "ugyintezo/munkatarsak", "Munkatársak",
            "ugyintezo/naplo", "Napló",
            "ugyintezo/uzemeltetes", "Üzemeltetés");

    private final Stage stage;

    OfficeRolesIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void customersFindNoneOfTheOfficesPages() {
        Visitor customer = stage.customer(Screen.WIDE, ColorScheme.LIGHT);
        Stream.of(OF_CLERKS, aCustomers(), OF_LEADS, OF_ADMINISTRATORS).forEach(pages -> findsNone(customer, pages));
    }

    @Test
    void clerksFindTheirsAndNoneOfTheLeads() {
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.LIGHT);
        Stream.of(OF_CLERKS, aCustomers()).forEach(pages -> finds(clerk, pages));
        Stream.of(OF_LEADS, OF_ADMINISTRATORS).forEach(pages -> findsNone(clerk, pages));
        assertThat(clerk.opens("ugyintezo/tartalom").link("Cégadatok és elérhetőségek"))
                .hasCount(0);
        assertThat(uploadOf(clerk)).hasCount(0);
    }

    @Test
    void leadsFindTheirsAndNoneOfTheAdministrators() {
        Visitor lead = stage.lead(Screen.WIDE, ColorScheme.LIGHT);
        Stream.of(OF_CLERKS, aCustomers(), OF_LEADS).forEach(pages -> finds(lead, pages));
        findsNone(lead, OF_ADMINISTRATORS);
        lead.opens("ugyintezo/tartalom")
                .followsLink("Cégadatok és elérhetőségek")
                .seesHeading("Cégadatok");
        assertThat(uploadOf(lead)).isVisible();
        assertThat(lead.menuItem("Munkatársak")).hasCount(0);
    }

    @Test
    void administratorsFindThemAll() {
        Visitor admin = stage.admin(Screen.WIDE, ColorScheme.LIGHT);
        Stream.of(OF_CLERKS, aCustomers(), OF_LEADS, OF_ADMINISTRATORS).forEach(pages -> finds(admin, pages));
        assertThat(admin.menuItem("Munkatársak")).isVisible();
        admin.opens("ugyintezo/uzemeltetes").sees("Adatbázis").sees("A várakozó levelek elküldése");
    }

    @Test
    void aLeadPublishesAVersionOfTheNoticeForLaterAndTakesItBack() {
        Visitor lead = stage.lead(Screen.WIDE, ColorScheme.LIGHT).opens("ugyintezo/tartalom/adatvedelem");
        lead.types("Változat", "2098-12");
        lead.field("Ettől érvényes").fill("2098. 12. 01.");
        lead.field("Ettől érvényes").press("Enter");
        lead.clicks("Közzététel").inDialog("Közzététel");
        lead.button("Visszavonás: 2098-12").click();
        assertThat(lead.link("2098-12")).hasCount(0);
    }

    @Test
    void anAccountIsActivatedByALinkSentAgainLockedUnlockedAndSignedOutEverywhere() {
        String id = customerId(20);
        String email = "zarolt@example.com";
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.LIGHT).opens("ugyintezo/regisztracio/" + id);
        AccessDesk.picks(clerk, 0, 0);
        clerk.types("E-mail cím", email).clicks("Rögzítés").sees("Az aktiváló hivatkozást elküldtük");
        String first = Post.linkIn(stage.post().letterTo(email, "Aktiválja portálfiókját"));
        clerk.clicks("Küldés újra");
        arrive(email, 2);
        Visitor customer = stage.visitor(Screen.WIDE, ColorScheme.LIGHT)
                .follows(first)
                .seesHeading("Ez a hivatkozás nem használható");
        AccessDesk.choosesAPassword(
                customer.follows(Post.linkIn(stage.post().letterTo(email, "Aktiválja portálfiókját"))));

        clerk.opens("ugyintezo/ugyfel/" + id).clicks("Zárolás").inDialog("Zárolás");
        clerk.sees("Írja be, miért zárolja").findsNothingInTheWay();
        clerk.dialog().getByLabel("Miért zárolja?").fill("elveszett telefon");
        clerk.inDialog("Zárolás");
        clerk.button("Zárolás feloldása").waitFor();
        clerk.sees("Zárolta a portálfiókot");
        customer.opens("szamlak").isAt("belepes");
        customer.signsIn(email, Registering.PASSWORD).sees("Nem sikerült belépni");

        clerk.clicks("Zárolás feloldása").button("Zárolás").waitFor();
        customer.signsIn(email, Registering.PASSWORD).isAt("szamlak");
        clerk.opens("ugyintezo/ugyfel/" + id).clicks("Kijelentkeztetés mindenhol");
        assertThat(clerk.button("Kijelentkeztetés mindenhol")).hasCount(0);
        customer.opens("szamlak").isAt("belepes");
    }

    @Test
    void aMailThatFailedIsSentAgain() throws SQLException {
        String email = "elgepelt@example.com";
        Visitor clerk = stage.clerk(Screen.WIDE, ColorScheme.LIGHT);
        new OfficeDesk(clerk, Booking.openDay(stage, 5)).books("Kései Kálmán", email);
        stage.post().letterTo(email, "lefoglaltuk");
        fails(email);
        clerk.opens("ugyintezo/levelek").sees("550 nincs ilyen postafiók").findsNothingInTheWay();
        clerk.clicks("Küldés újra: " + email);
        arrive(email, 2);
        clerk.clicks("Frissítés");
        assertThat(clerk.button("Küldés újra: " + email)).hasCount(0);
    }

    @Test
    void theLogIsFilteredTakenAwayAndFoundSound() throws IOException {
        Visitor admin = stage.admin(Screen.WIDE, ColorScheme.LIGHT).opens("ugyintezo/ugyfel/" + customerId(22));
        admin.opens("ugyintezo/naplo").clicks("Sértetlenség ellenőrzése").sees("Sértetlen: ");
        admin.findsNothingInTheWay();
        seeks(admin, "customer.looked");
        Download log =
                admin.page().waitForDownload(() -> admin.link("Letöltés (CSV)").click());
        try (var rows =
                CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofNamedCsvRecord(log.path())) {
            assertThat(rows.stream().map(row -> row.getField("action")))
                    .isNotEmpty()
                    .containsOnly("customer.looked-up");
        }
        seeks(admin, "audit.exported");
    }

    private static void seeks(Visitor admin, String action) {
        admin.types("Esemény kódja", action).clicks("Szűrés").settled();
        assertThat(admin.page().locator("main tbody tr").first()).containsText(action);
    }

    @Test
    void aRoleIsChangedAndTheOwnOneIsNobodysToTakeAway() {
        Visitor admin = stage.admin(Screen.WIDE, ColorScheme.LIGHT);
        var colleague = new Colleague("elolepo@example.com").isInvited(admin, Colleague.CLERK);
        Visitor desk = stage.visitor(Screen.WIDE, ColorScheme.LIGHT);
        colleague.activates(desk, stage.post());
        desk.opens("ugyintezo/tartalom/ceg").seesHeading(NOT_FOUND);

        colleague.meets(admin, "Szerepkör módosítása");
        Colleague.chooses(admin, Colleague.LEAD);
        admin.inDialog("Módosítás");
        assertThat(colleague.row(admin)).containsText("Vezető ügyintéző");
        desk.opens("ugyintezo").isAt("belepes");
        colleague.typesThePassword(desk).isAt("belepes/masodik-tenyezo");
        desk.types("Kód", colleague.code()).clicks("Tovább").isAt("ugyintezo");
        desk.opens("ugyintezo/tartalom/ceg").seesHeading("Cégadatok és elérhetőségek");

        colleague.meets(admin, "Letiltás");
        admin.inDialog("Letiltás");
        assertThat(colleague.row(admin)).containsText("Letiltva");
        desk.opens("ugyintezo").isAt("belepes");
        colleague.typesThePassword(desk).sees("Nem sikerült belépni");

        Locator own = new Colleague(stage.portal().account("ADMIN").user()).row(admin);
        assertThat(own).containsText("Ez az Ön fiókja");
        assertThat(own.getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    private Map<String, String> aCustomers() {
        String id = customerId(21);
        return Map.of(
                "ugyintezo/ugyfel/" + id, "", "ugyintezo/regisztracio/" + id, "", "ugyintezo/meghatalmazas/" + id, "");
    }

    private String customerId(int number) {
        return stage.feeds().households().get(number).customerId();
    }

    private static void finds(Visitor visitor, Map<String, String> pages) {
        pages.forEach((path, heading) -> {
            visitor.opens(path).seesHeading(heading).findsItFits();
            assertThat(visitor.page().locator("h1").innerText()).as(path).isNotIn(NO_PAGE);
        });
    }

    private static void findsNone(Visitor visitor, Map<String, String> pages) {
        pages.keySet().forEach(path -> visitor.opens(path).seesHeading(NOT_FOUND));
    }

    private static Locator uploadOf(Visitor visitor) {
        return visitor.opens("ugyintezo/adatatadas").page().getByText("Adatátadás feltöltése");
    }

    private void arrive(String email, int letters) {
        await().atMost(Duration.ofSeconds(30)).until(() -> stage.post().lettersTo(email) == letters);
    }

    /** As if the other mail server had refused it. */
    private void fails(String email) throws SQLException {
        try (var database = stage.portal().database();
                var change = database.prepareStatement("update outgoing_mail set status = 'FAILED',"
                        + " last_error = '550 nincs ilyen postafiók' where recipient = ? and status = 'SENT'")) {
            change.setString(1, email);
            assertThat(change.executeUpdate()).isOne();
        }
    }
}
