package hu.miho.portal.feeds.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.feeds.FeedRun;
import hu.miho.portal.feeds.FeedService;
import hu.miho.portal.ui.ClerkTable;
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
        return new ClerkTable<FeedRun>(translate("feeds.start.title"))
                .column(translate("feeds.run.feed"), FeedRunView::link)
                .column(translate("feeds.run.outcome"), run -> OutcomeBadge.of(run.outcome()))
                .column(translate("feeds.run.started"), run -> Formats.dateTime(run.startedAt()))
                .numeric(translate("feeds.run.errors"), run -> String.valueOf(run.errors()))
                .of(feeds.runs(PageRequest.of(0, SHOWN)), translate("feeds.grid.empty.title"));
    }
}
