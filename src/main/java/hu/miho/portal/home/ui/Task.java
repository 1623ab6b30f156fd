package hu.miho.portal.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.ui.Icons;

/** One thing that a customer may want to do. Its texts are {@code key} and {@code key.text}. */
final class Task extends ListItem {

    Task(Icons icon, String key, String href) {
        var title = new Anchor(href, translate(key));
        title.addClassName("task-title");
        add(icon.create(), new Div(title, new Paragraph(translate(key + ".text"))));
    }
}
