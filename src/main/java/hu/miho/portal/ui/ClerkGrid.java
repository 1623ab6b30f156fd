package hu.miho.portal.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;

/** A dense grid for people who look at hundreds of rows a day. */
public final class ClerkGrid<T> extends Grid<T> {

    /** @param label what the grid lists, for screen readers */
    public ClerkGrid(String label) {
        addClassName("clerk-grid");
        getElement().setAttribute("aria-label", label);
        addThemeVariants(GridVariant.LUMO_COMPACT);
    }

    /** A column of amounts or counts, aligned to the right. */
    public Column<T> amount(String header, ValueProvider<T, String> amount) {
        return addColumn(amount).setHeader(header).setTextAlign(ColumnTextAlign.END);
    }
}
