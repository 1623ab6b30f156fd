package hu.miho.portal.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hu.miho.portal.ui.Icons;

/** One thing that a customer may want to do. Its texts are {@code key} and {@code key.text}. */
final class Task extends ListItem {

    private Task(Icons icon, String key, Component title) {
        title.addClassName("task-title");
        add(icon.create(), new Div(title, new Paragraph(translate(key + ".text"))));
    }

    /** What can be done in the portal. */
    static Task online(Icons icon, String key, String href) {
        return new Task(icon, key, new Anchor(href, translate(key)));
    }

    /** What the portal cannot do yet: says where it is done today. */
    static Task atTheOffice(Icons icon, String key) {
        return new Task(icon, key, new Span(translate(key)));
    }
}
