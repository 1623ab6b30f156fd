package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import de.siegmar.fastcsv.reader.CsvReader;
import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.testing.FeedBuilder;
import hu.miho.portal.ui.Formats;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A portal of its own whose exports do not wait for the night, with its customer, its clerks and its billing system. */
final class CaseOffice implements AutoCloseable {

    private static final String EXPORTS = "PORTAL_EXPORTS_CRON";

    private final Stage stage;
    private final RunningPortal portal;
    private final Map<String, String> cookies = new HashMap<>();
    private String lastFeed;

    CaseOffice(Stage stage) {
        this.stage = stage;
        var settings = new HashMap<>(RunningPortal.openDatabase());
        settings.putAll(stage.post().settings());
        settings.put(EXPORTS, "*/2 * * * * *");
        portal = RunningPortal.start(settings);
        lastFeed = stage.feeds().taken();
    }

    @Override
    public void close() {
        portal.close();
    }

    Visitor visitor(Screen screen) {
        return stage.visitor(portal, screen, ColorScheme.LIGHT);
    }

    Visitor customer(Screen screen, ColorScheme colours) {
        DemoAccount account = portal.account("CUSTOMER");
        return stage.visitor(portal, screen, colours)
                .signsIn(account.user(), account.password())
                .isAt("attekintes");
    }

    /** Signs in once: a code works for one sign-in. */
    Visitor clerk(String role) {
        String before = cookies.get(role);
        Visitor clerk = stage.visitor(portal, Screen.WIDE, ColorScheme.LIGHT, before);
        if (before == null) {
            DemoAccount account = portal.account(role);
            clerk.signsIn(account.user(), account.password())
                    .isAt("belepes/masodik-tenyezo")
                    .types("Kód", account.code())
                    .clicks("Tovább")
                    .isAt("ugyintezo");
            cookies.put(role, clerk.page().context().storageState());
        }
        return clerk;
    }

    MimeMessage letterToCustomer(String subjectWord) {
        return stage.post().letterTo(portal.account("CUSTOMER").user(), subjectWord);
    }

    static String numberIn(MimeMessage letter) {
        return Post.subject(letter).replaceAll(".*(\\d{4}/\\d{5}).*", "$1");
    }

    /** Finds the case in the worklist. */
    static Visitor opens(Visitor clerk, String number) {
        return clerk.opens("ugyintezo/ugyek")
                .types("Ügyszám, név vagy azonosító", number)
                .followsLink(number)
                .sees(number)
                .findsNothingInTheWay();
    }

    static void approves(Visitor clerk) {
        clerk.clicks("Jóváhagyás").button("Még nem").waitFor();
        clerk.findsNothingInTheWay();
        clerk.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Jóváhagyás"))
                .click();
        clerk.sees("Jóváhagytuk").findsNothingInTheWay();
    }

    /** The page is asked again until the export or the feed has reached it. */
    static void becomes(Visitor visitor, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            visitor.page().reload();
            visitor.settled();
            assertThat(visitor.page().locator("main .badge").first().innerText())
                    .contains(state);
        });
    }

    /** The case's rows of the newest export, as the billing system finds them. */
    List<Map<String, String>> exported(String number) {
        try (Stream<Path> exports = Files.list(portal.folder().resolve("data").resolve("outbox"))) {
            return exports
                    .filter(export -> !export.getFileName().toString().startsWith("."))
                    .max(Comparator.naturalOrder())
                    .map(export -> rows(export.resolve("changes.csv")))
                    .orElseThrow()
                    .stream()
                    .filter(row -> row.get("case_no").equals(number))
                    .toList();
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

    /** The billing system books every row, and a clerk has its feed taken. */
    void confirms(Visitor clerk, List<Map<String, String>> changes) {
        String feed = lastFeed + "x";
        FeedBuilder delta = FeedBuilder.delta(feed, lastFeed).file("confirmations.csv");
        changes.forEach(row -> delta.row(
                "confirmations.csv",
                row.get("case_no") + ";" + row.get("change_no") + ";BOOKED;" + LocalDate.now(Formats.ZONE) + ";;"));
        delta.writeTo(portal.inbox().resolve(feed));
        lastFeed = feed;
        clerk.opens("ugyintezo/adatatadas").clicks("Postaláda átnézése most").sees("Feldolgozott adatátadások: 1");
    }

    /** The billing system tells of a payment that nobody has asked for. @param place {@code 123456789/00000001} */
    void books(Visitor clerk, String place, int forints) {
        String feed = lastFeed + "p";
        FeedBuilder delta = FeedBuilder.delta(feed, lastFeed)
                .file("payments.csv")
                .row(
                        "payments.csv",
                        feed + ";" + place.replace('/', ';') + ";;" + LocalDate.now(Formats.ZONE) + ";" + forints
                                + ";BANK_TRANSFER");
        delta.writeTo(portal.inbox().resolve(feed));
        lastFeed = feed;
        clerk.opens("ugyintezo/adatatadas").clicks("Postaláda átnézése most").sees("Feldolgozott adatátadások: 1");
    }
}
