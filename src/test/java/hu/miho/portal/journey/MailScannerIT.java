package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail scanner follows every link of every mail about bookings, as a program and in a browser, and changes nothing. */
@ExtendWith(OnStage.class)
@Timeout(240)
class MailScannerIT {

    private static final List<String> OF_THE_VISITOR = List.of("lefoglaltuk", "Új időpontja", "Időpontját lemondta");

    private static final List<String> OF_THE_OFFICE =
            List.of("lefoglaltuk", "válasszon másik", "Mégis várjuk", "Irodánk áthelyezte", "le kellett mondanunk");

    private static final String REMINDER = "Holnap várjuk";

    private final Stage stage;

    MailScannerIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void openingEveryLinkOfEveryMailChangesNothing() throws Exception {
        List<MimeMessage> letters = everyKindOfLetter();
        Set<String> links = letters.stream()
                .flatMap(letter -> Post.linksIn(letter).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(links).anyMatch(link -> link.contains("/foglalasom?kulcs="));
        assertThat(links).anyMatch(link -> link.endsWith("/idopontfoglalas"));
        try (Connection database = stage.portal().database()) {
            isQuiet(database);
            Map<String, String> before = DatabaseContent.of(database);
            assertThat(before).containsKeys("appointment", "taken_quarter", "slot_hold", "outgoing_mail");
            for (String link : links) {
                asks(link, "GET");
                asks(link, "HEAD");
            }
            Visitor scanner = stage.visitor(Screen.WIDE, ColorScheme.LIGHT);
            links.stream()
                    .filter(link -> link.startsWith(stage.portal().url("")))
                    .forEach(scanner::follows);
            assertThat(DatabaseContent.of(database)).isEqualTo(before);
        }
        looksAtEach(letters);
    }

    /** Booked, moved and cancelled by the visitor, all that the office causes, and reminded. */
    private List<MimeMessage> everyKindOfLetter() throws SQLException {
        String mover = Booking.newEmail();
        String caller = Booking.newEmail();
        String comer = Booking.newEmail();
        becomesTomorrows(visits(mover, comer));
        theOfficeChangesItsMind(caller);
        var letters = new ArrayList<MimeMessage>();
        OF_THE_VISITOR.forEach(subject -> letters.add(stage.post().letterTo(mover, subject)));
        OF_THE_OFFICE.forEach(subject -> letters.add(stage.post().letterTo(caller, subject)));
        letters.add(stage.post().letterTo(comer, REMINDER));
        return letters;
    }

    /** One books, moves and cancels; the other books. @return the number of the other's booking */
    private String visits(String mover, String comer) {
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        Booking.books(visitor, Booking.times(visitor).last(), "Kovács Ilona", mover);
        visitor.followsLink("Áthelyezés vagy lemondás")
                .seesHeading("Foglalásom")
                .sees("Lefoglalva");
        visitor.followsLink("Áthelyezés").seesHeading("Áthelyezés").sees("mostani");
        Booking.times(visitor).last().click();
        visitor.clicks("Áthelyezem erre az időpontra")
                .sees("Időpontját áthelyeztük.")
                .clicks("Lemondás");
        visitor.page().locator("vaadin-dialog vaadin-button").last().click();
        visitor.sees("Az időpontot lemondtuk").opens("idopontfoglalas");
        return Booking.books(visitor, Booking.times(visitor).last(), "Kovács Ilona", comer);
    }

    private void theOfficeChangesItsMind(String caller) {
        var desk = new OfficeDesk(stage.clerk(Screen.WIDE, ColorScheme.LIGHT), Booking.openDay(stage, 1));
        desk.books("Hívó Helga", caller);
        desk.closesTheDay();
        desk.opensTheDayAgain();
        desk.moves("Hívó Helga");
        desk.cancels("Hívó Helga");
    }

    /** No letter is under way any more, and no hold ends meanwhile. */
    private static void isQuiet(Connection database) throws SQLException, InterruptedException {
        try (var change = database.createStatement()) {
            change.executeUpdate("update slot_hold set expires_at = dateadd(minute, 10, current_timestamp)");
            for (int attempt = 0; attempt < 100; attempt++) {
                try (var waiting = change.executeQuery("select count(*) from outgoing_mail where status = 'QUEUED'")) {
                    waiting.next();
                    if (waiting.getInt(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(100);
            }
        }
        throw new AssertionError("letters are still under way");
    }

    /** As if it had been booked a week ago for tomorrow: the reminder goes out. */
    private void becomesTomorrows(String number) throws SQLException {
        try (Connection database = stage.portal().database();
                var change = database.prepareStatement("update appointment set booked_at = dateadd(day, -7, booked_at),"
                        + " starts_at = dateadd(day, 1, current_timestamp) where reference = ?")) {
            change.setString(1, number);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    /** The letters' HTML in a browser: no barrier, and no wider than a phone. */
    private void looksAtEach(List<MimeMessage> letters) {
        Visitor reader = stage.visitor(Screen.PHONE, ColorScheme.LIGHT);
        for (int number = 0; number < letters.size(); number++) {
            reader.page().setContent(Post.html(letters.get(number)));
            Pictures.take(reader, "level-" + number);
            reader.hasNoBarrierBut("region", "landmark-one-main", "page-has-heading-one")
                    .findsItFits();
        }
    }

    private static void asks(String link, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(link))
                .method(method, BodyPublishers.noBody())
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .as(link)
                    .isLessThan(500);
        }
    }
}
