package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** A person in front of a browser: what they see, click and type. Notices what the browser complains of. */
final class Visitor {

    /** How wide the screen is. */
    enum Screen {
        WIDE(1280, 860, false),
        /** A phone that is touched. */
        PHONE(390, 844, true),
        NARROWEST(320, 640, false);

        private final int width;
        private final int height;
        private final boolean touched;

        Screen(int width, int height, boolean touched) {
            this.width = width;
            this.height = height;
            this.touched = touched;
        }
    }

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Time for the browser to lay out the page anew. */
    private static final int DRAWN_MILLISECONDS = 150;

    private final Page page;
    private final RunningPortal portal;
    private final List<String> complaints = new ArrayList<>();

    /** @param cookies of a browser that somebody has used before; null for a new one */
    Visitor(Browser browser, RunningPortal portal, Screen screen, ColorScheme colours, @Nullable String cookies) {
        this.portal = portal;
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen.touched)
                .setIsMobile(screen.touched)
                .setColorScheme(colours)
                .setStorageState(cookies)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("hu-HU"));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    Visitor opens(String path) {
        page.navigate(portal.url(path));
        return settled();
    }

    /** The same page on another screen. A phone's fingers are not imitated. */
    Visitor looksAgain(Screen screen) {
        page.setViewportSize(screen.width, screen.height);
        page.waitForTimeout(DRAWN_MILLISECONDS);
        return settled();
    }

    Visitor follows(String link) {
        page.navigate(link);
        return settled();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    Visitor types(String label, String text) {
        field(label).fill(text);
        field(label).blur();
        return this;
    }

    Visitor clicks(String button) {
        button(button).click();
        return this;
    }

    Visitor followsLink(String text) {
        link(text).click();
        return settled();
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** The first that has this role and exactly this name. */
    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** A button of the dialog that is open. */
    Visitor inDialog(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** An item of the side menu. */
    Locator menuItem(String name) {
        return page.locator("vaadin-side-nav-item", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    Visitor seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(text);
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Visitor isAt(String path) {
        page.waitForURL(url -> url.equals(portal.url(path)) || url.startsWith(portal.url(path) + "?"));
        return settled();
    }

    Visitor taps(String button) {
        button(button).tap();
        return this;
    }

    Visitor tapsLink(String text) {
        link(text).tap();
        return settled();
    }

    /** The page has no accessibility violation, fits the width of the screen and has no raw text. */
    Visitor findsNothingInTheWay() {
        return hasNoBarrier().findsItFits();
    }

    /** Nothing on the page keeps anybody out, as far as a machine can tell. */
    Visitor hasNoBarrier() {
        return hasNoBarrierBut("region");
    }

    /**
     * The same without some rules, as {@code region} for a page of ours, or what asks of a letter to be a page. Everything
     * happens in the page itself, which has no foreign frames: the window that axe would open beside it takes three times as
     * long as its rules.
     */
    Visitor hasNoBarrierBut(String... rules) {
        var results = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .disableRules(List.of(rules))
                .analyze();
        Assertions.assertThat(results.getViolations().stream()
                        .map(violation -> violation.getId() + ": "
                                + violation.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .as("accessibility of %s", page.url())
                .isEmpty();
        return this;
    }

    /** The page is no wider than the screen, and nothing on it is untranslated or meant for the log. */
    Visitor findsItFits() {
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
        Assertions.assertThat(page.locator("body").innerText())
                .as("untranslated or raw text on %s", page.url())
                .doesNotContain("!hu:", "!en:", "Exception", "null ", "{0}", "hu.miho", "com.vaadin");
        return this;
    }

    /** Whatever is seen or read out on the page is in the language; names and other data are in none. */
    Visitor readsOnly(Texts language) {
        assertThat(page.locator("html")).hasAttribute("lang", language.code());
        Assertions.assertThat(language.strangersIn(
                        page.title() + "\n" + page.locator("body").ariaSnapshot()))
                .as("texts in another language on %s", page.url())
                .isEmpty();
        return this;
    }

    Visitor takesAPicture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }

    /** Signs in at the sign-in page; where that leads depends on the account. */
    Visitor signsIn(String name, String password) {
        return opens("belepes")
                .types("E-mail cím vagy ügyfél-azonosító", name)
                .types("Jelszó", password)
                .clicks("Belépés");
    }

    /** Leaves the page, but not the browser's window: closing one by one can wait for ever on a busy machine. */
    void leaves() {
        page.navigate("about:blank");
        Assertions.assertThat(complaints).as("errors in the browser").isEmpty();
    }

    Visitor settled() {
        page.locator("main").first().waitFor();
        page.waitForFunction("!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
        return this;
    }
}
