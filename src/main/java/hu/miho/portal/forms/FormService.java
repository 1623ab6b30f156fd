package hu.miho.portal.forms;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.ui.FileAnswer;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The forms as files, for everyone. What is filled in goes onto the paper and nowhere else. */
@Service
public class FormService {

    private final FormPrinter printer;
    private final FormWords words;
    private final KnownAnswers known;

    FormService(FormPrinter printer, FormWords words, KnownAnswers known) {
        this.printer = printer;
        this.words = words;
        this.known = known;
    }

    /** A text of the forms, with the deadlines that it tells. */
    @PreAuthorize("permitAll()")
    public String text(String key, Locale language) {
        return words.text(key, language);
    }

    /** What a signed-in customer need not write, for the chosen place; nothing for anybody else. */
    @PreAuthorize("permitAll()")
    public Answers known() {
        return known.find();
    }

    /** The form to be filled in by hand, in Hungarian. */
    @PreAuthorize("permitAll()")
    public DownloadHandler empty(PaperForm form) {
        return event -> FileAnswer.give(event, form.slug() + ".pdf", FileAnswer.PDF, printer.empty(form));
    }

    /** The form in English, to read beside the Hungarian one. */
    @PreAuthorize("permitAll()")
    public DownloadHandler readingAid(PaperForm form) {
        return event ->
                FileAnswer.give(event, form.slug() + "-english-guide.pdf", FileAnswer.PDF, printer.readingAid(form));
    }

    /** The form with what was typed, to be signed, in Hungarian. */
    @PreAuthorize("permitAll()")
    public DownloadHandler filled(PaperForm form, Answers answers) {
        return event ->
                FileAnswer.give(event, form.slug() + "-kitoltve.pdf", FileAnswer.PDF, printer.filled(form, answers));
    }
}
