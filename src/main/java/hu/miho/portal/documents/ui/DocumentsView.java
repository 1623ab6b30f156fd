package hu.miho.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import hu.miho.portal.documents.DocumentFilter;
import hu.miho.portal.documents.DocumentOrigin;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.CustomerGrid;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PhoneRow;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Contracts, bills and letters as files, to look for and to download. */
@Route(value = "dokumentumtar", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class DocumentsView extends PortalPage implements BeforeEnterObserver {

    private final DocumentService documents;
    private final Span count = new Span();
    private final CustomerGrid<DocumentRow> grid;
    private final DocumentMarks marks;
    private List<DocumentRow> all = List.of();

    DocumentsView(DocumentService documents) {
        super("documents.title");
        this.documents = documents;
        marks = new DocumentMarks(documents);
        this.grid = grid();
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        all = documents.documents(DocumentFilter.ALL);
        add(new PageHeader(documents.placeName().orElse(null), getTranslation("documents.title")));
        if (all.isEmpty()) {
            add(nothingYet());
        } else {
            addList(DocumentChoice.of(event.getLocation().getQueryParameters()));
        }
    }

    private void addList(DocumentFilter first) {
        List<Integer> years = all.stream()
                .map(document -> document.issuedOn().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var filter = new DocumentFilterForm(years, first, this::choose);
        filter.add(count);
        add(filter, marks, grid);
        show(first);
    }

    /** The address keeps it: reloaded, or come back to, the page shows the same. */
    private void choose(DocumentFilter filter) {
        show(filter);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("dokumentumtar", DocumentChoice.parameters(filter)));
    }

    private void show(DocumentFilter filter) {
        List<DocumentRow> found = all.stream().filter(filter::matches).toList();
        count.setText(getTranslation("documents.count", found.size()));
        grid.setItems(found);
        marks.show(found);
    }

    private CustomerGrid<DocumentRow> grid() {
        var rows = new CustomerGrid<DocumentRow>(getTranslation("documents.title"));
        rows.addComponentColumn(marks::box)
                .setHeader(marks.boxOfAll(() -> rows.getDataProvider().refreshAll()))
                .setWidth("3.5rem")
                .setFlexGrow(0);
        rows.component(getTranslation("documents.document"), DocumentView::link)
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(3)
                .setComparator(Comparator.comparing(DocumentRow::title));
        rows.component(getTranslation("documents.kind-and-case"), this::kindAndOrigin)
                .setComparator(Comparator.comparing(DocumentRow::kind));
        rows.text(getTranslation("documents.issued"), row -> Formats.date(row.issuedOn()))
                .setComparator(Comparator.comparing(DocumentRow::issuedOn));
        rows.amount(getTranslation("documents.size"), DocumentsView::size);
        rows.component(getTranslation("documents.download"), this::downloadLink);
        rows.phone(getTranslation("documents.title"), this::phoneRow);
        rows.setEmptyStateComponent(new Div(getTranslation("documents.none.found")));
        return rows;
    }

    private Component phoneRow(DocumentRow row) {
        var below = new Div(downloadLink(row), origin(row));
        below.addClassName("document-actions");
        return new PhoneRow(DocumentView.link(row), size(row), kind(row) + ", " + Formats.date(row.issuedOn()), below);
    }

    private Component kindAndOrigin(DocumentRow row) {
        var both = new Div(new Span(kind(row)), origin(row));
        both.addClassName("document-origin");
        return both;
    }

    /** The case that it belongs to, and how that stands. */
    private Component origin(DocumentRow row) {
        DocumentOrigin origin = row.origin();
        if (origin == null) {
            return new Span();
        }
        var state = new Span(getTranslation(origin.stateKey()));
        state.addClassName("secondary");
        var both = new Div(new Anchor(origin.path(), origin.number()), state);
        both.addClassName("document-origin");
        return both;
    }

    private Component downloadLink(DocumentRow row) {
        var link = new DownloadLink(getTranslation("documents.download"), documents.download(row.documentNo()));
        link.getElement()
                .setAttribute("aria-label", getTranslation("documents.download.named", row.title(), size(row)));
        return link;
    }

    private String kind(DocumentRow row) {
        return getTranslation("documents.kind." + row.kind());
    }

    private Component nothingYet() {
        return new EmptyState(
                Icons.FOLDER_OPEN,
                getTranslation("documents.empty.title"),
                getTranslation("documents.empty.text"),
                LinkButton.secondary(getTranslation("documents.empty.action"), "elerhetosegek"));
    }

    /** {@code PDF} for what is drawn when it is fetched. */
    static String size(DocumentRow row) {
        Long bytes = row.sizeBytes();
        return bytes == null
                ? "PDF"
                : Formats.quantity(
                        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1024), 0, RoundingMode.CEILING), "kB");
    }
}
