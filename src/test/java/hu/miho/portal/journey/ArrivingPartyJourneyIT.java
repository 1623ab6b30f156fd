package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.ui.Formats;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A change of occupant begun on a phone by the one who moves in, without an account: filled in by the link from the mail,
 * confirmed by the one who leaves with the code from theirs, approved by a clerk. A scanner that opens the links of the mails
 * changes nothing.
 */
@ExtendWith(OnStage.class)
@Timeout(300)
class ArrivingPartyJourneyIT {

    private static final String NAME = "Érkező Endre";

    private final Stage stage;

    /** A household that has an e-mail address and one hot-water meter. */
    private record Leaving(String customerId, String email, String serialNumber) {}

    ArrivingPartyJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void whoMovesInBeginsWhoLeavesConfirmsAndAClerkApproves() throws Exception {
        Leaving leaving = leaving();
        String email = UUID.randomUUID() + "@pelda.hu";
        Visitor phone = stage.visitor(Screen.PHONE, ColorScheme.DARK);
        asksForTheLink(phone, "Lakóváltozást", leaving, email);
        MimeMessage link = stage.post().letterTo(email, "Folytassa a bejelentést");
        aScannerChangesNothing(link);
        phone.follows(Post.linkIn(link)).findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        phone.clicks("Enyém a cím, folytatom");
        phone.seesHeading("Mikor veszi át a lakást?").findsNothingInTheWay();
        phone.types("Az átadás napja", threeDaysAgo());
        next(phone, "Mennyit mutatott a mérő?").types(meter(leaving), "9999");
        next(phone, "Ki veszi át a lakást?").types("Az Ön neve (cégnél a cég neve)", NAME);
        next(phone, "Az Ön adatai")
                .types("Születési hely (cégnél hagyja üresen)", "Eger")
                .types("Születési dátum (cégnél a képviselőé)", "1990. 02. 03.");
        fillsInTheRest(phone);
        MimeMessage asked = stage.post().letterTo(leaving.email(), "kérjük a megerősítését");
        aScannerChangesNothing(asked);

        confirms(stage.visitor(Screen.WIDE, ColorScheme.LIGHT).follows(Post.linkIn(asked)));

        String number = Post.subject(stage.post().letterTo(email, "Iktattuk a bejelentését"))
                .replaceAll(".*: ", "");
        approves(stage.clerk(Screen.WIDE, ColorScheme.LIGHT), number);
        stage.post().letterTo(email, "Jóváhagytuk a bejelentését");
        assertThat(changes(number)).contains("NEW_CUSTOMER_NAME=" + NAME, "NEW_CUSTOMER_EMAIL=" + email);
        phone.follows(Post.linkIn(link)).sees(number).findsNothingInTheWay();
        Download summary =
                phone.page().waitForDownload(() -> phone.link("Összefoglaló").click());
        assertThat(PdfStandards.brokenIn(Files.readAllBytes(summary.path()))).isEmpty();
    }

    @Test
    void aMemberOfTheHouseholdTakesItOver() throws Exception {
        Leaving present = leaving();
        String email = UUID.randomUUID() + "@pelda.hu";
        Visitor member = stage.visitor(Screen.WIDE, ColorScheme.LIGHT);
        asksForTheLink(member, "Névátírást", present, email);
        member.follows(Post.linkIn(stage.post().letterTo(email, "Folytassa a bejelentést")));
        member.clicks("Enyém a cím, folytatom").seesHeading("Mikortól lesz Ön a felhasználó?");
        member.types("A változás napja", threeDaysAgo());
        next(member, "Mennyit mutatott a mérő?").types(meter(present), "9999");
        next(member, "Ki lesz a felhasználó?").types("Az Ön neve", NAME);
        next(member, "Az Ön adatai").types("Születési hely", "Eger").types("Születési dátum", "1990. 02. 03.");
        fillsInTheRest(member);

        Visitor other = stage.visitor(Screen.PHONE, ColorScheme.LIGHT);
        other.follows(Post.linkIn(stage.post().letterTo(present.email(), "kérjük a megerősítését")));
        other.sees("Ön helyett ő lesz a lakás felhasználója").sees(NAME).readsOnly(Texts.HUNGARIAN);
        agrees(other);
        String number = Post.subject(stage.post().letterTo(email, "Iktattuk a bejelentését"))
                .replaceAll(".*: ", "");
        approves(stage.clerk(Screen.WIDE, ColorScheme.DARK), number);
        assertThat(changes(number)).contains("NEW_CUSTOMER_NAME=" + NAME, "NEW_CUSTOMER_EMAIL=" + email);
    }

    @Test
    void aWrongPairIsAnsweredOnThePageAsARightOne() throws Exception {
        Visitor visitor = stage.visitor(Screen.NARROWEST, ColorScheme.LIGHT);
        String email = UUID.randomUUID() + "@pelda.hu";
        asksForTheLink(visitor, "Lakóváltozást", new Leaving("999999999", "", "NINCS-ILYEN"), email);
        stage.post().letterTo(email, "nem tudjuk elindítani");
    }

    private static void asksForTheLink(Visitor visitor, String kind, Leaving leaving, String email) {
        visitor.opens("lakovaltozas").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        visitor.clicks("Kérem a linket").sees("mezőt javítani kell").findsNothingInTheWay();
        visitor.page().getByText(kind).click();
        visitor.types("Az eddigi felhasználó ügyfél-azonosítója", leaving.customerId() + "/00000001")
                .types("A lakás egyik mérőjének gyári száma", leaving.serialNumber())
                .types("Az Ön e-mail címe", email)
                .types("Számok emelkedő sorrendben", Registering.sortedNumbers(visitor));
        Registering.accepts(visitor);
        visitor.clicks("Kérem a linket")
                .seesHeading("Levelet küldünk Önnek")
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);
    }

    private static String threeDaysAgo() {
        return LocalDate.now(Formats.ZONE).minusDays(3).format(DateTimeFormatter.ofPattern("yyyy. MM. dd."));
    }

    private static String meter(Leaving leaving) {
        return "Mérőállás a " + leaving.serialNumber() + " gyári számú mérőn";
    }

    private static void fillsInTheRest(Visitor phone) {
        phone.types("Telefonszám", "06 30 123 4567");
        next(phone, "Csak cégnek, intézménynek");
        next(phone, "Hová küldjük a számláit?")
                .types("Irányítószám", "3525")
                .types("Település", "Miskolc")
                .types("Utca, házszám, emelet, ajtó", "Széchenyi utca 1.");
        next(phone, "Hogyan szeretne fizetni?");
        phone.page().getByRole(AriaRole.RADIO).first().check();
        phone.clicks("Tovább").page().locator("vaadin-upload").first().waitFor();
        phone.findsNothingInTheWay();
        next(phone, "Adatok ellenőrzése").sees(NAME);
        phone.clicks("Beküldés").seesHeading("Megkaptuk").sees("Megkérdezzük az eddigi felhasználót");
        phone.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
    }

    private static Visitor next(Visitor visitor, String heading) {
        return visitor.clicks("Tovább").seesHeading(heading).settled().findsNothingInTheWay();
    }

    private static void confirms(Visitor leaving) {
        leaving.sees("Ön helyett ő lesz a lakás felhasználója")
                .sees(NAME)
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);
        leaving.types("Irányítószám", "1011")
                .types("Település", "Budapest")
                .types("Utca, házszám, emelet, ajtó", "Fő utca 1.");
        agrees(leaving);
    }

    private static void agrees(Visitor leaving) {
        leaving.page().getByRole(AriaRole.CHECKBOX).first().check();
        leaving.clicks("Megerősítem").seesHeading("Megerősítette a bejelentést").findsNothingInTheWay();
    }

    private static void approves(Visitor clerk, String number) {
        clerk.opens("ugyintezo/ugyek").followsLink(number).findsNothingInTheWay();
        clerk.clicks("Átveszem").clicks("Jóváhagyás");
        clerk.page().locator("vaadin-dialog vaadin-button").last().click();
        clerk.sees("Jóváhagyva").findsNothingInTheWay();
    }

    private void aScannerChangesNothing(MimeMessage letter) throws SQLException {
        try (Connection database = stage.portal().database()) {
            List<String> before = states(database);
            for (String link : Post.linksIn(letter)) {
                stage.visitor(Screen.WIDE, ColorScheme.LIGHT).follows(link);
            }
            assertThat(states(database)).isEqualTo(before).isNotEmpty();
        }
    }

    /** Where every case and every link stands. */
    private static List<String> states(Connection database) throws SQLException {
        Map<String, String> content = DatabaseContent.of(database);
        return List.of("service_case", "case_answer", "case_event", "case_arrival", "case_invitation").stream()
                .map(table -> String.valueOf(content.get(table)))
                .toList();
    }

    private List<String> changes(String number) throws SQLException {
        var changes = new ArrayList<String>();
        try (Connection database = stage.portal().database();
                var query = database.prepareStatement("select g.field, g.new_value from case_change g"
                        + " join service_case c on c.id = g.case_id where c.case_no = ?")) {
            query.setString(1, number);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    changes.add(rows.getString(1) + "=" + rows.getString(2));
                }
            }
        }
        return changes;
    }

    private Leaving leaving() throws SQLException {
        try (Connection database = stage.portal().database();
                var query = database.prepareStatement("select c.customer_id, c.email, min(m.serial_number)"
                        + " from customer c join place_of_use p on p.customer_id = c.customer_id"
                        + " join meter m on m.dwelling_id = p.dwelling_id"
                        + " where c.email is not null and c.kind = 'RESIDENTIAL' and not c.retired"
                        + " and not p.retired and p.valid_to is null and not m.retired and m.removed_on is null"
                        + " and m.kind = 'HOT_WATER_METER'"
                        + " group by c.customer_id, c.email having count(*) = 1 order by c.customer_id desc");
                var rows = query.executeQuery()) {
            assertThat(rows.next()).isTrue();
            return new Leaving(rows.getString(1), rows.getString(2), rows.getString(3));
        }
    }
}
