package hu.miho.portal.feeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.feeds.FeedProblem;
import hu.miho.portal.feeds.FeedReport;
import hu.miho.portal.feeds.FeedRun;
import hu.miho.portal.feeds.FeedService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of one attempt to take a feed: what changed, and every problem with its place and reason. */
@Route(value = "ugyintezo/adatatadas/:futas([0-9]{1,18})", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class FeedRunView extends PortalPage implements BeforeEnterObserver {

    private static final String RUN = "futas";

    private final FeedService feeds;
    private final I18NProvider texts;

    FeedRunView(FeedService feeds, I18NProvider texts) {
        super("feeds.run.feed");
        this.feeds = feeds;
        this.texts = texts;
    }

    /** The link to a run's page. */
    static RouterLink link(FeedRun run) {
        String name = Objects.requireNonNullElse(run.feedId(), run.source());
        return new RouterLink(name, FeedRunView.class, new RouteParameters(RUN, String.valueOf(run.id())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FeedReport report =
                event.getRouteParameters().getLong(RUN).flatMap(feeds::report).orElseThrow(NotFoundException::new);
        FeedRun run = report.run();
        removeAll();
        add(new PageHeader(getTranslation("feeds.run.feed"), Objects.requireNonNullElse(run.feedId(), run.source()))
                .withBackLink(getTranslation("feeds.title"), FeedRunsView.class)
                .withBadge(OutcomeBadge.of(run.outcome())));
        add(facts(run));
        if (!report.files().isEmpty()) {
            add(changes(report));
        }
        add(problems("feeds.problems.errors", run.errors(), report.errors(), "feeds.problems.no-errors"));
        add(problems("feeds.problems.warnings", run.warnings(), report.warnings(), "feeds.problems.no-warnings"));
    }

    private Component facts(FeedRun run) {
        var card = new Card();
        card.add(new KeyValues()
                .addKnown(
                        getTranslation("feeds.run.kind"),
                        run.kind() == null ? null : getTranslation(run.kind().textKey()))
                .add(getTranslation("feeds.run.started"), Formats.dateTime(run.startedAt()))
                .add(getTranslation("feeds.run.source"), run.source())
                .add(getTranslation("feeds.run.taken-by"), run.takenBy()));
        return card;
    }

    private Component changes(FeedReport report) {
        var table = new DataTable(getTranslation("feeds.files.title"))
                .column(getTranslation("feeds.files.file"))
                .numericColumn(getTranslation("feeds.files.rows"))
                .numericColumn(getTranslation("feeds.files.added"))
                .numericColumn(getTranslation("feeds.files.changed"))
                .numericColumn(getTranslation("feeds.files.retired"));
        report.files()
                .forEach(file -> table.row(
                        file.file(),
                        number(file.rows()),
                        number(file.added()),
                        number(file.changed()),
                        number(file.retired())));
        var card = new Card(getTranslation("feeds.files.title"));
        card.add(table);
        return card;
    }

    private Component problems(String headingKey, long count, List<FeedProblem> listed, String noneKey) {
        var card = new Card(getTranslation(headingKey, number(count)));
        if (listed.size() < count) {
            card.add(new Paragraph(getTranslation("feeds.problems.some", number(listed.size()), number(count))));
        }
        if (listed.isEmpty()) {
            card.add(new Paragraph(getTranslation(noneKey)));
        } else {
            card.add(table(getTranslation(headingKey, number(count)), listed));
        }
        return card;
    }

    private Component table(String caption, List<FeedProblem> problems) {
        var table = new DataTable(caption)
                .column(getTranslation("feeds.problems.file"))
                .numericColumn(getTranslation("feeds.problems.line"))
                .column(getTranslation("feeds.problems.column"))
                .column(getTranslation("feeds.problems.value"))
                .column(getTranslation("feeds.problems.reason"));
        table.addClassName("feed-problems");
        problems.forEach(problem -> table.row(
                known(problem.file()),
                known(problem.line()),
                known(problem.column()),
                ShortChecksum.in(known(problem.value())),
                ShortChecksum.in(problem.reasonIn(getLocale(), texts))));
        return table;
    }

    private static String known(@Nullable Object value) {
        return Objects.toString(value, "–");
    }

    private static String number(long number) {
        return Formats.number(BigDecimal.valueOf(number));
    }
}
