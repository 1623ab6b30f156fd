package hu.miho.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import java.util.Set;

/** Contracts, bills and letters as files, to look for and to download. */
@Route(value = "dokumentumtar", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class DocumentsView extends PortalPage {

    private final DocumentService documents;
    private final Span count = new Span();
    private final CustomerGrid<DocumentRow> grid;
    private final Div chosenOnes = new Div();
    private List<DocumentRow> shown = List.of();

    DocumentsView(DocumentService documents) {
        super("documents.title");
        this.documents = documents;
        this.grid = grid();
        add(new PageHeader(documents.placeName().orElse(null), getTranslation("documents.title")));
        if (documents.documents(DocumentFilter.ALL).isEmpty()) {
            add(nothingYet());
        } else {
            addList();
        }
    }

    private void addList() {
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var filter = new DocumentFilterForm(documents.years(), this::show);
        filter.add(count);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(chosen -> offerZip(chosen.getAllSelectedItems()));
        chosenOnes.addClassName("actions");
        add(filter, chosenOnes, grid);
        offerZip(Set.of());
        show(DocumentFilter.ALL);
    }

    /** What is chosen, as one file, in the order of the list. */
    private void offerZip(Set<DocumentRow> chosen) {
        chosenOnes.removeAll();
        if (chosen.isEmpty()) {
            chosenOnes.add(secondary("documents.zip.hint"));
        } else if (chosen.size() > DocumentService.MOST_AT_ONCE) {
            chosenOnes.add(secondary("documents.zip.too-many", DocumentService.MOST_AT_ONCE));
        } else {
            List<DocumentRow> inOrder = shown.stream().filter(chosen::contains).toList();
            chosenOnes.add(new DownloadLink(
                    getTranslation("documents.zip.download", inOrder.size()), documents.zip(inOrder)));
        }
    }

    private Span secondary(String key, Object... values) {
        var text = new Span(getTranslation(key, values));
        text.addClassName("secondary");
        return text;
    }

    private void show(DocumentFilter filter) {
        List<DocumentRow> found = documents.documents(filter);
        count.setText(getTranslation("documents.count", found.size()));
        shown = found;
        grid.setItems(found);
    }

    private CustomerGrid<DocumentRow> grid() {
        var rows = new CustomerGrid<DocumentRow>(getTranslation("documents.title"));
        rows.text(getTranslation("documents.document"), DocumentRow::title)
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(3)
                .setComparator(Comparator.comparing(DocumentRow::title));
        rows.text(getTranslation("documents.kind"), this::kind).setComparator(Comparator.comparing(DocumentRow::kind));
        rows.component(getTranslation("documents.case"), this::origin);
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
        return new PhoneRow(row.title(), size(row), kind(row) + ", " + Formats.date(row.issuedOn()), below);
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

    private static String size(DocumentRow row) {
        Long bytes = row.sizeBytes();
        return bytes == null
                ? "PDF"
                : Formats.quantity(
                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1024), 0, RoundingMode.CEILING), "kB");
    }
}
