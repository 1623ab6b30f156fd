package hu.miho.portal.feeds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.feeds.FeedOptions;
import hu.miho.portal.feeds.FeedOutcome;
import hu.miho.portal.feeds.FeedReport;
import hu.miho.portal.feeds.FeedUploads;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.FileUpload;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.Tone;

/** Brings a feed by hand: the archive, a look at what it would change, then taking it. */
class UploadPanel extends Div {

    private final FeedUploads uploads;
    private final FeedUploads.Place place;
    private final SerializableRunnable whenDone;
    private final Button check = Buttons.secondary(getTranslation("feeds.upload.check"), () -> begin(true));
    private final Button take = Buttons.secondary(getTranslation("feeds.upload.take"), this::askToTake);
    private final Checkbox allowRetire = Fields.checkbox(getTranslation("feeds.upload.allow-retire"));
    private final ImportProgress progress = new ImportProgress("feeds.upload");
    private final Div field = new Div();

    UploadPanel(FeedUploads uploads, SerializableRunnable whenDone) {
        this.uploads = uploads;
        this.place = uploads.place();
        this.whenDone = whenDone;
        allowRetire.setHelperText(getTranslation("feeds.upload.allow-retire.help"));
        var actions = new Div(check, take);
        actions.addClassName("actions");
        var card = new Card(getTranslation("feeds.upload.title"));
        card.add(new Paragraph(getTranslation("feeds.upload.lead")), field, allowRetire, actions, progress);
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
        FeedOptions options =
                FeedOptions.by("").allowingRetire(allowRetire.getValue()).lookingOnly(dryRun);
        progress.run(told -> uploads.take(place, options.tellingTo(told)), this::summary, () -> {
            enable();
            whenDone.run();
        });
    }

    /** What was taken is not kept. */
    private NoticeBox summary(FeedReport report) {
        FeedOutcome outcome = report.outcome();
        Tone tone = outcome.isGood() ? Tone.OK : outcome == FeedOutcome.CHECKED ? Tone.INFO : Tone.BAD;
        if (outcome.isGood()) {
            place.clear();
            showField();
        }
        return new NoticeBox(
                tone, getTranslation("feeds.upload.outcome." + outcome), new Paragraph(FeedRunView.link(report.run())));
    }
}
