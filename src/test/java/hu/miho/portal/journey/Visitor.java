package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A person in front of a browser: what they see, click and type. Notices what the browser complains of. */
final class Visitor implements AutoCloseable {

    /** How wide the screen is. */
    enum Screen {
        WIDE(1280, 860),
        PHONE(390, 844),
        NARROWEST(320, 640);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Page page;
    private final RunningPortal portal;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, RunningPortal portal, Screen screen, ColorScheme colours) {
        this.portal = portal;
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(colours)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
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
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Visitor followsLink(String text) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
        return settled();
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

    /** Presses Tab until the element that has the focus answers to the name. */
    Visitor tabsTo(String name) {
        for (int press = 0; press < 80; press++) {
            page.keyboard().press("Tab");
            if (name.equals(focusedName())) {
                return this;
            }
        }
        throw new AssertionError("no Tab leads to " + name + " on " + page.url());
    }

    Visitor presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    Visitor writes(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** The page has no accessibility violation and fits the width of the screen. */
    Visitor findsNothingInTheWay() {
        var results = new AxeBuilder(page)
                .withTags(RULES)
                .disableRules(List.of("region"))
                .analyze();
        Assertions.assertThat(results.getViolations().stream()
                        .map(violation -> violation.getId() + ": "
                                + violation.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .as("accessibility of %s", page.url())
                .isEmpty();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("sideways scrolling on %s", page.url())
                .isLessThanOrEqualTo(0);
        Assertions.assertThat(page.locator("body").innerText())
                .as("untranslated or raw text on %s", page.url())
                .doesNotContain("!hu:", "!en:", "Exception", "null ", "{0}");
        return this;
    }

    Visitor takesAPicture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }

    /** Leaves the browser's window to the end of the run: closing one by one can wait for ever on a busy machine. */
    @Override
    public void close() {
        Assertions.assertThat(complaints).as("errors in the browser").isEmpty();
    }

    private Visitor settled() {
        page.locator("main").first().waitFor();
        page.waitForFunction("!window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
        return this;
    }

    /** The accessible name of what has the focus, also inside a field of Vaadin's. */
    private String focusedName() {
        return (String) page.evaluate("""
                () => {
                  let e = document.activeElement;
                  while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
                  if (!e) return '';
                  const labelled = e.getAttribute('aria-labelledby');
                  const words = labelled
                      ? labelled.split(/\\s+/).map(id => document.getElementById(id)?.textContent ?? '').join(' ')
                      : e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent;
                  return (words ?? '').replace(/\\s+/g, ' ').trim();
                }
                """);
    }
}
