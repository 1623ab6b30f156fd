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

    private static final List<String> TABLES =
            List.of("appointment", "taken_quarter", "counter_block", "outgoing_mail");

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
            List<String> before = rows(database);
            for (String link : links) {
                asks(link, "GET");
                asks(link, "HEAD");
            }
            Visitor scanner = stage.visitor(Screen.WIDE, ColorScheme.LIGHT);
            links.stream()
                    .filter(link -> link.startsWith(stage.portal().url("")))
                    .forEach(scanner::follows);
            assertThat(rows(database)).isEqualTo(before);
        }
        looksAtEach(letters);
    }

    /** Booked, moved and cancelled by the visitor, moved and cancelled by the office, and reminded. */
    private List<MimeMessage> everyKindOfLetter() throws SQLException {
        String email = Booking.newEmail();
        String other = Booking.newEmail();
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        Booking.books(visitor, Booking.times(visitor).last(), "Kovács Ilona", email);
        visitor.followsLink("Áthelyezés vagy lemondás").followsLink("Áthelyezés");
        Booking.times(visitor).last().click();
        visitor.clicks("Áthelyezem erre az időpontra").clicks("Lemondás");
        visitor.page().locator("vaadin-dialog vaadin-button").last().click();
        visitor.sees("Az időpontot lemondtuk").opens("idopontfoglalas");
        String number = Booking.books(visitor, Booking.times(visitor).last(), "Kovács Ilona", other);
        becomesTomorrows(number);
        var letters = new ArrayList<MimeMessage>();
        for (String subject : List.of("lefoglaltuk", "Új időpontja", "Időpontját lemondta")) {
            letters.add(stage.post().letterTo(email, subject));
        }
        letters.add(stage.post().letterTo(other, "Holnap várjuk"));
        return letters;
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

    private static List<String> rows(Connection database) throws SQLException {
        var rows = new ArrayList<String>();
        for (String table : TABLES) {
            try (var query = database.createStatement();
                    var found = query.executeQuery("select * from " + table)) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    var row = new StringBuilder(table);
                    for (int column = 1; column <= columns; column++) {
                        row.append(' ').append(found.getString(column));
                    }
                    rows.add(row.toString());
                }
            }
        }
        rows.sort(null);
        return rows;
    }
}
