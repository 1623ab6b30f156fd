package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.OtherPartyForm;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.NoticeAcceptance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the other party fills in, and their yes or no. */
class OtherPartyPart extends Div {

    private static final int MAX_LENGTH = 1000;

    private final List<AnswerField> fields = new ArrayList<>();
    private final List<PaperField> papers = new ArrayList<>();
    private final Function<PaperKind, FileShelf> shelves;
    private final ErrorSummary errors = new ErrorSummary();
    private final NoticeAcceptance acceptance = new NoticeAcceptance(false);
    private final SerializableConsumer<Map<String, String>> whenConfirmed;
    private final SerializableConsumer<String> whenDenied;

    OtherPartyPart(
            OtherPartyForm form,
            Function<PaperKind, FileShelf> shelves,
            SerializableConsumer<Map<String, String>> whenConfirmed,
            SerializableConsumer<String> whenDenied) {
        this.shelves = shelves;
        this.whenConfirmed = whenConfirmed;
        this.whenDenied = whenDenied;
        addClassName("stack");
        add(errors);
        form.asked().forEach(page -> add(section(page, form)));
        var confirm = Buttons.primary(getTranslation("cases.other.confirm"), this::confirm);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> confirm.setEnabled(true));
        var actions = new Div(confirm, Buttons.secondary(getTranslation("cases.other.deny"), this::askWhy));
        actions.addClassName("actions");
        add(acceptance, actions);
    }

    private Div section(CasePage page, OtherPartyForm form) {
        var section = new Div(new H2(getTranslation(page.key() + ".page.title")));
        CaseWords.find(page.key() + ".page.lead").ifPresent(lead -> section.add(new Paragraph(lead)));
        section.addClassName("form");
        page.questions().forEach(question -> {
            AnswerField field = AnswerFields.of(question, form.answers().of(question.name()), () -> {});
            fields.add(field);
            section.add(field);
        });
        page.papers().forEach(paper -> {
            var field = new PaperField(paper, shelves);
            papers.add(field);
            section.add(field);
        });
        return section;
    }

    private void confirm() {
        List<FieldProblem> problems = new ArrayList<>();
        fields.forEach(field -> problems.addAll(field.check()));
        papers.forEach(paper -> paper.check().ifPresent(problems::add));
        acceptance.check().ifPresent(problems::add);
        errors.show(problems);
        if (problems.isEmpty()) {
            var answers = new HashMap<String, String>();
            fields.forEach(field -> answers.put(field.question().name(), field.value()));
            whenConfirmed.accept(answers);
        }
    }

    private void askWhy() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("cases.other.deny.question"));
        dialog.setMaxWidth("33rem");
        var why = new TextArea(getTranslation("cases.other.deny.why"));
        why.setMaxLength(MAX_LENGTH);
        why.setMinRows(3);
        var fieldsOfDialog = new Div(new Paragraph(getTranslation("cases.other.deny.consequence")), why);
        fieldsOfDialog.addClassName("dialog-form");
        dialog.add(fieldsOfDialog);
        dialog.getFooter()
                .add(
                        Buttons.secondary(getTranslation("cases.other.deny.keep"), dialog::close),
                        Buttons.danger(getTranslation("cases.other.deny"), () -> {
                            dialog.close();
                            whenDenied.accept(why.getValue());
                        }));
        dialog.open();
    }
}
