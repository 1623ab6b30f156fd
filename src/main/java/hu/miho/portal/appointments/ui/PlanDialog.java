package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import java.util.List;

/** A form for a part of the schedule. What it takes down counts only when the clerk has seen the preview and saved it. */
abstract class PlanDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();

    PlanDialog() {
        setMaxWidth("44rem");
        setCloseOnOutsideClick(false);
    }

    /** To be called when the fields are there. */
    void lay(Component... fields) {
        var form = new Div(errors);
        form.add(fields);
        form.addClassName("dialog-form");
        add(form);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("appointments.schedule.take-down"), this::takeDownIfSound));
    }

    private void takeDownIfSound() {
        List<FieldProblem> problems = check();
        errors.show(problems);
        if (problems.isEmpty()) {
            close();
            takeDown();
        }
    }

    /** Marks the fields that have to be mended. */
    abstract List<FieldProblem> check();

    /** Hands on what was typed, which has no problems. */
    abstract void takeDown();
}
