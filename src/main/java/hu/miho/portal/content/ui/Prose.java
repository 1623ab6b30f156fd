package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * A longer text with headings and lists. Its source has blocks separated by blank lines: {@code ## } starts a heading,
 * {@code - } each item of a list, everything else is a paragraph. It is text only: nothing in it becomes HTML.
 */
class Prose extends Div {

    private static final String HEADING = "## ";
    private static final String ITEM = "- ";

    Prose(String source) {
        addClassName("prose");
        for (String block : source.strip().split("\\n\\s*\\n")) {
            add(component(block.strip()));
        }
    }

    private static Component component(String block) {
        if (block.startsWith(HEADING)) {
            return new H2(block.substring(HEADING.length()));
        }
        return block.startsWith(ITEM) ? list(block) : new Paragraph(block.replace('\n', ' '));
    }

    private static Component list(String block) {
        var list = new UnorderedList();
        for (String item : block.substring(ITEM.length()).split("\\n" + ITEM)) {
            list.add(new ListItem(item.replace('\n', ' ')));
        }
        return list;
    }
}
