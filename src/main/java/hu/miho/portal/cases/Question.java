package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A question of a form. It checks what is typed, and says how an answer reads on the check page, in documents and to the
 * clerk; answers are texts in a form of the question's own. Its texts are {@code <key>.label} and {@code <key>.help}.
 */
public sealed interface Question extends Serializable
        permits TextQuestion,
                DateQuestion,
                ChoiceQuestion,
                PlacesQuestion,
                AddressQuestion,
                ReadingQuestion,
                AmountQuestion,
                MeterQuestion,
                Acknowledgement {

    /** Translation key, as {@code cases.mailing-address.address}. */
    String key();

    /** What is wrong with an answer; empty when it is good. */
    List<Mistake> mistakes(String answer);

    /** How a good answer reads; may have several lines. */
    String show(String answer, Locale language, I18NProvider texts);

    /** What is asked, in a few words. */
    default String label(Locale language, I18NProvider texts) {
        return texts.getTranslation(key() + ".label", language);
    }

    /** The name under which the answer is kept: the last part of the key. */
    default String name() {
        return key().substring(key().lastIndexOf('.') + 1);
    }
}
