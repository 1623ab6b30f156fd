package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;

/** A grid with room around its words. On a phone its columns give way to one that stacks them. */
public final class CustomerGrid<T> extends Grid<T> {

    private static final String WIDE = "wide-only";
    private static final String PHONE = "phone-only";

    /** @param label what the grid lists, for screen readers */
    public CustomerGrid(String label) {
        addClassName("customer-grid");
        getElement().setAttribute("aria-label", label);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    }

    public Column<T> text(String header, ValueProvider<T, String> text) {
        return marked(addColumn(text), header, WIDE);
    }

    /** A column of amounts, aligned to the right. */
    public Column<T> amount(String header, ValueProvider<T, String> amount) {
        return text(header, amount).setTextAlign(ColumnTextAlign.END);
    }

    public Column<T> component(String header, SerializableFunction<T, Component> component) {
        return marked(addColumn(new ComponentRenderer<>(component)), header, WIDE);
    }

    /** The only column that a phone shows; {@link PhoneRow} is made for its cells. */
    public Column<T> phone(String header, SerializableFunction<T, Component> component) {
        return marked(addColumn(new ComponentRenderer<>(component)), header, PHONE);
    }

    private Column<T> marked(Column<T> column, String header, String part) {
        return column.setHeader(header)
                .setHeaderPartName(part)
                .setPartNameGenerator(item -> part)
                .setAutoWidth(true)
                .setFlexGrow(1);
    }
}
