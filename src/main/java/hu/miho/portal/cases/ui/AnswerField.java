package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.Mistake;
import hu.miho.portal.cases.Question;
import hu.miho.portal.ui.FieldProblem;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a question is answered in: one field, or a few that belong together. */
final class AnswerField extends Div {

    /** The only field of a question that has one. */
    static final String ONLY = "";

    private final Question question;
    private final Map<String, Part> parts;
    private final SerializableSupplier<String> value;

    /** A field with its name. */
    record Part(Component field, String label) implements Serializable {

        HasValidation validation() {
            return (HasValidation) field;
        }
    }

    /**
     * @param parts by the names that mistakes use
     * @param value puts the answer together
     */
    AnswerField(Question question, Map<String, Part> parts, SerializableSupplier<String> value) {
        this.question = question;
        this.parts = parts;
        this.value = value;
        addClassName("answer-field");
        parts.values().forEach(part -> part.validation().setManualValidation(true));
    }

    Question question() {
        return question;
    }

    /** What is typed now. */
    String value() {
        return value.get();
    }

    /** Marks what has to be mended. */
    List<FieldProblem> check() {
        parts.values().forEach(part -> part.validation().setInvalid(false));
        return question.mistakes(value()).stream().map(this::mark).toList();
    }

    private FieldProblem mark(Mistake mistake) {
        Part part = Objects.requireNonNull(parts.get(mistake.part()));
        String text = I18NProvider.translate(mistake.textKey(), mistake.values().toArray());
        part.validation().setErrorMessage(text);
        part.validation().setInvalid(true);
        return new FieldProblem(part.field(), part.label() + ": " + text);
    }
}
