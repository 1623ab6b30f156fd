package hu.miho.portal.forms;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.PaperText;
import hu.miho.portal.content.PaperTexts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The forms' texts: those that clerks may change, with the deadlines in them, and those that the structure has. */
@Component
class FormWords {

    private final PaperTexts papers;
    private final I18NProvider texts;
    private final FormProperties deadlines;

    FormWords(PaperTexts papers, I18NProvider texts, FormProperties deadlines) {
        this.papers = papers;
        this.texts = texts;
        this.deadlines = deadlines;
    }

    PaperText of(PaperForm form, Locale language) {
        return withDeadlines(papers.of(form.paper(), language));
    }

    /** {@code days} to report a change, {@code day} of the joint request, {@code age} of a title deed. */
    PaperText withDeadlines(PaperText words) {
        return words.with("days", String.valueOf(deadlines.reportWithinDays()))
                .with("day", String.valueOf(deadlines.jointRequestDay()))
                .with("age", String.valueOf(deadlines.deedNotOlderThanDays()));
    }

    String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
