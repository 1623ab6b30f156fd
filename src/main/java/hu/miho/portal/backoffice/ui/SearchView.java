package hu.miho.portal.backoffice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import hu.miho.portal.backoffice.SearchService;
import hu.miho.portal.customers.CustomerHit;
import hu.miho.portal.customers.CustomerSearch;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.CustomerPage;
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
        List<Found> numbered = search.listBesideCustomers(typed);
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
        return new ClerkTable<Found>(getTranslation("backoffice.search.numbered"))
                .column(getTranslation("backoffice.search.number"), each -> new Anchor(each.href(), each.title()))
                .column(
                        getTranslation("backoffice.search.kind"),
                        each -> getTranslation(each.kind().textKey()))
                .column(getTranslation("backoffice.search.more"), Found::more)
                .of(found, "");
    }

    private ClerkPanel customers(String typed, List<CustomerHit> first) {
        return new ClerkTable<CustomerHit>(getTranslation("backoffice.search.customers"))
                .column(
                        getTranslation("customers.details.name"),
                        hit -> new Anchor(CustomerPage.address(hit.id()), hit.name()))
                .column(getTranslation("customers.place.id"), hit -> hit.id().toString())
                .column(getTranslation("customers.details.places"), this::addresses)
                .pages(first, PAGE, getTranslation("backoffice.search.next"), hit -> customers.find(typed, hit, PAGE));
    }

    private String addresses(CustomerHit hit) {
        return hit.retired() ? getTranslation("backoffice.search.retired", hit.addresses()) : hit.addresses();
    }
}
