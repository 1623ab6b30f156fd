package hu.miho.portal.feeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.feeds.FeedBusy;
import hu.miho.portal.feeds.FeedProgress;
import hu.miho.portal.feeds.FeedStep;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Runs imports on a thread of their own and shows how far they are; the page may be left alone meanwhile. */
class ImportProgress extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ImportProgress.class);

    private final String key;
    private final Div state = new Div();
    private final ProgressBar bar = new ProgressBar(0, 100);

    /** @param key of the texts: {@code .working} while it runs, {@code .failed} when it broke off */
    ImportProgress(String key) {
        this.key = key;
        state.getElement().setAttribute("aria-live", "polite");
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation(key + ".working"));
        add(bar, state);
    }

    /**
     * Begins.
     *
     * @param work done off the page's own thread, which must stay free for whoever waits
     * @param result what the page says of it
     * @param whenDone whatever came of it
     */
    <T> void run(
            Function<FeedProgress, T> work, SerializableFunction<T, NoticeBox> result, SerializableRunnable whenDone) {
        bar.setIndeterminate(true);
        bar.setVisible(true);
        say(new Paragraph(getTranslation(key + ".working")));
        UI ui = UI.getCurrent();
        Thread.ofVirtual()
                .name("import")
                .start(new DelegatingSecurityContextRunnable(() -> work(ui, work, result, whenDone)));
    }

    private <T> void work(
            UI ui,
            Function<FeedProgress, T> work,
            SerializableFunction<T, NoticeBox> result,
            SerializableRunnable whenDone) {
        try {
            T done = work.apply(new Told(ui));
            later(ui, () -> end(result.apply(done), whenDone));
        } catch (FeedBusy busy) {
            later(ui, () -> end(new NoticeBox(Tone.WARN, getTranslation("feeds.inbox.busy")), whenDone));
        } catch (RuntimeException failed) {
            LOG.error("An import that a clerk began failed", failed);
            later(ui, () -> end(new NoticeBox(Tone.BAD, getTranslation(key + ".failed")), whenDone));
        }
    }

    private void end(NoticeBox result, SerializableRunnable whenDone) {
        bar.setVisible(false);
        say(result);
        whenDone.run();
    }

    private void show(FeedStep step, int percent) {
        bar.setIndeterminate(false);
        bar.setValue(Math.clamp(percent, 0, 100));
        say(new Paragraph(getTranslation(step.textKey())));
    }

    private void say(Component words) {
        state.removeAll();
        state.add(words);
    }

    /** A page that has been left meanwhile must not disturb the import. */
    private static void later(UI ui, SerializableRunnable change) {
        ui.accessLater(change, () -> {}).run();
    }

    /** Tells the page only what it would show differently. */
    private final class Told implements FeedProgress {

        private final UI ui;
        private int shown = -1;

        private Told(UI ui) {
            this.ui = ui;
        }

        @Override
        public void at(FeedStep step, long done, long total) {
            int percent = total <= 0 ? 0 : (int) (done * 100 / total);
            int now = step.ordinal() * 1000 + percent;
            if (now != shown) {
                shown = now;
                later(ui, () -> show(step, percent));
            }
        }
    }
}
