package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
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

/**
 * A small table that is read as a whole: with a caption, column heads and row heads, for paper and screen readers too.
 * On a phone a row stacks, each cell beside its column's name; written roles keep it a table for those who hear it.
 */
public final class DataTable extends Div implements Focusable<DataTable> {

    private static final String ROLE = "role";

    private final NativeTable table = new NativeTable();
    private final NativeTableRow heads = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTableFooter foot = new NativeTableFooter();
    private final List<Boolean> numeric = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @param caption what the table shows; read out, not seen */
    public DataTable(String caption) {
        addClassName("data-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute(ROLE, "region");
        getElement().setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        table.getElement().setAttribute(ROLE, "table");
        table.add(group(new NativeTableHeader(asRow(heads))), group(body));
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
            table.add(group(foot));
        }
        foot.add(filled(cells));
        return this;
    }

    private DataTable column(String name, boolean isNumeric) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "col");
        head.getElement().setAttribute(ROLE, "columnheader");
        markNumeric(head, isNumeric);
        heads.add(head);
        numeric.add(isNumeric);
        names.add(name);
        return this;
    }

    private NativeTableRow filled(Object... cells) {
        var row = asRow(new NativeTableRow());
        for (int column = 0; column < cells.length; column++) {
            Component cell = column == 0 ? rowHead() : namedCell(names.get(column));
            markNumeric(cell, numeric.get(column));
            fill(cell, cells[column]);
            row.add(cell);
        }
        return row;
    }

    private static Component rowHead() {
        var head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.getElement().setAttribute(ROLE, "rowheader");
        return head;
    }

    /** The stylesheet shows the name where the head of the column is out of sight. */
    private static Component namedCell(String name) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", name);
        cell.getElement().setAttribute(ROLE, "cell");
        return cell;
    }

    private static NativeTableRow asRow(NativeTableRow row) {
        row.getElement().setAttribute(ROLE, "row");
        return row;
    }

    private static Component group(Component rows) {
        rows.getElement().setAttribute(ROLE, "rowgroup");
        return rows;
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
