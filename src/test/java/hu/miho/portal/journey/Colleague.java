package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A member of staff whom an administrator lets in, with a password and an authenticator app of their own. */
final class Colleague {

    static final String CLERK = "Ügyintéző: ügyfelek";
    static final String LEAD = "Vezető ügyintéző";

    private static final String PASSWORD = "tizenkét lila esernyő 3";

    private final String email;
    private @Nullable Authenticator app;

    Colleague(String email) {
        this.email = email;
    }

    String email() {
        return email;
    }

    /** @param role how its choice begins, as {@link #LEAD} */
    Colleague isInvited(Visitor admin, String role) {
        admin.opens("ugyintezo/munkatarsak").clicks("Új munkatárs");
        admin.types("E-mail cím", email);
        chooses(admin, role);
        admin.inDialog("Meghívó küldése");
        assertThat(row(admin)).containsText("Meghívva");
        return this;
    }

    /** Chooses a password where the mailed link leads; the app comes next. */
    Visitor activates(Visitor browser, Post post) {
        browser.follows(Post.linkIn(post.letterTo(email, "")))
                .types("Jelszó", PASSWORD)
                .types("Jelszó még egyszer", PASSWORD)
                .clicks("Aktiválás");
        return setsTheAppUp(browser);
    }

    /** Scans the picture that is shown, or reads what is below it. */
    Visitor setsTheAppUp(Visitor browser) {
        browser.isAt("belepes/hitelesito-beallitas");
        app = new Authenticator(browser.page().locator(".secret-key").innerText());
        browser.types("Kód", code()).clicks("Bekapcsolás").clicks("Elmentettem, tovább");
        return browser.isAt("ugyintezo");
    }

    /** By the password alone; what comes next depends on the second factor. */
    Visitor typesThePassword(Visitor browser) {
        return browser.signsIn(email, PASSWORD);
    }

    String code() {
        return Objects.requireNonNull(app).code();
    }

    /** What the administrator does at the colleague's row. */
    void meets(Visitor admin, String verb) {
        admin.opens("ugyintezo/munkatarsak").clicks(verb + ": " + email);
    }

    Locator row(Visitor admin) {
        return admin.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(email));
    }

    static void chooses(Visitor admin, String role) {
        admin.dialog()
                .locator("vaadin-radio-button", new Locator.LocatorOptions().setHasText(role))
                .locator("input")
                .check();
    }
}
