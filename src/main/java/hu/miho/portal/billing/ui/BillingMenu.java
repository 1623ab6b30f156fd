package hu.miho.portal.billing.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's item of the customers' menu. */
@Configuration(proxyBeanMethods = false)
class BillingMenu {

    @Bean
    ShellItem invoicesItem() {
        return new ShellItem("billing.invoices.title", Icons.RECEIPT, InvoicesView.class, 50, Audience.CUSTOMER);
    }
}
