package hu.miho.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * A panel with a small dense table, whose columns say what they show of an item. The first rows are seen, more on demand: what is
 * known already, or page by page.
 */
public final class ClerkTable<T> {

    private static final int SHOWN = 8;

    private final ClerkPanel panel;
    private final DataTable table;
    private final List<SerializableFunction<T, Object>> cells = new ArrayList<>();
    private List<T> last = List.of();

    public ClerkTable(String heading) {
        panel = new ClerkPanel(heading);
        table = new DataTable(heading);
    }

    /** A column of words. @param cell gives a text or a component */
    public ClerkTable<T> column(String name, SerializableFunction<T, Object> cell) {
        table.column(name);
        cells.add(cell);
        return this;
    }

    /** A column of numbers, aligned to the right. */
    public ClerkTable<T> numeric(String name, SerializableFunction<T, Object> cell) {
        table.numericColumn(name);
        cells.add(cell);
        return this;
    }

    /** All items with their number. @param none what stands there when there are none */
    public ClerkPanel of(List<T> items, String none) {
        panel.count(items.size());
        if (items.isEmpty()) {
            panel.add(new Paragraph(none));
            return panel;
        }
        panel.add(table);
        List<T> rest = items.subList(Math.min(SHOWN, items.size()), items.size());
        show(items.subList(0, items.size() - rest.size()));
        if (!rest.isEmpty()) {
            addMore(panel.getTranslation("ui.show-all", rest.size()), Integer.MAX_VALUE, shown -> rest);
        }
        return panel;
    }

    /**
     * A page of items, and a button for the next one as long as pages are full.
     *
     * @param more the button's text
     * @param after gives the page after an item; may be empty
     */
    public ClerkPanel pages(List<T> first, int size, String more, SerializableFunction<T, List<T>> after) {
        panel.add(table);
        show(first);
        if (first.size() == size) {
            addMore(more, size, shown -> after.apply(shown.getLast()));
        }
        return panel;
    }

    private void show(List<T> items) {
        items.forEach(
                item -> table.row(cells.stream().map(cell -> cell.apply(item)).toArray()));
        last = items;
    }

    /** Whoever goes by keyboard goes on in the table when the button is no longer there. */
    private void addMore(String text, int size, SerializableFunction<List<T>, List<T>> next) {
        Button button = Buttons.secondary(text, () -> {});
        button.addClickListener(click -> {
            List<T> page = next.apply(last);
            if (page.size() < size) {
                button.removeFromParent();
                table.focus();
            }
            if (!page.isEmpty()) {
                show(page);
            }
        });
        panel.add(button);
    }
}
