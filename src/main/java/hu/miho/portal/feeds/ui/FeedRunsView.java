package hu.miho.portal.feeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Route;
import hu.miho.portal.feeds.FeedRun;
import hu.miho.portal.feeds.FeedService;
import hu.miho.portal.feeds.FeedUploads;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;

/** The attempts to take a feed, newest first, and a button to look for one now. */
@Route(value = "ugyintezo/adatatadas", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class FeedRunsView extends PortalPage {

    private final ClerkGrid<FeedRun> runs = new ClerkGrid<>(getTranslation("feeds.grid.label"));

    FeedRunsView(FeedService feeds, FeedUploads uploads, ExportsPanel exports) {
        super("feeds.title");
        addColumns();
        runs.setItemsPageable(feeds::runs);
        runs.setAllRowsVisible(false);
        runs.setEmptyStateComponent(new EmptyState(
                Icons.DATABASE, getTranslation("feeds.grid.empty.title"), getTranslation("feeds.grid.empty.text")));
        add(
                new PageHeader(null, getTranslation("feeds.title")).withLead(getTranslation("feeds.lead")),
                new InboxPanel(feeds, this::refresh),
                runs,
                exports.create());
        if (CurrentUser.hasRole(Roles.LEAD_CLERK)) {
            add(new UploadPanel(uploads, this::refresh));
        }
    }

    /** New rows may hold longer words than those that the columns were made for. */
    private void refresh() {
        runs.getDataProvider().refreshAll();
        runs.recalculateColumnWidths();
    }

    private void addColumns() {
        column("feeds.run.feed", FeedRunView::link)
                .setAutoWidth(false)
                .setWidth("10rem")
                .setFlexGrow(4);
        runs.addColumn(run ->
                        run.kind() == null ? "" : getTranslation(run.kind().textKey()))
                .setHeader(getTranslation("feeds.run.kind"))
                .setWidth("8.5em")
                .setFlexGrow(0);
        column("feeds.run.outcome", run -> OutcomeBadge.of(run.outcome()));
        runs.addColumn(run -> Formats.dateTime(run.startedAt()))
                .setHeader(getTranslation("feeds.run.started"))
                .setAutoWidth(true);
        runs.amount(getTranslation("feeds.run.duration"), this::duration).setAutoWidth(true);
        runs.amount(getTranslation("feeds.run.errors"), run -> String.valueOf(run.errors()))
                .setAutoWidth(true);
        runs.amount(getTranslation("feeds.run.warnings"), run -> String.valueOf(run.warnings()))
                .setAutoWidth(true);
        runs.addColumn(FeedRun::takenBy)
                .setHeader(getTranslation("feeds.run.taken-by"))
                .setAutoWidth(true);
    }

    private Grid.Column<FeedRun> column(String headerKey, SerializableFunction<FeedRun, Component> cell) {
        return runs.addComponentColumn(cell::apply)
                .setHeader(getTranslation(headerKey))
                .setAutoWidth(true);
    }

    private String duration(FeedRun run) {
        return run.finishedAt() == null
                ? ""
                : getTranslation(
                        "feeds.run.seconds",
                        String.valueOf(Duration.between(run.startedAt(), run.finishedAt())
                                .toSeconds()));
    }
}
