package hu.miho.portal.feeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.feeds.FeedBusy;
import hu.miho.portal.feeds.FeedOptions;
import hu.miho.portal.feeds.FeedOutcome;
import hu.miho.portal.feeds.FeedReport;
import hu.miho.portal.feeds.FeedStep;
import hu.miho.portal.feeds.FeedUploads;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.FileUpload;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.Tone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Brings a feed by hand: the archive, a look at what it would change, then taking it. */
class UploadPanel extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(UploadPanel.class);

    private final FeedUploads uploads;
    private final FeedUploads.Place place;
    private final SerializableRunnable whenDone;
    private final Button check = Buttons.secondary(getTranslation("feeds.upload.check"), () -> begin(true));
    private final Button take = Buttons.secondary(getTranslation("feeds.upload.take"), this::askToTake);
    private final Checkbox allowRetire = Fields.checkbox(getTranslation("feeds.upload.allow-retire"));
    private final Div state = new Div();
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Div field = new Div();

    UploadPanel(FeedUploads uploads, SerializableRunnable whenDone) {
        this.uploads = uploads;
        this.place = uploads.place();
        this.whenDone = whenDone;
        state.getElement().setAttribute("aria-live", "polite");
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("feeds.upload.working"));
        allowRetire.setHelperText(getTranslation("feeds.upload.allow-retire.help"));
        var actions = new Div(check, take);
        actions.addClassName("actions");
        var card = new Card(getTranslation("feeds.upload.title"));
        card.add(new Paragraph(getTranslation("feeds.upload.lead")), field, allowRetire, actions, bar, state);
        add(card);
        showField();
        addDetachListener(detach -> place.clear());
    }

    private void showField() {
        field.removeAll();
        var upload =
                FileUpload.ofArchives(getTranslation("feeds.upload.field"), getTranslation("feeds.upload.help"), place);
        upload.onChange(this::enable);
        field.add(upload);
        enable();
    }

    private void enable() {
        boolean there = !place.files().isEmpty();
        check.setEnabled(there);
        take.setEnabled(there);
    }

    private void askToTake() {
        new Question(
                        getTranslation("feeds.upload.question"),
                        getTranslation("feeds.upload.consequence"),
                        getTranslation("ui.cancel"),
                        getTranslation("feeds.upload.take"),
                        () -> begin(false))
                .open();
    }

    private void begin(boolean dryRun) {
        check.setEnabled(false);
        take.setEnabled(false);
        bar.setIndeterminate(true);
        bar.setVisible(true);
        say(new Paragraph(getTranslation("feeds.upload.working")));
        UI ui = UI.getCurrent();
        FeedOptions options = FeedOptions.by("")
                .allowingRetire(allowRetire.getValue())
                .lookingOnly(dryRun)
                .tellingTo(new PageProgress(ui, this::show));
        Thread.ofVirtual().name("feed-upload").start(new DelegatingSecurityContextRunnable(() -> work(ui, options)));
    }

    /** Off the page's own thread, which must stay free for whoever waits. */
    private void work(UI ui, FeedOptions options) {
        try {
            FeedReport report = uploads.take(place, options);
            PageProgress.later(ui, () -> end(report));
        } catch (FeedBusy busy) {
            PageProgress.later(ui, () -> end(new NoticeBox(Tone.WARN, getTranslation("feeds.inbox.busy"))));
        } catch (RuntimeException failed) {
            LOG.error("An uploaded feed failed", failed);
            PageProgress.later(ui, () -> end(new NoticeBox(Tone.BAD, getTranslation("feeds.upload.failed"))));
        }
    }

    private void end(FeedReport report) {
        FeedOutcome outcome = report.outcome();
        Tone tone = outcome.isGood() ? Tone.OK : outcome == FeedOutcome.CHECKED ? Tone.INFO : Tone.BAD;
        if (outcome.isGood()) {
            place.clear();
            showField();
        }
        end(new NoticeBox(
                tone,
                getTranslation("feeds.upload.outcome." + outcome),
                new Paragraph(FeedRunView.link(report.run()))));
    }

    private void end(NoticeBox result) {
        bar.setVisible(false);
        enable();
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
}
