package hu.miho.portal.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The page after something was done: a tick, what happened, the reference, then what comes next. */
public final class Confirmation extends Div implements Focusable<Confirmation> {

    /** @param title what happened, in the past tense */
    public Confirmation(String title) {
        addClassName("confirmation");
        setTabIndex(-1);
        var head = new Div(Icons.CHECK_CIRCLE.create(), new H1(title));
        head.addClassName("confirmation-head");
        add(head);
        addAttachListener(attach -> focus());
    }

    /** The number to quote later, in large type. */
    public Confirmation withReference(String label, String value) {
        var name = new Paragraph(label);
        name.addClassName("reference-label");
        var number = new Paragraph(value);
        number.addClassName("reference");
        var box = new Div(name, number);
        box.addClassName("reference-box");
        add(box);
        return this;
    }
}
