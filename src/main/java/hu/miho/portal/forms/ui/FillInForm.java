package hu.miho.portal.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import hu.miho.portal.forms.Answers;
import hu.miho.portal.forms.FormField;
import hu.miho.portal.forms.FormSection;
import hu.miho.portal.forms.PaperForm;
import hu.miho.portal.ui.FieldProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of a form, part by part as on paper. */
class FillInForm extends Div {

    private final PaperForm form;
    private final Map<FormField, AnswerInput> inputs = new LinkedHashMap<>();

    /** @param known what stands in the fields at first */
    FillInForm(PaperForm form, Answers known) {
        this.form = form;
        addClassNames("form", "paper-fields");
        form.sections().forEach(section -> add(part(section, known)));
    }

    void onChange(Runnable listener) {
        inputs.values().forEach(input -> input.onChange(listener));
    }

    /** What is in the fields now. */
    Answers answers() {
        var answers = new HashMap<String, String>();
        inputs.forEach((field, input) -> answers.put(field.id(), input.answer()));
        return new Answers(answers);
    }

    /** Marks the fields that need mending; a form without a word has nothing to print. */
    List<FieldProblem> check() {
        inputs.values().forEach(input -> input.mark(""));
        Answers answers = answers();
        var problems = new ArrayList<FieldProblem>();
        inputs.forEach((field, input) -> {
            if (input.isUnreadable()) {
                problems.add(input.mark(getTranslation("forms.problem.date")));
            }
        });
        answers.problems(form)
                .forEach(problem -> problems.add(input(problem.field()).mark(getTranslation(problem.key()))));
        if (problems.isEmpty() && answers.isEmpty()) {
            problems.add(inputs.values().iterator().next().mark(getTranslation("forms.problem.nothing")));
        }
        return problems;
    }

    private AnswerInput input(FormField field) {
        return Objects.requireNonNull(inputs.get(field));
    }

    private Section part(FormSection section, Answers known) {
        String heading = getTranslation(section.textKey());
        var part = new Section(new H2(heading));
        part.setAriaLabel(heading);
        section.fields().forEach(field -> {
            var input = new AnswerInput(field, known.to(field), heading);
            inputs.put(field, input);
            part.add(input.component());
        });
        return part;
    }
}
