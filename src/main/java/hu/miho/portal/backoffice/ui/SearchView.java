package hu.miho.portal.backoffice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import hu.miho.portal.backoffice.SearchService;
import hu.miho.portal.customers.CustomerHit;
import hu.miho.portal.customers.CustomerSearch;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Found;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Everything that a search has found; of customers page by page. The address keeps what was looked for. */
@Route(value = "ugyintezo/kereses", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class SearchView extends PortalPage implements BeforeEnterObserver {

    static final String WORDS = "q";

    private static final int PAGE = 25;

    private final SearchService search;
    private final CustomerSearch customers;
    private final TextField words = Fields.text(getTranslation("backoffice.search"));
    private final Div results = new Div();

    SearchView(SearchService search, CustomerSearch customers) {
        super("backoffice.search");
        this.search = search;
        this.customers = customers;
        words.setHelperText(getTranslation("backoffice.search.help"));
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(SearchView.class, QueryParameters.of(WORDS, change.getValue()));
            }
        });
        results.addClassName("stack");
        add(new PageHeader(null, getTranslation("backoffice.search")), words, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = parameter(event, WORDS).orElse("");
        words.setValue(typed);
        results.removeAll();
        if (!typed.isBlank()) {
            show(typed);
        }
    }

    private void show(String typed) {
        List<Found> numbered = search.find(typed, PAGE).stream()
                .filter(found -> found.kind() != Found.Kind.CUSTOMER)
                .toList();
        if (!numbered.isEmpty()) {
            results.add(numbered(numbered));
        }
        List<CustomerHit> first = customers.find(typed, null, PAGE);
        if (!first.isEmpty()) {
            results.add(customers(typed, first));
        } else if (numbered.isEmpty()) {
            results.add(new EmptyState(
                    Icons.SEARCH,
                    getTranslation("backoffice.search.none"),
                    getTranslation("backoffice.search.none.text")));
        }
    }

    private ClerkPanel numbered(List<Found> found) {
        String title = getTranslation("backoffice.search.numbered");
        var table = new DataTable(title)
                .column(getTranslation("backoffice.search.number"))
                .column(getTranslation("backoffice.search.kind"))
                .column(getTranslation("backoffice.search.more"));
        found.forEach(each -> table.row(
                new Anchor(each.href(), each.title()),
                getTranslation(each.kind().textKey()),
                each.more()));
        var panel = new ClerkPanel(title);
        panel.add(table);
        return panel;
    }

    private ClerkPanel customers(String typed, List<CustomerHit> first) {
        String title = getTranslation("backoffice.search.customers");
        var table = new DataTable(title)
                .column(getTranslation("customers.details.name"))
                .column(getTranslation("customers.place.id"))
                .column(getTranslation("customers.details.places"));
        var panel = new ClerkPanel(title);
        panel.add(table);
        addPage(typed, first, table, panel);
        return panel;
    }

    private void addPage(String typed, List<CustomerHit> page, DataTable table, ClerkPanel panel) {
        page.forEach(hit -> table.row(
                new Anchor(CustomerPage.address(hit.id()), hit.name()),
                hit.id().toString(),
                hit.retired() ? getTranslation("backoffice.search.retired", hit.addresses()) : hit.addresses()));
        if (page.size() == PAGE) {
            Button more = Buttons.secondary(getTranslation("backoffice.search.next"), () -> {});
            more.addClickListener(click -> {
                more.removeFromParent();
                List<CustomerHit> next = customers.find(typed, page.getLast(), PAGE);
                if (next.isEmpty()) {
                    panel.add(new Paragraph(getTranslation("backoffice.search.end")));
                }
                addPage(typed, next, table, panel);
            });
            panel.add(more);
        }
    }
}
