package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/**
 * A question with one of several answers; the text of each is {@code <key>.option.<option>}.
 *
 * @param options the answers as they are kept
 */
public record ChoiceQuestion(String key, List<String> options) implements Question {

    public static final String YES = "YES";
    public static final String NO = "NO";

    public ChoiceQuestion {
        options = List.copyOf(options);
    }

    static ChoiceQuestion yesNo(String key) {
        return new ChoiceQuestion(key, List.of(YES, NO));
    }

    /** Translation key of an answer. */
    public String optionKey(String option) {
        return key + ".option." + option;
    }

    @Override
    public List<Mistake> mistakes(String answer) {
        return options.contains(answer) ? List.of() : List.of(Mistake.of("missing.CHOICE"));
    }

    @Override
    public String show(String answer, Locale language, I18NProvider texts) {
        return options.contains(answer) ? texts.getTranslation(optionKey(answer), language) : "";
    }
}
