package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A dense card of the clerks' pages: a heading strip with a count, and a small table of what there is. */
public final class ClerkPanel extends Section {

    private static final int SHOWN = 8;

    private final Div strip = new Div();

    public ClerkPanel(String heading) {
        addClassName("clerk-panel");
        strip.addClassName("clerk-panel-strip");
        strip.add(new H2(heading));
        add(strip);
    }

    /**
     * A panel of rows: the first ones are seen, the rest on demand.
     *
     * @param none what stands there when there are none
     * @param row puts an item into the table
     */
    public static <T> ClerkPanel of(
            String heading, List<T> items, String none, DataTable head, BiConsumer<DataTable, T> row) {
        var panel = new ClerkPanel(heading);
        panel.count(items.size());
        if (items.isEmpty()) {
            panel.add(new Paragraph(none));
            return panel;
        }
        items.stream().limit(SHOWN).forEach(item -> row.accept(head, item));
        panel.add(head);
        if (items.size() > SHOWN) {
            panel.addRest(items.subList(SHOWN, items.size()), item -> row.accept(head, item));
        }
        return panel;
    }

    private void count(int items) {
        var count = new Span(String.valueOf(items));
        count.addClassName("clerk-panel-count");
        strip.add(count);
    }

    private <T> void addRest(List<T> rest, Consumer<T> row) {
        var all = Buttons.quiet(getTranslation("ui.show-all", rest.size()), () -> {});
        all.addClickListener(click -> {
            rest.forEach(row);
            all.removeFromParent();
        });
        add(all);
    }
}
