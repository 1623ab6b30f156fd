package hu.miho.portal.ui;

import com.vaadin.flow.component.details.Details;

/** A table that is folded away under a line until someone wants it, such as the numbers of a chart. */
public final class TableDetails extends Details {

    public TableDetails(String summary, DataTable table) {
        super(summary, table);
        addClassName("table-details");
    }
}
