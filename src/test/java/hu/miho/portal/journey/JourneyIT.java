package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.journey.RunningPortal.DemoHousehold;
import hu.miho.portal.journey.Visitor.Screen;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole path: a household registers, activates, signs in and sees its own data. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {

    private static final String PASSWORD = "kilenc vörös kavics 7";

    /** The customer's menu in the leaflet's order, with the address of each page. */
    private static final List<List<String>> MENU = List.of(
            List.of("Áttekintés", "attekintes"),
            List.of("Ügyféladatok", "ugyfeladatok"),
            List.of("Mérőóra adatai", "merooraadatok"),
            List.of("A felhasználási hely szerződése", "szerzodes"),
            List.of("Számlák", "szamlak"),
            List.of("Aktuális egységárak", "egysegarak"),
            List.of("Dokumentumtár", "dokumentumtar"),
            List.of("Céginformáció", "ceginformacio"),
            List.of("Elérhetőségek", "elerhetosegek"));

    private static final List<String> PUBLIC_PAGES = List.of(
            "",
            "belepes",
            "regisztracio",
            "elfelejtett-jelszo",
            "egysegarak",
            "ceginformacio",
            "elerhetosegek",
            "adatvedelem",
            "akadalymentesites",
            "nincs-ilyen-oldal");

    /** A screen and its colours: each screen, and light and dark, once. */
    private record Look(Screen screen, ColorScheme colours) {}

    private static final List<Look> LOOKS = List.of(
            new Look(Screen.WIDE, ColorScheme.LIGHT),
            new Look(Screen.PHONE, ColorScheme.DARK),
            new Look(Screen.NARROWEST, ColorScheme.LIGHT));

    private static Post post;
    private static RunningPortal portal;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        post = new Post();
        portal = RunningPortal.start(post.settings());
        playwright = Playwright.create();
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        InstalledBrowser.find().ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    static void stop() {
        playwright.close();
        portal.close();
        post.close();
    }

    @Test
    @Order(1)
    void aHouseholdRegistersActivatesAndSeesItsDataWithTheMouse() {
        DemoHousehold household = portal.unregistered();
        try (var visitor = visitor(Screen.WIDE, ColorScheme.LIGHT)) {
            visitor.opens("").followsLink("Regisztráció").isAt("regisztracio").findsNothingInTheWay();
            picture(visitor, "regisztracio");
            visitor.types("Ügyfél-azonosító", household.customerId() + "/00000001")
                    .types("Születési hely", household.birthPlace().toUpperCase(java.util.Locale.ROOT))
                    .types("Születési dátum", household.birthDate().replace("-", ". ") + ".")
                    .types("E-mail cím", "uj.ugyfel@pelda.hu")
                    .clicks("Tovább")
                    .sees("Biztonsági ellenőrzés")
                    .findsNothingInTheWay();
            visitor.types("Számok emelkedő sorrendben", sortedNumbers(visitor));
            visitor.page()
                    .getByRole(com.microsoft.playwright.options.AriaRole.CHECKBOX)
                    .first()
                    .check();
            visitor.clicks("Regisztráció").sees("06 (46) 501-740").findsNothingInTheWay();

            visitor.follows(Post.linkIn(post.letterTo("uj.ugyfel@pelda.hu", "")));
            assertThat(visitor.field("Felhasználónév").inputValue()).isEqualTo("uj.ugyfel@pelda.hu");
            visitor.findsNothingInTheWay();
            visitor.types("Jelszó", PASSWORD)
                    .types("Jelszó még egyszer", PASSWORD)
                    .clicks("Aktiválás")
                    .isAt("attekintes");
            visitEveryMenuItem(visitor);
            visitor.clicks("Kijelentkezés").isAt("");
            visitor.opens("attekintes").isAt("belepes");
        }
    }

    @Test
    @Order(2)
    void theNewCustomerSignsInAgainByIdAndByAddress() {
        DemoHousehold household = portal.unregistered();
        for (String name : List.of("uj.ugyfel@pelda.hu", household.customerId())) {
            try (var visitor = visitor(Screen.WIDE, ColorScheme.LIGHT)) {
                signIn(visitor, name, PASSWORD).isAt("attekintes");
            }
        }
    }

    @Test
    @Order(3)
    void everyPublicPageIsAccessibleInLightAndDarkOnAnyScreen() {
        for (Look look : LOOKS) {
            try (var visitor = visitor(look.screen(), look.colours())) {
                PUBLIC_PAGES.forEach(path -> visitor.opens(path).findsNothingInTheWay());
            }
        }
        try (var visitor = visitor(Screen.WIDE, ColorScheme.LIGHT)) {
            picture(visitor.opens(""), "kezdolap");
        }
    }

    @Test
    @Order(4)
    void everyCustomerPageIsAccessibleInLightAndDarkOnAnyScreen() {
        DemoAccount customer = portal.account("CUSTOMER");
        for (Look look : LOOKS) {
            try (var visitor = visitor(look.screen(), look.colours())) {
                signIn(visitor, customer.user(), customer.password()).isAt("attekintes");
                MENU.forEach(item -> visitor.opens(item.get(1)).findsNothingInTheWay());
                visitor.opens("beallitasok").findsNothingInTheWay();
                visitor.opens("szamlak/folyoszamla").findsNothingInTheWay();
            }
        }
    }

    @Test
    @Order(5)
    void aBillAndAContractCanBeDownloaded() {
        DemoAccount customer = portal.account("CUSTOMER");
        try (var visitor = visitor(Screen.WIDE, ColorScheme.LIGHT)) {
            signIn(visitor, customer.user(), customer.password()).isAt("attekintes");
            picture(visitor, "attekintes");
            visitor.opens("szamlak");
            picture(visitor, "szamlak");
            visitor.page().locator("vaadin-grid a").first().click();
            Locator pdf = visitor.page().locator("a[href*='VAADIN/dynamic']").first();
            Download download = visitor.page().waitForDownload(pdf::click);
            assertThat(download.path())
                    .binaryContent()
                    .startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            picture(visitor.opens("merooraadatok"), "merooraadatok");
        }
        try (var visitor = visitor(Screen.WIDE, ColorScheme.DARK)) {
            signIn(visitor, customer.user(), customer.password()).isAt("attekintes");
            picture(visitor, "attekintes-dark");
        }
        try (var visitor = visitor(Screen.PHONE, ColorScheme.LIGHT)) {
            signIn(visitor, customer.user(), customer.password()).isAt("attekintes");
            picture(visitor, "attekintes-telefon");
        }
    }

    @Test
    @Order(6)
    void aClerkPassesTheSecondFactorAndSeesTheFeedsRuns() {
        DemoAccount clerk = portal.account("CLERK");
        try (var visitor = visitor(Screen.WIDE, ColorScheme.LIGHT)) {
            signIn(visitor, clerk.user(), clerk.password()).findsNothingInTheWay();
            visitor.types("Kód", codeOf(clerk))
                    .clicks("Tovább")
                    .isAt("ugyintezo")
                    .findsNothingInTheWay();
            picture(visitor, "ugyintezo");
        }
    }

    private static void visitEveryMenuItem(Visitor visitor) {
        for (List<String> item : MENU) {
            visitor.page()
                    .locator(
                            "vaadin-side-nav-item",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText(item.get(0)))
                    .click();
            visitor.isAt(item.get(1)).findsNothingInTheWay();
        }
    }

    private static Visitor signIn(Visitor visitor, String name, String password) {
        visitor.opens("belepes").types("E-mail cím vagy ügyfél-azonosító", name).types("Jelszó", password);
        return visitor.clicks("Belépés");
    }

    /** Reads the challenge's numbers as a person does, and puts them in order. */
    private static String sortedNumbers(Visitor visitor) {
        Locator numbers = visitor.page().getByLabel("Rendezendő számok").locator("li");
        return Arrays.stream(numbers.allInnerTexts().toArray(String[]::new))
                .map(text -> text.replaceAll("\\D", ""))
                .map(Integer::valueOf)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static String codeOf(DemoAccount account) {
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            byte[] secret = new Base32().decode(account.totpSecret());
            return generator.generateOneTimePasswordString(
                    new javax.crypto.spec.SecretKeySpec(secret, "HmacSHA1"), Instant.now());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Visitor visitor(Screen screen, ColorScheme colours) {
        return new Visitor(browser, portal, screen, colours);
    }

    /** For the README, when {@code -Dportal.pictures=docs/pictures} asks for them; else beside the test's results. */
    private static void picture(Visitor visitor, String name) {
        visitor.takesAPicture(Path.of(System.getProperty("portal.pictures", "target/pictures"), name + ".png"));
    }
}
