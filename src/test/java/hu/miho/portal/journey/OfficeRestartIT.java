package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.testing.EmbeddedPostgresServer;
import hu.miho.portal.testing.FeedBuilder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The portal is killed (SIGKILL) in the middle of whatever takes several steps at the clerks' office, and started again on the
 * same PostgreSQL: nothing is half done, and each can be finished, once.
 */
@ExtendWith(OnStage.class)
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(600)
class OfficeRestartIT {

    private static final String COMPANY = "cegvezeto@example.com";
    private static final String READER = "levelet.kapott@example.com";
    private static final String DELEGATE = "ugyved@example.com";
    private static final String NEW_ADDRESS = "uj.cim@example.com";
    private static final String EDITOR = "ugyintezo/tartalom/levelek/password-changed";
    private static final String SUBJECT = "Tárgy magyarul";
    private static final String DEAD = "Ez a hivatkozás nem használható";

    private static final String ACCOUNT = "select id from portal_account where email = ?";

    /** As many as take a while to be read. */
    private static final int PAYMENTS = 150_000;

    private static final int PATIENCE = 120_000;

    @TempDir
    Path folder;

    private final Stage stage;
    private final String database = EmbeddedPostgresServer.newDatabase();
    private final DriverManagerDataSource tables = new DriverManagerDataSource(database);
    private final JdbcClient jdbc = JdbcClient.create(tables);
    private final RunningPortal portal;

    OfficeRestartIT(Stage stage) {
        this.stage = stage;
        var settings = new HashMap<>(stage.post().settings());
        settings.put("SPRING_DATASOURCE_URL", database);
        settings.put("PORTAL_DEMO_CUSTOMERS", "40");
        settings.put("PORTAL_DEMO_YEARS", "1");
        portal = RunningPortal.start(settings);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void whatTheOfficeHasBegunIsFinishedAfterTheKillAndOnce() {
        String own = ofDemo();
        String company = without("kind <> 'RESIDENTIAL'", 1).getFirst();
        List<String> people = without("kind = 'RESIDENTIAL'", 3);
        reads(people.get(2));
        Visitor admin = signedIn("ADMIN");
        Visitor clerk = signedIn("CLERK");

        registersTheCompany(clerk, company);
        String code = writesALetter(clerk, people.getFirst());
        asksTheOwner(clerk, people.get(1), "Hozzákapcsolás");
        asksTheOwner(clerk, people.get(2), "Leválasztás");
        writesADeedDown(clerk, own);
        changesTheAddress(clerk, own);
        var invited = new Colleague("uj.kollega@example.com").isInvited(admin, Colleague.CLERK);
        var forgetful = new Colleague("feledekeny@example.com").isInvited(admin, Colleague.LEAD);
        forgetful.activates(visitor(), stage.post());
        forgetful.meets(admin, "Második tényező törlése");
        admin.inDialog("Második tényező törlése");
        assertThat(forgetful.row(admin)).containsText("Nincs beállítva");
        leavesAnEditorOpen(admin);
        viewsAs(clerk, own);
        Map<String, String> links = Map.of(
                COMPANY,
                linkTo(COMPANY, "Aktiválja portálfiókját"),
                "join",
                linkTo(customer().user(), "Hozzákapcsolhatjuk"),
                "leave",
                linkTo(customer().user(), "Leválaszthatjuk"),
                "deed",
                linkTo(customer().user(), "Jóváhagyja"),
                NEW_ADDRESS,
                linkTo(NEW_ADDRESS, "Erősítse meg"),
                invited.email(),
                linkTo(invited.email(), "Munkatársi fiókja"));

        portal.isKilledAndStartedAgain();

        assertThat(count("office_registration where done_at is null and withdrawn_at is null"))
                .isEqualTo(4);
        assertThat(readBy(customer().user())).containsExactlyInAnyOrder(own, people.get(2));
        assertThat(count(
                        "portal_session where account_id = (" + ACCOUNT + ")",
                        customer().user()))
                .as("sessions of the customer whose pages were viewed")
                .isZero();
        nobodyViewsAnyMore(clerk);
        theEditorHasWhatWasSaved(admin);
        theCompanyActivates(links.get(COMPANY), company);
        theLetterWorks(people.getFirst(), code);
        theOwnerAgrees(links.get("join"), "Igen, kapcsolják hozzá", "hozzákapcsoltuk");
        theOwnerAgrees(links.get("leave"), "Igen, válasszák le", "leválasztottuk");
        assertThat(readBy(customer().user())).containsExactlyInAnyOrder(own, people.get(1));
        theDelegateIsLetIn(links.get("deed"));
        theNewAddressIsConfirmed(links.get(NEW_ADDRESS));
        invited.activates(visitor(), stage.post());
        visitor().follows(links.get(invited.email())).sees("Ez a hivatkozás már nem használható");
        forgetful.setsTheAppUp(forgetful.typesThePassword(visitor()));

        assertThat(count("office_registration where done_at is not null")).isEqualTo(4);
        admin.opens("ugyintezo/naplo").clicks("Sértetlenség ellenőrzése").sees("Sértetlen: ");
        assertThat(portal.log()).doesNotContain("Unexpected error");
    }

    @Test
    void aFeedOfWhichThePortalDiedIsShownAsInterruptedAndTakenOnce() throws SQLException {
        Path feed = largeFeed();
        Visitor lead = signedIn("ADMIN");
        uploads(lead, feed).clicks("Ellenőrzés").sees("Beolvasás");
        portal.isKilledAndStartedAgain();
        isInterrupted(lead = signedIn("ADMIN"));

        try (var reader = tables.getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("lock table payment in share mode");
            uploads(lead, feed).clicks("Átvétel").inDialog("Átvétel");
            await().atMost(Duration.ofMillis(PATIENCE))
                    .until(() -> count("pg_stat_activity where wait_event_type = 'Lock'") > 0);
            portal.isKilled();
        }
        portal.startsAgain();
        isInterrupted(lead = signedIn("ADMIN"));

        uploads(lead, feed).clicks("Átvétel").inDialog("Átvétel");
        seesAtLast(lead, "Az adatátadást átvettük.");
        assertThat(count("payment where payment_no like 'NAGY-%'")).isEqualTo(PAYMENTS);
        uploads(lead, feed).clicks("Átvétel").inDialog("Átvétel");
        seesAtLast(lead, "Ezt az adatátadást már átvettük, nincs teendő.");
        assertThat(count("feed_run where outcome = 'FAILED'")).isEqualTo(2);
        assertThat(portal.log()).doesNotContain("Unexpected error");
    }

    // ---- begun

    private static void registersTheCompany(Visitor clerk, String company) {
        clerk.opens("ugyintezo/regisztracio/" + company);
        AccessDesk.seesThePapers(clerk);
        clerk.types("E-mail cím", COMPANY).clicks("Rögzítés").sees("Az aktiváló hivatkozást elküldtük");
        clerk.page().locator("main input[type=file]").first().setInputFiles(Wizard.picture("cimpeldany.png"));
        clerk.page().getByText("cimpeldany.png csatolva").first().waitFor();
    }

    private static String writesALetter(Visitor clerk, String person) {
        clerk.opens("ugyintezo/regisztracio/" + person);
        AccessDesk.picks(clerk, 0, 0);
        AccessDesk.picks(clerk, 1, 1);
        clerk.clicks("Rögzítés").sees("Az ügyfélre vár");
        return AccessDesk.writesALetter(clerk);
    }

    private void asksTheOwner(Visitor clerk, String person, String way) {
        clerk.opens("ugyintezo/regisztracio/" + person);
        AccessDesk.picks(clerk, 0, 0);
        if (way.equals("Hozzákapcsolás")) {
            AccessDesk.picks(clerk, 1, 2);
            clerk.types("E-mail cím", customer().user());
        }
        clerk.clicks("Rögzítés").sees("A fiók tulajdonosának jóváhagyására vár");
    }

    private static void writesADeedDown(Visitor clerk, String own) {
        clerk.opens("ugyintezo/meghatalmazas/" + own);
        AccessDesk.readsTheDeed(clerk, "Ügyvéd Ubald", DELEGATE);
        clerk.clicks("Rögzítés").sees("Jóváhagyásra vár");
    }

    private static void changesTheAddress(Visitor clerk, String own) {
        clerk.opens("ugyintezo/ugyfel/" + own).clicks("E-mail cím módosítása");
        clerk.dialog().getByLabel("Új e-mail cím").fill(NEW_ADDRESS);
        clerk.dialog().getByLabel("Hogyan azonosította?").fill("személyi igazolvány");
        clerk.inDialog("Hivatkozás küldése");
        assertThat(clerk.dialog()).hasCount(0);
    }

    private static void leavesAnEditorOpen(Visitor admin) {
        admin.opens(EDITOR).types(SUBJECT, "Elmentett tárgy").clicks("Mentés");
        assertThat(admin.page().locator("main tbody").last()).containsText("Elmentett tárgy");
        admin.types(SUBJECT, "Félbehagyott tárgy");
    }

    private static void viewsAs(Visitor clerk, String own) {
        clerk.opens("ugyintezo/ugyfel/" + own).clicks("Megnézem az ügyfél szemével");
        clerk.dialog().getByLabel("Miért nézi meg?").fill("telefonon kért segítséget");
        clerk.inDialog("Megnézem az ügyfél szemével");
        clerk.isAt("attekintes").sees("Változtatni nem lehet.");
    }

    // ---- finished

    private void nobodyViewsAnyMore(Visitor clerk) {
        seesAtLast(clerk, "Lejárt a munkamenet");
        clerk.opens("attekintes").isAt("belepes");
        signsIn(clerk, "CLERK");
        clerk.opens("attekintes").seesHeading("Ez az oldal nem található");
    }

    private void theEditorHasWhatWasSaved(Visitor admin) {
        seesAtLast(admin, "lépjen be újra");
        signsIn(admin, "ADMIN").opens(EDITOR);
        assertThat(admin.field(SUBJECT)).hasValue("Elmentett tárgy");
        assertThat(admin.page().locator("main tbody").last()).containsText("Elmentett tárgy");
        assertThat(admin.page().getByText("Félbehagyott tárgy")).hasCount(0);
    }

    private void theCompanyActivates(String link, String company) {
        AccessDesk.choosesAPassword(visitor().follows(link));
        visitor().follows(link).seesHeading("Már van portálfiók");
        assertThat(readBy(COMPANY)).containsExactly(company);
        assertThat(count("attachment where file_name = 'cimpeldany.png'")).isOne();
    }

    private void theLetterWorks(String person, String code) {
        Visitor reader = visitor();
        typesTheCode(reader, person, code).sees("Elküldtük a hivatkozást");
        AccessDesk.choosesAPassword(reader.follows(linkTo(READER, "Aktiválja portálfiókját")));
        typesTheCode(visitor(), person, code).sees("nem tartozik össze");
        assertThat(readBy(READER)).containsExactly(person);
    }

    private static Visitor typesTheCode(Visitor reader, String person, String code) {
        return reader.opens("aktivalas/level")
                .types("Ügyfél-azonosító", person)
                .types("Aktiváló kód", code)
                .types("E-mail cím", READER)
                .clicks("Hivatkozás kérése");
    }

    private void theOwnerAgrees(String link, String answer, String done) {
        visitor().follows(link).clicks(answer).sees("Az ügyfél-azonosítót " + done);
        visitor().follows(link).sees(DEAD);
    }

    private void theDelegateIsLetIn(String link) {
        visitor().follows(link).clicks("Jóváhagyom").sees("Jóváhagyta a meghatalmazást");
        visitor().follows(link).sees(DEAD);
        String offered = linkTo(DELEGATE, "hozzáférést adott");
        AccessDesk.choosesAPassword(visitor().follows(offered));
        visitor().follows(offered).sees(DEAD);
    }

    private void theNewAddressIsConfirmed(String link) {
        visitor().follows(link).clicks("Megerősítem").sees("Megváltozott az e-mail címe");
        visitor().follows(link).sees("Ez a hivatkozás már nem használható");
        visitor().signsIn(NEW_ADDRESS, customer().password()).isAt("attekintes");
        visitor().signsIn(customer().user(), customer().password()).sees("Nem sikerült belépni");
    }

    // ---- feeds

    /** A DELTA that brings very many payments to one place. */
    private Path largeFeed() {
        String last = value("select feed_id from feed_run where outcome = 'TAKEN' order by id desc limit 1");
        String place = value("select customer_id || ';' || place_no from place_of_use order by 1 desc limit 1");
        FeedBuilder delta = FeedBuilder.delta(last + "x", last);
        IntStream.range(0, PAYMENTS)
                .forEach(n -> delta.row(
                        "payments.csv", "NAGY-" + n + ";" + place + ";;2026-11-02;" + (n + 1) + ";PAYMENT_SLIP"));
        return delta.zipTo(folder.resolve("nagy.zip"), "");
    }

    private static Visitor uploads(Visitor lead, Path feed) {
        lead.opens("ugyintezo/adatatadas");
        lead.page().locator("main input[type=file]").first().setInputFiles(feed);
        lead.page().getByText("nagy.zip csatolva").first().waitFor();
        return lead;
    }

    /** The newest attempt; a server may need a while to notice that whoever asked it is gone. */
    private void isInterrupted(Visitor lead) {
        await().atMost(Duration.ofMillis(PATIENCE)).until(() -> count("feed_run where outcome = 'RUNNING'") == 0);
        lead.opens("ugyintezo/adatatadas").sees("megszakadt, nem változott semmi");
        assertThat(count("payment where payment_no like 'NAGY-%'")).isZero();
        lead.page().locator("vaadin-grid a").first().click();
        lead.sees("A feldolgozás megszakadt, mielőtt véget ért volna.");
    }

    // ---- people and tables

    private Visitor visitor() {
        return stage.visitor(portal, Screen.WIDE, ColorScheme.LIGHT);
    }

    private Visitor signedIn(String role) {
        return signsIn(visitor(), role);
    }

    private Visitor signsIn(Visitor visitor, String role) {
        DemoAccount account = portal.account(role);
        return visitor.signsIn(account.user(), account.password())
                .isAt("belepes/masodik-tenyezo")
                .types("Kód", account.code())
                .clicks("Tovább")
                .isAt("ugyintezo");
    }

    private DemoAccount customer() {
        return portal.account("CUSTOMER");
    }

    private static void seesAtLast(Visitor visitor, String text) {
        assertThat(visitor.page().getByText(text).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    private String linkTo(String address, String subjectWord) {
        return Post.linkIn(stage.post().letterTo(address, subjectWord));
    }

    private String ofDemo() {
        return readBy(customer().user()).getFirst();
    }

    private List<String> readBy(String email) {
        return jdbc.sql("select customer_id from portal_account_customer where account_id = (" + ACCOUNT + ")")
                .param(email)
                .query(String.class)
                .list();
    }

    /** The demo's account reads another one, too. */
    private void reads(String person) {
        jdbc.sql("insert into portal_account_customer (customer_id, account_id, added_at)" + " values (?, (" + ACCOUNT
                        + "), now())")
                .param(person)
                .param(customer().user())
                .update();
    }

    /** Customers that nobody reads yet. */
    private List<String> without(String kind, int count) {
        return jdbc.sql("select customer_id from customer where " + kind + " and not retired and customer_id not in"
                        + " (select customer_id from portal_account_customer) order by customer_id limit " + count)
                .query(String.class)
                .list();
    }

    private int count(String from, Object... parameters) {
        return jdbc.sql("select count(*) from " + from)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private String value(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
