package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;

/** A small table that is read as a whole: with a caption, column heads and row heads, for paper and screen readers too. */
public final class DataTable extends Div {

    private final NativeTable table = new NativeTable();
    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTableFooter foot = new NativeTableFooter();
    private final List<Boolean> numeric = new ArrayList<>();

    /** @param caption what the table shows; read out, not seen */
    public DataTable(String caption) {
        addClassName("data-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        table.add(new NativeTableHeader(heads), body);
        add(table);
    }

    /** A column of words. The first column's cells are the heads of their rows. */
    public DataTable column(String name) {
        return column(name, false);
    }

    /** A column of numbers, aligned to the right. */
    public DataTable numericColumn(String name) {
        return column(name, true);
    }

    /** @param cells a text or a component for each column */
    public DataTable row(Object... cells) {
        body.add(filled(cells));
        return this;
    }

    /** A row of totals below the others. */
    public DataTable footer(Object... cells) {
        if (foot.getParent().isEmpty()) {
            table.add(foot);
        }
        foot.add(filled(cells));
        return this;
    }

    private DataTable column(String name, boolean isNumeric) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "col");
        markNumeric(head, isNumeric);
        heads.add(head);
        numeric.add(isNumeric);
        return this;
    }

    private NativeTableRow filled(Object... cells) {
        var row = new NativeTableRow();
        for (int column = 0; column < cells.length; column++) {
            Component cell = column == 0 ? rowHead() : new NativeTableCell();
            markNumeric(cell, numeric.get(column));
            fill(cell, cells[column]);
            row.add(cell);
        }
        return row;
    }

    private static Component rowHead() {
        var head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        return head;
    }

    private static void fill(Component cell, Object content) {
        if (content instanceof Component component) {
            cell.getElement().appendChild(component.getElement());
        } else {
            cell.getElement().setText(content.toString());
        }
    }

    private static void markNumeric(Component cell, boolean isNumeric) {
        if (isNumeric) {
            cell.addClassName("numeric");
        }
    }
}
