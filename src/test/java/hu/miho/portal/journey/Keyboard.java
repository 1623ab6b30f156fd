package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * Hands that have a keyboard only. Wherever they come, what has the focus must be on the screen, and must look otherwise
 * than without it; and after whatever they do, something must have the focus.
 */
final class Keyboard {

    private static final int MOST_STOPS = 120;

    /** Time for the browser to draw the ring. */
    private static final int PAINTED_MILLISECONDS = 50;

    private static final int MOST_PICTURES = 6;

    private static final String WITHIN_ITS_RING =
            "input:not([type=checkbox]):not([type=radio]), textarea, vaadin-side-nav-item a";

    private final Visitor visitor;
    private final Page page;
    private final Set<String> looked = new HashSet<>();
    private @Nullable Stop last;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Where the focus was for the first time, and what that looked like. */
    private record Stop(String name, ElementHandle element, FocusPicture focused) {}

    /** Goes on by Tab until the target has the focus. */
    Keyboard tabsTo(Locator target) {
        return goesTo(target, "Tab");
    }

    Keyboard tabsTo(AriaRole role, String name) {
        return tabsTo(visitor.named(role, name));
    }

    Keyboard tabsBackTo(Locator target) {
        return goesTo(target, "Shift+Tab");
    }

    /** Past band and menu to the content of the page, and of no other. */
    Keyboard skipsToTheContent() {
        String address = page.url();
        tabs().focusIsIn(visitor.link("Ugrás a tartalomra")).presses("Enter");
        focusIsIn(page.locator("main"));
        Assertions.assertThat(page.url()).isEqualTo(address);
        return this;
    }

    /** A step by Tab: something must be there. */
    Keyboard tabs() {
        step("Tab");
        focusIsSomewhere();
        return this;
    }

    /** A key that does something; the page is given the time to do it. */
    Keyboard presses(String key) {
        last = null;
        page.keyboard().press(key);
        visitor.settled();
        return this;
    }

    /** A key that loads another page, which nobody has the focus on yet. */
    Keyboard leavesWith(String key) {
        last = null;
        page.keyboard().press(key);
        return this;
    }

    Keyboard writes(String text) {
        last = null;
        page.keyboard().type(text);
        return this;
    }

    /** After something was done, the focus is where one can go on from. */
    Keyboard focusIsIn(Locator place) {
        assertThat(place.and(page.locator(":focus")).or(place.locator(":focus")).first())
                .isAttached();
        return this;
    }

    Keyboard focusIsSomewhere() {
        Assertions.assertThat(focused().count())
                .as("elements that have the focus on %s", page.url())
                .isPositive();
        return this;
    }

    private Keyboard goesTo(Locator target, String key) {
        int outside = 0;
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            step(key);
            if (focused().count() == 0) {
                outside++;
                Assertions.assertThat(outside)
                        .as("times that the focus left the page %s on the way to %s", page.url(), target)
                        .isLessThan(2);
            } else if (target.and(page.locator(":focus")).count() > 0) {
                return this;
            }
        }
        throw new AssertionError("no " + key + " leads to " + target + " on " + page.url());
    }

    private void step(String key) {
        page.keyboard().press(key);
        if (focused().count() == 0) {
            lookBack();
            return;
        }
        Locator focused = focused();
        assertThat(focused).isInViewport();
        isNotCovered(focused);
        lookBack();
        focused.scrollIntoViewIfNeeded();
        look(focused);
    }

    /** The bar that stays in sight does not lie over what has the focus. */
    private void isNotCovered(Locator focused) {
        Assertions.assertThat((Boolean) focused.evaluate("element => {"
                        + " const box = element.getBoundingClientRect();"
                        + " const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);"
                        + " return !top?.closest('.hold-bar') || !!element.closest('.hold-bar'); }"))
                .as("%s is not under the bar on %s", focused, page.url())
                .isTrue();
    }

    private void look(Locator focused) {
        String name = focused.ariaSnapshot();
        if (looked.add(name)) {
            ElementHandle element = ringed(focused).elementHandle();
            page.waitForTimeout(PAINTED_MILLISECONDS);
            last = new Stop(name, element, FocusPicture.of(page, element.boundingBox()));
        }
    }

    /** What shows that it has the focus: around an input, a list's button and a menu's link it is what they are in. */
    private Locator ringed(Locator focused) {
        if (focused.and(page.locator(WITHIN_ITS_RING)).count() > 0) {
            return focused.locator("xpath=..");
        }
        return focused.and(page.locator("vaadin-select-value-button")).count() > 0
                ? focused.locator("xpath=ancestor::vaadin-select")
                : focused;
    }

    /** What has lost the focus by now must look otherwise than it did; the page may have gone on to another place. */
    private void lookBack() {
        Stop stop = last;
        last = null;
        if (stop == null || !stop.element().isVisible()) {
            return;
        }
        stop.element().scrollIntoViewIfNeeded();
        boolean differs = false;
        for (int attempt = 0; attempt < MOST_PICTURES && !differs; attempt++) {
            page.waitForTimeout(attempt * PAINTED_MILLISECONDS);
            BoundingBox box = stop.element().boundingBox();
            differs =
                    box == null || isOutside(box) || FocusPicture.of(page, box).differsFrom(stop.focused());
        }
        Assertions.assertThat(differs)
                .as("a visible focus at %s on %s", stop.name(), page.url())
                .isTrue();
    }

    /** The skip link shows itself only while it has the focus. */
    private boolean isOutside(BoundingBox box) {
        return box.y + box.height <= 0 || box.y >= page.viewportSize().height;
    }

    /** What has the focus; within a component of Vaadin's, the innermost. */
    private Locator focused() {
        return page.locator("body *:focus").last();
    }
}
