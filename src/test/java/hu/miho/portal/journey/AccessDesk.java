package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a clerk does at the page on which customers get access, and what customers make of it. */
final class AccessDesk {

    private static final Pattern CODE = Pattern.compile("(?:[2-9A-Z]{4}-){6}[2-9A-Z]{2}");

    private AccessDesk() {}

    /** By keyboard, as in every list of choices. @param place of the item in the open list */
    static void picks(Visitor clerk, int field, int place) {
        Page page = clerk.page();
        Locator select = page.locator("vaadin-select").nth(field);
        select.locator("vaadin-select-value-button").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.OPTION).and(page.locator(":focus"))).hasCount(1);
        page.keyboard().press("Home");
        for (int i = 0; i < place; i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        assertThat(select).not().hasAttribute("opened", "");
    }

    /** Who stands there for a company, and what papers were seen. */
    static void seesThePapers(Visitor clerk) {
        clerk.types("Képviselő neve", "Nagy Pál");
        picks(clerk, 0, 0);
        dates(clerk, "Aláírási címpéldány kelte", "2024. 05. 02.");
        dates(clerk, "Cégjegyzék kelte", "2026. 11. 02.");
    }

    /** The deed by which a customer lets somebody in. */
    static void readsTheDeed(Visitor clerk, String name, String email) {
        dates(clerk, "Kelte", "2026. 11. 02.");
        clerk.types("Neve", name).types("E-mail címe", email);
    }

    /** Typed, and closed by Enter, as one does. */
    private static void dates(Visitor clerk, String field, String day) {
        clerk.field(field).fill(day);
        clerk.field(field).press("Enter");
    }

    /** @return the code of the letter, which is written now */
    static String writesALetter(Visitor clerk) {
        clerk.clicks("Levél készítése").sees("A levél elkészült");
        Download letter = clerk.page()
                .waitForDownload(() -> clerk.link("Aktiváló levél (PDF)").click());
        try (var document = Loader.loadPDF(Files.readAllBytes(letter.path()))) {
            var found = CODE.matcher(new PDFTextStripper().getText(document));
            if (!found.find()) {
                throw new AssertionError("no code in the letter");
            }
            return found.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The customer chooses a password where the link leads. */
    static void choosesAPassword(Visitor customer) {
        Registering.accepts(customer);
        customer.types("Jelszó", Registering.PASSWORD)
                .types("Jelszó még egyszer", Registering.PASSWORD)
                .clicks("Aktiválás")
                .isAt("attekintes");
    }
}
