package hu.miho.portal.feeds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.feeds.FeedReport;
import hu.miho.portal.feeds.FeedService;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.util.List;

/** Looks into the inbox, and tells what came of it. */
class InboxPanel extends Div {

    private final FeedService feeds;
    private final SerializableRunnable whenDone;
    private final Button look;
    private final ImportProgress progress = new ImportProgress("feeds.inbox");

    InboxPanel(FeedService feeds, SerializableRunnable whenDone) {
        this.feeds = feeds;
        this.whenDone = whenDone;
        this.look = Buttons.primary(getTranslation("feeds.inbox.look"), this::begin);
        addClassName("feed-inbox");
        add(look, progress);
    }

    private void begin() {
        look.setEnabled(false);
        progress.run(feeds::lookIntoInbox, this::summary, () -> {
            look.setEnabled(true);
            whenDone.run();
        });
    }

    private NoticeBox summary(List<FeedReport> reports) {
        if (reports.isEmpty()) {
            return new NoticeBox(Tone.INFO, getTranslation("feeds.inbox.nothing"));
        }
        String all = String.valueOf(reports.size());
        long bad = reports.stream().filter(report -> !report.outcome().isGood()).count();
        return bad == 0
                ? new NoticeBox(Tone.OK, getTranslation("feeds.inbox.done", all))
                : new NoticeBox(Tone.BAD, getTranslation("feeds.inbox.done-bad", all, String.valueOf(bad)));
    }
}
