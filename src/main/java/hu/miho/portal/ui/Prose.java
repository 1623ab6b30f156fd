package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A longer text that people wrote. Its source has blocks separated by blank lines: {@code ## } starts a heading, {@code - } each
 * item of a list, everything else is a paragraph; in a line {@code **bold**} and {@code [words](address)}. It is built from
 * components: nothing in it becomes HTML, and an address that is neither a page of ours nor of the web, mail or telephone stays
 * text.
 */
public final class Prose extends Div {

    private static final String HEADING = "## ";
    private static final String ITEM = "- ";
    private static final Pattern INLINE = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[([^\\]]+)]\\(([^)\\s]+)\\)");
    private static final Pattern ADDRESS =
            Pattern.compile("(https?://[^\\s\"<>]+|mailto:[^\\s\"<>]+|tel:[+0-9-]+|/?[a-z][a-z0-9-]*(/[a-z0-9-]+)*)");

    /** @param source as its writer typed it */
    public Prose(String source) {
        addClassName("prose");
        for (String block : source.strip().split("\\n\\s*\\n")) {
            add(component(block.strip()));
        }
    }

    private static Component component(String block) {
        if (block.startsWith(HEADING)) {
            return new H2(block.substring(HEADING.length()));
        }
        return block.startsWith(ITEM) ? list(block) : words(new Paragraph(), block);
    }

    private static Component list(String block) {
        var list = new UnorderedList();
        for (String item : block.substring(ITEM.length()).split("\\n" + ITEM)) {
            list.add(words(new ListItem(), item));
        }
        return list;
    }

    private static <T extends Component & HasComponents> T words(T place, String source) {
        String line = source.replace('\n', ' ');
        Matcher special = INLINE.matcher(line);
        int done = 0;
        while (special.find()) {
            place.add(new Text(line.substring(done, special.start())));
            place.add(special.group(1) == null ? link(special) : bold(special.group(1)));
            done = special.end();
        }
        place.add(new Text(line.substring(done)));
        return place;
    }

    private static Component bold(String text) {
        var strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }

    private static Component link(Matcher found) {
        String address = found.group(3);
        return ADDRESS.matcher(address).matches() ? new Anchor(address, found.group(2)) : new Text(found.group());
    }
}
