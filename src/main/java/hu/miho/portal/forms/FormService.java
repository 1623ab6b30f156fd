package hu.miho.portal.forms;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.content.PaperText;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.FileAnswer;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The forms as files, for everyone. What is filled in goes onto the paper and nowhere else. Drawing costs a good part of a
 * second of a processor: who fetches too many has to wait.
 */
@Service
public class FormService {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Budget BUDGET = new Budget("FORMS_DRAWN", 120, Duration.ofHours(1));

    private final FormPrinter printer;
    private final FormWords words;
    private final KnownAnswers known;
    private final Budgets budgets;

    FormService(FormPrinter printer, FormWords words, KnownAnswers known, Budgets budgets) {
        this.printer = printer;
        this.words = words;
        this.known = known;
        this.budgets = budgets;
    }

    /** The words of a form as they are now: {@code title}, {@code what}, {@code who}, {@code when}, {@code attachments}. */
    @PreAuthorize("permitAll()")
    public PaperText words(PaperForm form, Locale language) {
        return words.of(form, language);
    }

    /** What a signed-in customer need not write, for the chosen place; nothing for anybody else. */
    @PreAuthorize("permitAll()")
    public Answers known() {
        return known.find();
    }

    /** The form to be filled in by hand, in Hungarian. */
    @PreAuthorize("permitAll()")
    public DownloadHandler empty(PaperForm form) {
        return event -> give(event, form.slug() + ".pdf", () -> printer.empty(form));
    }

    /** The form in English, to read beside the Hungarian one. */
    @PreAuthorize("permitAll()")
    public DownloadHandler readingAid(PaperForm form) {
        return event -> give(event, form.slug() + "-english-guide.pdf", () -> printer.readingAid(form));
    }

    /** The form with what was typed, to be signed, in Hungarian. */
    @PreAuthorize("permitAll()")
    public DownloadHandler filled(PaperForm form, Answers answers) {
        return event -> give(event, form.slug() + "-kitoltve.pdf", () -> printer.filled(form, answers));
    }

    private void give(DownloadEvent event, String fileName, Supplier<byte[]> drawing) throws IOException {
        if (budgets.takeOne(BUDGET, ClientAddress.current().subscriber())) {
            FileAnswer.give(event, fileName, FileAnswer.PDF, drawing.get());
        } else {
            event.getResponse().sendError(TOO_MANY_REQUESTS, "");
        }
    }
}
