package hu.miho.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import hu.miho.portal.content.NewsKind;
import hu.miho.portal.content.NewsNotice;
import hu.miho.portal.content.NewsService;
import hu.miho.portal.customers.CustomerService;
import hu.miho.portal.customers.Supply;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.ShellNotice;
import java.util.List;
import java.util.Optional;

/** The outages that concern a customer's own places, above every page; the news is on the overview. */
@org.springframework.stereotype.Component
class OwnNews implements ShellNotice {

    private final NewsService news;
    private final CustomerService customers;

    OwnNews(NewsService news, CustomerService customers) {
        this.news = news;
        this.customers = customers;
    }

    @Override
    public Optional<Component> create() {
        if (!CurrentUser.hasRole(Roles.CUSTOMER)) {
            return Optional.empty();
        }
        return boxes(NewsKind.OUTAGE);
    }

    /** What is new, for the overview. */
    Optional<Component> news() {
        return boxes(NewsKind.NEWS);
    }

    private Optional<Component> boxes(NewsKind kind) {
        Supply supply = customers.supply();
        List<NewsNotice> shown = news.forPlaces(supply.buildings(), supply.substations(), Formats.locale()).stream()
                .filter(each -> each.kind() == kind)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var boxes = new Div();
        boxes.addClassName("own-news");
        shown.forEach(each -> boxes.add(each.box()));
        return Optional.of(boxes);
    }
}
