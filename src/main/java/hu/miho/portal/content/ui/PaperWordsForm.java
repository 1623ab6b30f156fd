package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.content.PaperPart;
import hu.miho.portal.content.PaperPart.Shape;
import hu.miho.portal.content.PaperWords;
import hu.miho.portal.content.PaperWords.Problem;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the words of a printed paper, part by part in both languages. */
class PaperWordsForm extends Div implements ContentForm<PaperWords> {

    private final List<PaperPart> parts;
    private final PaperWords original;
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<String, HasValue<?, String>> hungarian = new LinkedHashMap<>();
    private final Map<String, HasValue<?, String>> english = new LinkedHashMap<>();

    /** @param original what the words have to fit */
    PaperWordsForm(List<PaperPart> parts, PaperWords original, PaperWords words) {
        this.parts = parts;
        this.original = original;
        addClassName("form");
        add(errors);
        parts.forEach(part -> {
            hungarian.put(part.name(), field(part, "content.papers.hu"));
            english.put(part.name(), field(part, "content.papers.en"));
        });
        show(words);
    }

    @Override
    public final void show(PaperWords words) {
        errors.clear();
        show(hungarian, words.hu(), original.hu());
        show(english, words.en(), original.en());
    }

    /** A part that came after the words were saved has its original ones. */
    private static void show(
            Map<String, HasValue<?, String>> fields, Map<String, String> words, Map<String, String> originals) {
        fields.forEach(
                (name, field) -> field.setValue(words.getOrDefault(name, Objects.requireNonNull(originals.get(name)))));
    }

    @Override
    public Optional<PaperWords> complete() {
        hungarian.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        english.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        var typed = new PaperWords(typed(hungarian), typed(english));
        List<FieldProblem> problems =
                typed.problems(parts, original).stream().map(this::mark).toList();
        errors.show(problems);
        return problems.isEmpty() ? Optional.of(typed) : Optional.empty();
    }

    private static Map<String, String> typed(Map<String, HasValue<?, String>> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().getValue().strip()));
    }

    private FieldProblem mark(Problem problem) {
        String text = getTranslation("content.papers.problem." + problem.part().shape());
        var fields = problem.english() ? english : hungarian;
        return FieldProblem.mark(
                (HasValidation) Objects.requireNonNull(fields.get(problem.part().name())), text, text);
    }

    private HasValue<?, String> field(PaperPart part, String inLanguage) {
        String label = getTranslation(inLanguage, getTranslation("content.papers.part." + part.name()));
        if (part.shape() == Shape.LINE) {
            TextField field = Fields.text(label);
            field.setManualValidation(true);
            return added(field);
        }
        TextArea area = Fields.longText(label, part.shape() == Shape.PARAGRAPH ? 2 : 4);
        if (part.shape() != Shape.PARAGRAPH) {
            area.setHelperText(getTranslation("content.papers.help." + part.shape()));
        }
        return added(area);
    }

    private <F extends Component & HasValue<?, String>> F added(F field) {
        add(field);
        return field;
    }
}
