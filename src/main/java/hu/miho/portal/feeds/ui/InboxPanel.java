package hu.miho.portal.feeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.feeds.FeedBusy;
import hu.miho.portal.feeds.FeedReport;
import hu.miho.portal.feeds.FeedService;
import hu.miho.portal.feeds.FeedStep;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Looks into the inbox on a thread of its own, shows how far it has come, and may be left alone meanwhile. */
class InboxPanel extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(InboxPanel.class);

    private final FeedService feeds;
    private final SerializableRunnable whenDone;
    private final Button look;
    private final Div state = new Div();
    private final ProgressBar bar = new ProgressBar(0, 100);

    InboxPanel(FeedService feeds, SerializableRunnable whenDone) {
        this.feeds = feeds;
        this.whenDone = whenDone;
        this.look = Buttons.primary(getTranslation("feeds.inbox.look"), this::begin);
        state.getElement().setAttribute("aria-live", "polite");
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("feeds.inbox.looking"));
        addClassName("feed-inbox");
        add(look, bar, state);
    }

    private void begin() {
        look.setEnabled(false);
        bar.setIndeterminate(true);
        bar.setVisible(true);
        say(new Paragraph(getTranslation("feeds.inbox.looking")));
        UI ui = UI.getCurrent();
        Thread.ofVirtual().name("inbox").start(new DelegatingSecurityContextRunnable(() -> lookInto(ui)));
    }

    /** Off the page's own thread, which must stay free for whoever waits. */
    private void lookInto(UI ui) {
        try {
            List<FeedReport> reports = feeds.lookIntoInbox(new PageProgress(ui, this::show));
            PageProgress.later(ui, () -> end(summary(reports)));
        } catch (FeedBusy busy) {
            PageProgress.later(ui, () -> end(new NoticeBox(Tone.WARN, getTranslation("feeds.inbox.busy"))));
        } catch (RuntimeException failed) {
            LOG.error("Looking into the inbox failed", failed);
            PageProgress.later(ui, () -> end(new NoticeBox(Tone.BAD, getTranslation("feeds.inbox.failed"))));
        }
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

    private void end(NoticeBox result) {
        bar.setVisible(false);
        look.setEnabled(true);
        say(result);
        whenDone.run();
    }

    private void say(Component words) {
        state.removeAll();
        state.add(words);
    }

    private void show(FeedStep step, int percent) {
        bar.setIndeterminate(false);
        bar.setValue(Math.clamp(percent, 0, 100));
        say(new Paragraph(getTranslation(step.textKey())));
    }
}
