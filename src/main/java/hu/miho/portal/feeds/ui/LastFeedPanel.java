package hu.miho.portal.feeds.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.feeds.FeedRun;
import hu.miho.portal.feeds.FeedService;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.StartPanel;
import org.springframework.data.domain.PageRequest;

/** What came of the last attempts to take a feed. */
@org.springframework.stereotype.Component
class LastFeedPanel implements StartPanel {

    private static final int SHOWN = 3;

    private final FeedService feeds;

    LastFeedPanel(FeedService feeds) {
        this.feeds = feeds;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component create() {
        String title = translate("feeds.start.title");
        var head = new DataTable(title)
                .column(translate("feeds.run.feed"))
                .column(translate("feeds.run.outcome"))
                .column(translate("feeds.run.started"))
                .numericColumn(translate("feeds.run.errors"));
        return ClerkPanel.of(
                title,
                feeds.runs(PageRequest.of(0, SHOWN)),
                translate("feeds.grid.empty.title"),
                head,
                LastFeedPanel::row);
    }

    private static void row(DataTable table, FeedRun run) {
        table.row(
                FeedRunView.link(run),
                OutcomeBadge.of(run.outcome()),
                Formats.dateTime(run.startedAt()),
                String.valueOf(run.errors()));
    }
}
