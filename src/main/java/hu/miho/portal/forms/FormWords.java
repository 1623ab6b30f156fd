package hu.miho.portal.forms;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The forms' texts, with the deadlines in them. */
@Component
class FormWords {

    private final I18NProvider texts;
    private final FormProperties deadlines;

    FormWords(I18NProvider texts, FormProperties deadlines) {
        this.texts = texts;
        this.deadlines = deadlines;
    }

    /** A text; {@code 0}: days to report a change, {@code 1}: day of the joint request, {@code 2}: age of a title deed. */
    String text(String key, Locale language) {
        return texts.getTranslation(
                key,
                language,
                deadlines.reportWithinDays(),
                deadlines.jointRequestDay(),
                deadlines.deedNotOlderThanDays());
    }

    String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
