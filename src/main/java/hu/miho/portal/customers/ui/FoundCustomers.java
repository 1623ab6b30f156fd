package hu.miho.portal.customers.ui;

import hu.miho.portal.customers.CustomerHit;
import hu.miho.portal.customers.CustomerSearch;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.Found;
import hu.miho.portal.ui.SearchSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Customers, by anything that is known of them. */
@Component
class FoundCustomers implements SearchSource {

    private final CustomerSearch search;

    FoundCustomers(CustomerSearch search) {
        this.search = search;
    }

    @Override
    public Found.Kind kind() {
        return Found.Kind.CUSTOMER;
    }

    @Override
    public List<Found> find(String typed, int limit) {
        return search.find(typed, null, limit).stream()
                .map(FoundCustomers::found)
                .toList();
    }

    static Found found(CustomerHit hit) {
        return new Found(
                Found.Kind.CUSTOMER, hit.name(), hit.id() + " · " + hit.addresses(), CustomerPage.address(hit.id()));
    }
}
