package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.Tone;
import hu.miho.portal.ui.WizardSteps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** One page of a form: where one is, what is known, what is asked. */
class CaseFormPage extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final List<AnswerField> fields;
    private final List<PaperField> papers;

    /**
     * @param number of the page, from 1
     * @param shelves where the files of a paper go
     * @param whenChanged told of each change of an answer
     */
    CaseFormPage(
            CaseForm form,
            CasePage asked,
            int number,
            Function<PaperKind, FileShelf> shelves,
            SerializableRunnable whenChanged) {
        addClassName("stack");
        fields = asked.questions().stream()
                .map(question -> AnswerFields.of(question, form.answers().of(question.name()), whenChanged))
                .toList();
        papers = asked.papers().stream()
                .map(paper -> new PaperField(paper, shelves))
                .toList();
        var header = new PageHeader(
                getTranslation(
                        "cases.form.step",
                        getTranslation(form.titleKey()),
                        number,
                        form.pages().size()),
                getTranslation(asked.key() + ".page.title"));
        CaseWords.find(asked.key() + ".page.lead").ifPresent(header::withLead);
        add(steps(0), header);
        if (form.missing() != null) {
            add(new NoticeBox(Tone.WARN, getTranslation("cases.form.missing", form.missing())));
        }
        add(errors);
        asked.warnings()
                .forEach(told -> add(new NoticeBox(
                        Tone.WARN, getTranslation(told.textKey(), told.values().toArray()))));
        if (!asked.facts().isEmpty()) {
            var facts = new KeyValues();
            asked.facts()
                    .forEach(fact -> facts.add(
                            getTranslation(fact.labelKey()),
                            fact.isKey() ? getTranslation(fact.value()) : fact.value()));
            add(facts);
        }
        var questions = new Div();
        questions.addClassName("form");
        fields.forEach(questions::add);
        papers.forEach(questions::add);
        add(questions);
    }

    /** @param current 0 filling in, 1 checking, 2 sent */
    static WizardSteps steps(int current) {
        return new WizardSteps(
                current,
                I18NProvider.translate("cases.steps.fill"),
                I18NProvider.translate("cases.steps.check"),
                I18NProvider.translate("cases.steps.sent"));
    }

    /** What is in the fields now, by the question's name. */
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        fields.forEach(field -> typed.put(field.question().name(), field.value()));
        return typed;
    }

    /** Marks what has to be mended. @return whether nothing has */
    boolean check() {
        List<FieldProblem> problems = Stream.concat(
                        fields.stream().flatMap(field -> field.check().stream()),
                        papers.stream().flatMap(paper -> paper.check().stream()))
                .toList();
        errors.show(problems);
        return problems.isEmpty();
    }
}
