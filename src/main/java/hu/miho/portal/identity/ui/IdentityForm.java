package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.util.ArrayList;
import java.util.List;

/** A small form: what is wrong stands on top and at the field; Enter sends it, and a second click while it works does not. */
class IdentityForm extends Div {

    private final ErrorSummary summary = new ErrorSummary();
    private final Div failure = new Div();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<HasValidation> marked = new ArrayList<>();

    IdentityForm() {
        addClassName("form");
        failure.getElement().setAttribute("role", "alert");
        add(failure, summary);
    }

    /** Adds the main button; what else is added to its row comes after it. */
    Div submitWith(String text, Runnable submit) {
        return place(Buttons.primary(text, () -> run(submit)));
    }

    /** The same for what cannot be undone. */
    Div submitWithDanger(String text, Runnable submit) {
        return place(Buttons.danger(text, () -> run(submit)));
    }

    private void run(Runnable submit) {
        begin();
        submit.run();
    }

    private Div place(Button button) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        button.addClickShortcut(Key.ENTER).listenOn(this).setResetFocusOnActiveElement(true);
        var actions = new Div(button);
        actions.addClassName("actions");
        add(actions);
        return actions;
    }

    /** Marks the field when nothing was typed. */
    void require(Component field, String value, String problemKey) {
        if (value.isBlank()) {
            problem(field, getTranslation(problemKey));
        }
    }

    /** Marks the field. */
    void problem(Component field, String text) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(text);
            validated.setInvalid(true);
            marked.add(validated);
        }
        problems.add(new FieldProblem(field, text));
    }

    /** Shows what was marked; true when nothing was. */
    boolean isComplete() {
        summary.show(problems);
        return problems.isEmpty();
    }

    /** Says that it did not work, which is no single field's fault. */
    void fail(String title, Component... body) {
        failure.add(new NoticeBox(Tone.BAD, title, body));
    }

    /** Says that it worked. */
    void done(String text) {
        failure.add(new NoticeBox(Tone.OK, text));
    }

    private void begin() {
        marked.forEach(field -> field.setInvalid(false));
        marked.clear();
        problems.clear();
        summary.clear();
        failure.removeAll();
    }
}
