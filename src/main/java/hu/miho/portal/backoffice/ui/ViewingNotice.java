package hu.miho.portal.backoffice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.backoffice.CustomerViews;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellNotice;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Says above every page, and stays there, that a clerk looks at a customer's pages; and leads back. */
@org.springframework.stereotype.Component
@Order(0)
class ViewingNotice implements ShellNotice {

    private final CustomerViews views;

    ViewingNotice(CustomerViews views) {
        this.views = views;
    }

    @Override
    public Optional<Component> create() {
        return views.current().map(this::banner);
    }

    private Component banner(CustomerDetails customer) {
        var words = new Paragraph(translate("backoffice.viewing.banner", customer.name(), customer.id()));
        var end = Buttons.secondary(translate("backoffice.viewing.end"), this::end);
        var banner = new Div(Icons.EYE.create(), words, end);
        banner.addClassName("viewing-banner");
        banner.getElement().setAttribute("role", "region");
        banner.getElement().setAttribute("aria-label", translate("backoffice.viewing.name"));
        return banner;
    }

    private void end() {
        String next = views.end().map(CustomerPage::address).orElse("ugyintezo");
        UI.getCurrent().getPage().setLocation("/" + next);
    }
}
