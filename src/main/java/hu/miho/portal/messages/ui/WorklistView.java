package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.messages.WorklistFilter;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** The clerks' messages, those first whose answer is due first. The filter stands in the address. */
@Route(value = "ugyintezo/uzenetek", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class WorklistView extends PortalPage implements AfterNavigationObserver {

    private final EnquiryDesk desk;
    private final WorklistFilters filters = new WorklistFilters();
    private final ClerkGrid<EnquiryDetails> grid = new ClerkGrid<>(getTranslation("messages.desk.title"));

    WorklistView(EnquiryDesk desk) {
        super("messages.desk.title");
        this.desk = desk;
        addColumns();
        grid.setEmptyStateComponent(new EmptyState(
                Icons.INBOX, getTranslation("messages.desk.empty"), getTranslation("messages.desk.empty.text")));
        add(
                new PageHeader(null, getTranslation("messages.desk.title"))
                        .withActions(LinkButton.primary(getTranslation("messages.desk.new"), TakeDownView.class)),
                filters,
                grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        WorklistFilter filter = WorklistChoice.of(event.getLocation().getQueryParameters());
        filters.show(filter);
        grid.setItemsPageable(page -> desk.worklist(filter, page).getContent());
    }

    private void addColumns() {
        component("messages.desk.column.due", WorklistView::due)
                .setWidth("13em")
                .setFlexGrow(0);
        component("messages.desk.column.number", WorklistView::link)
                .setWidth("9em")
                .setFlexGrow(0);
        text("messages.desk.column.topic", row -> getTranslation(row.topic().textKey()));
        text("messages.desk.column.name", row -> row.person().name()).setFlexGrow(3);
        component("messages.desk.column.state", row -> StatusBadges.of(row.status()));
        text(
                "messages.desk.column.assignee",
                row -> Objects.requireNonNullElse(row.assignee(), getTranslation("messages.desk.nobody")));
        text("messages.desk.column.written", row -> Formats.dateTime(row.writtenAt()));
    }

    private Grid.Column<EnquiryDetails> text(
            String key, com.vaadin.flow.function.ValueProvider<EnquiryDetails, String> text) {
        return grid.addColumn(text).setHeader(getTranslation(key)).setAutoWidth(true);
    }

    private Grid.Column<EnquiryDetails> component(String key, SerializableFunction<EnquiryDetails, Component> cell) {
        return grid.addComponentColumn(cell::apply)
                .setHeader(getTranslation(key))
                .setAutoWidth(true);
    }

    /** The day, and that it is past, by word and icon. */
    private static Component due(EnquiryDetails row) {
        var due = new Span();
        due.addClassName("badges");
        if (row.overdue()) {
            due.add(StatusBadges.overdue());
        }
        if (row.dueOn() != null) {
            due.add(new Span(Formats.date(row.dueOn())));
        }
        return due;
    }

    private static Component link(EnquiryDetails row) {
        return new RouterLink(
                row.number(),
                ClerkThreadView.class,
                new RouteParameters(ClerkThreadView.KEY, row.id().toString()));
    }
}
