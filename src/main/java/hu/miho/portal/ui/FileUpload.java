package hu.miho.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The field for files: chosen, dropped or photographed; what is there already is listed, and can be opened, taken away and
 * brought back. What is refused is said beside its name, with what to do. Each file is kept as soon as it has arrived.
 */
public final class FileUpload extends Composite<Div> implements Focusable<FileUpload> {

    private static final String ACCEPTED = "application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png";
    private static final String ARCHIVES = "application/zip,.zip";
    private static final int CAMERAS_PLACE = 3;
    private static final int REFUSED_BY_US = 422;

    private final String label;
    private final FileShelf shelf;
    private final FileRows rows;
    private final Div problems = new Div();
    private final Span problem = new Span();
    private final Span status = new Span();
    private final Button choose;
    private @Nullable Runnable changeListener;

    /**
     * @param label what is asked for, as <i>Tulajdonjogot igazoló irat</i>
     * @param shelf where it goes and what is there
     */
    public FileUpload(String label, FileShelf shelf) {
        this(label, "", shelf);
    }

    /** @param what says more of what is asked for, in a sentence; may be empty */
    public FileUpload(String label, String what, FileShelf shelf) {
        this(label, (what + " " + help(shelf.limits())).strip(), shelf, ACCEPTED);
        getContent().addComponentAtIndex(CAMERAS_PLACE, camera());
    }

    /**
     * For ZIP archives.
     *
     * @param help says what is asked for, and how large it may be
     */
    public static FileUpload ofArchives(String label, String help, FileShelf shelf) {
        return new FileUpload(label, help, shelf, ARCHIVES);
    }

    private FileUpload(String label, String helpText, FileShelf shelf, String accepted) {
        this.label = label;
        this.shelf = shelf;
        this.rows = new FileRows(shelf, this::changed);
        this.choose = Buttons.secondary(getTranslation("ui.files.choose"), () -> {});
        var name = new Span(label);
        name.addClassName("file-label");
        var help = new Paragraph(helpText);
        help.addClassName("secondary");
        problem.addClassName("file-problem-text");
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        problems.addClassName("file-problems");
        getContent().addClassName("file-upload");
        getContent().add(name, help, chooser(accepted), problem, problems, rows, status);
        describe(name, help);
    }

    /** Whether nothing is attached. */
    public boolean isEmpty() {
        return shelf.files().isEmpty();
    }

    /** Checks that something is attached, and says beside the field when nothing is. */
    public Optional<FieldProblem> checkRequired() {
        String text = isEmpty() ? getTranslation("ui.files.required") : "";
        problem.setText(text);
        return isEmpty() ? Optional.of(new FieldProblem(this, label + ": " + text)) : Optional.empty();
    }

    /** Called after each file that was added, taken away or brought back. */
    public void onChange(Runnable listener) {
        this.changeListener = listener;
    }

    @Override
    public void focus() {
        choose.focus();
    }

    private static String help(FileLimits limits) {
        return I18NProvider.translate("ui.files.help", limits.bytesPerFile() >> 20, limits.files());
    }

    private Upload chooser(String accepted) {
        var upload = upload(choose, accepted);
        upload.setDropLabel(new Span(getTranslation("ui.files.drop")));
        return upload;
    }

    /** Shown by the stylesheet on telephones and tablets only. */
    private Upload camera() {
        var upload = upload(Buttons.secondary(getTranslation("ui.files.photograph"), () -> {}), "image/*");
        upload.getElement().setProperty("capture", "environment");
        upload.setDropAllowed(false);
        upload.addClassName("file-camera");
        return upload;
    }

    UploadReceiver receiver() {
        return new UploadReceiver(shelf, new Outcome());
    }

    private Upload upload(Button button, String accepted) {
        var upload = new Upload(receiver());
        upload.setUploadButton(button);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize((int) shelf.limits().bytesPerFile());
        upload.getElement().setProperty("accept", accepted);
        upload.getElement().setProperty("maxConcurrentUploads", 1);
        upload.setI18n(UploadTexts.create(shelf.limits()));
        upload.addFileRejectedListener(reject -> show(reject.getFileName(), rejected(reject)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        listenForFailures(upload);
        return upload;
    }

    private String rejected(FileRejectedEvent reject) {
        String name = reject.getFileName().toLowerCase(Locale.ROOT);
        return name.endsWith(".heic") || name.endsWith(".heif")
                ? getTranslation("ui.files.refused.HEIC")
                : reject.getErrorMessage();
    }

    /** What never arrived, or failed without a word of ours. */
    private void listenForFailures(Upload upload) {
        String name = "event.detail.file.name";
        String code = "event.detail.xhr.status";
        upload.getElement()
                .addEventListener("upload-error", failed -> {
                    if (failed.getEventData().path(code).asInt(0) != REFUSED_BY_US) {
                        show(failed.getEventData().path(name).asString(""), getTranslation("ui.files.refused.FAILED"));
                    }
                })
                .addEventData(name)
                .addEventData(code);
    }

    private void show(String fileName, String text) {
        var row = new Div();
        var name = new Span(fileName);
        name.addClassName("file-name");
        var words = new Div(name, new Span(text));
        words.addClassName("file-words");
        var close = Buttons.quiet(getTranslation("ui.files.understood"), () -> {
            problems.remove(row);
            focus();
        });
        close.setAriaLabel(getTranslation("ui.files.understood.named", fileName));
        row.add(Icons.ALERT_CIRCLE.create(), words, close);
        row.addClassName("file-problem");
        row.getElement().setAttribute("role", "alert");
        problems.add(row);
    }

    private void changed() {
        problem.setText("");
        if (changeListener != null) {
            changeListener.run();
        }
    }

    private void describe(Span name, Paragraph help) {
        String id = "files-" + UUID.randomUUID();
        name.setId(id);
        help.setId(id + "-help");
        problem.setId(id + "-problem");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id);
        choose.getElement().setAttribute("aria-describedby", id + " " + id + "-help " + id + "-problem");
    }

    /** What the receiver tells. */
    private final class Outcome implements UploadOutcome {

        @Override
        public void taken(ShelvedFile file) {
            rows.show(file);
            status.setText(getTranslation("ui.files.taken", file.name()));
            changed();
        }

        @Override
        public void refused(String fileName, FileRefused refused) {
            show(fileName, getTranslation(refused.textKey(), refused.arguments()));
        }
    }
}
