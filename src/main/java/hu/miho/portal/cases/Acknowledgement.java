package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** Something that must be read and ticked before one can go on; its label is what is acknowledged, its help why. */
public record Acknowledgement(String key) implements Question {

    public static final String TICKED = "YES";

    @Override
    public List<Mistake> mistakes(String answer) {
        return TICKED.equals(answer) ? List.of() : List.of(Mistake.of("missing.ACKNOWLEDGEMENT"));
    }

    @Override
    public String show(String answer, Locale language, I18NProvider texts) {
        return texts.getTranslation("cases.acknowledged", language);
    }
}
