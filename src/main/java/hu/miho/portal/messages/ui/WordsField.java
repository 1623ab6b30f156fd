package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.messages.NewPost;
import hu.miho.portal.ui.FieldProblem;
import java.util.Optional;

/**
 * What is written, with a count of its letters. Too long a text stays as it is, so that one can shorten it. It comes to the
 * server when one leaves the field, as those of other forms do.
 */
class WordsField extends Composite<TextArea> {

    private String help = "";

    WordsField(String label) {
        TextArea area = getContent();
        area.setLabel(label);
        area.addClassName("words-field");
        area.setMinRows(6);
        area.setManualValidation(true);
        area.addValueChangeListener(change -> count());
        count();
    }

    String words() {
        return getContent().getValue();
    }

    void setWords(String words) {
        getContent().setValue(words);
    }

    void onChange(SerializableRunnable changed) {
        getContent().addValueChangeListener(change -> changed.run());
    }

    /** What one should write, beside the count. */
    void setHelp(String text) {
        help = text;
        count();
    }

    /** @param missingKey the text for an empty field; {@code + ".short"} is that of the summary */
    Optional<FieldProblem> check(String missingKey) {
        int length = words().strip().length();
        if (length == 0) {
            return Optional.of(
                    mark(I18NProvider.translate(missingKey), I18NProvider.translate("messages.words.missing.short")));
        }
        if (length > NewPost.LONGEST) {
            return Optional.of(mark(
                    I18NProvider.translate("messages.words.too-long", length - NewPost.LONGEST),
                    I18NProvider.translate("messages.words.too-long.short")));
        }
        getContent().setInvalid(false);
        return Optional.empty();
    }

    private FieldProblem mark(String text, String brief) {
        return FieldProblem.mark(getContent(), text, brief);
    }

    private void count() {
        String counter = I18NProvider.translate("messages.words.counter", words().length(), NewPost.LONGEST);
        getContent().setHelperText(help.isEmpty() ? counter : help + " " + counter);
    }
}
