package hu.miho.portal.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.journey.Visitor.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** The running portal, the mail server and the browser that all journeys of a run share. */
final class Stage implements AutoCloseable {

    /** The leading clerk's address. */
    static final String LEAD = "vezeto@example.com";

    private static final Duration CLOSING = Duration.ofSeconds(20);

    private final Post post = new Post();
    private final RunningPortal portal = RunningPortal.start(settings(post));
    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright.chromium().launch(options());
    private @Nullable DemoFeeds feeds;
    private final Map<String, String> cookies = new HashMap<>();
    private @Nullable String customer;
    private final List<Visitor> visitors = new ArrayList<>();

    Post post() {
        return post;
    }

    RunningPortal portal() {
        return portal;
    }

    /** The feed that the portal's demo began with, and the one after it. */
    DemoFeeds feeds() {
        if (feeds == null) {
            feeds = DemoFeeds.like(portal);
        }
        return feeds;
    }

    Visitor visitor(Screen screen, ColorScheme colours) {
        return visitor(portal, screen, colours);
    }

    /** Somebody who visits another portal than the shared one. */
    Visitor visitor(RunningPortal visited, Screen screen, ColorScheme colours) {
        return visitor(visited, screen, colours, null);
    }

    /** @param cookies of somebody who has signed in before; null for a new browser */
    Visitor visitor(RunningPortal visited, Screen screen, ColorScheme colours, @Nullable String cookies) {
        var visitor = new Visitor(browser, visited, screen, colours, cookies);
        visitors.add(visitor);
        return visitor;
    }

    /**
     * A clerk who is signed in: the first one needs password and second factor, the others open a further window of the same
     * browser.
     */
    Visitor clerk(Screen screen, ColorScheme colours) {
        return staff("CLERK", screen, colours);
    }

    /** An administrator who is signed in, in the same way. */
    Visitor admin(Screen screen, ColorScheme colours) {
        return staff("ADMIN", screen, colours);
    }

    /** A leading clerk who is signed in: the demo has none, so an administrator invites the first one. */
    Visitor lead(Screen screen, ColorScheme colours) {
        String before = cookies.get(LEAD);
        Visitor visitor = visitor(portal, screen, colours, before);
        if (before == null) {
            new Colleague(LEAD)
                    .isInvited(admin(Screen.WIDE, ColorScheme.LIGHT), Colleague.LEAD)
                    .activates(visitor, post);
            cookies.put(LEAD, visitor.page().context().storageState());
        }
        return visitor.opens("ugyintezo").isAt("ugyintezo");
    }

    private Visitor staff(String role, Screen screen, ColorScheme colours) {
        String before = cookies.get(role);
        Visitor visitor = visitor(portal, screen, colours, before);
        if (before == null) {
            DemoAccount account = portal.account(role);
            visitor.signsIn(account.user(), account.password())
                    .isAt("belepes/masodik-tenyezo")
                    .findsNothingInTheWay()
                    .types("Kód", account.code())
                    .clicks("Tovább");
            cookies.put(role, visitor.isAt("ugyintezo").page().context().storageState());
        }
        return visitor.opens("ugyintezo").isAt("ugyintezo");
    }

    /** A customer who is signed in; as with clerks, the first of them signs in for all. */
    Visitor customer(Screen screen, ColorScheme colours) {
        Visitor visitor = new Visitor(browser, portal, screen, colours, customer);
        visitors.add(visitor);
        if (customer != null) {
            return visitor.opens("attekintes").isAt("attekintes");
        }
        DemoAccount account = portal.account("CUSTOMER");
        visitor.signsIn(account.user(), account.password()).isAt("attekintes");
        customer = visitor.page().context().storageState();
        return visitor;
    }

    /** What each visitor sees now. */
    void takePictures(String name) {
        for (int number = 0; number < visitors.size(); number++) {
            visitors.get(number).takesAPicture(Path.of("target", "pictures", name + "-" + number + ".png"));
        }
    }

    /** Ends the visits of a test. None may have met an error that nobody foresaw. */
    void endVisits() {
        List<Visitor> leaving = List.copyOf(visitors);
        visitors.clear();
        leaving.forEach(Visitor::leaves);
        Assertions.assertThat(portal.log()).as("the portal's log").doesNotContain("Unexpected error");
    }

    @Override
    public void close() {
        closeTheBrowser();
        portal.close();
        post.close();
    }

    /** Closing has been seen to wait for ever on a busy machine: it gets a while, then its processes are ended. */
    private void closeTheBrowser() {
        List<ProcessHandle> started = ProcessHandle.current()
                .descendants()
                .filter(process -> !portal.isServedBy(process))
                .toList();
        Thread closing = Thread.ofPlatform().daemon().name("closing").start(playwright::close);
        try {
            closing.join(CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (closing.isAlive()) {
            started.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Reminders go out at once, not from nine in the morning on. */
    private static Map<String, String> settings(Post post) {
        var settings = new HashMap<>(RunningPortal.openDatabase());
        settings.putAll(post.settings());
        settings.put("PORTAL_APPOINTMENTS_REMINDERS", "*/2 * * * * *");
        return settings;
    }

    private static BrowserType.LaunchOptions options() {
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
        return options;
    }
}
