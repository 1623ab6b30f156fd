package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing: what is missing, why, and what to do. */
public final class EmptyState extends Div {

    public EmptyState(Icons icon, String title, String explanation, Component... action) {
        addClassName("empty-state");
        add(icon.create(), new H2(title), new Paragraph(explanation));
        add(action);
    }
}
