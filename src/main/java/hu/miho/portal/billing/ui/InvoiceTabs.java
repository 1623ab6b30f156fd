package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import hu.miho.portal.ui.LinkTabs;

/** The two pages about money: the bills, and the account that they run on. */
final class InvoiceTabs {

    private InvoiceTabs() {}

    static LinkTabs on(Class<? extends Component> current) {
        var tabs = new LinkTabs(I18NProvider.translate("billing.invoices.title"));
        tab(tabs, "billing.invoices.title", InvoicesView.class, current);
        tab(tabs, "billing.ledger.title", LedgerView.class, current);
        return tabs;
    }

    private static void tab(
            LinkTabs tabs, String key, Class<? extends Component> view, Class<? extends Component> current) {
        tabs.tab(
                I18NProvider.translate(key),
                RouteConfiguration.forSessionScope().getUrl(view),
                view.equals(current));
    }
}
