package hu.miho.portal.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The steps of a wizard: those done, the one we are at, those to come. */
public final class WizardSteps extends OrderedList {

    /**
     * @param current the step we are at, from 0
     * @param names the steps' names, in order
     */
    public WizardSteps(int current, String... names) {
        addClassName("wizard-steps");
        getElement().setAttribute("aria-label", getTranslation("ui.wizard.steps"));
        for (int step = 0; step < names.length; step++) {
            add(item(step, current, names[step]));
        }
    }

    private ListItem item(int step, int current, String name) {
        var item = new ListItem();
        if (step < current) {
            item.addClassName("done");
            item.add(Icons.CHECK_CIRCLE.create(), new Span(name), hidden(getTranslation("ui.wizard.done")));
        } else {
            var number = new Span(String.valueOf(step + 1));
            number.addClassName("number");
            item.add(number, new Span(name));
        }
        if (step == current) {
            item.addClassName("now");
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static Span hidden(String text) {
        var span = new Span(" (" + text + ")");
        span.addClassName("visually-hidden");
        return span;
    }
}
