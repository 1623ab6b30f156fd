package hu.miho.portal.customers.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's items of the customers' menu. */
@Configuration(proxyBeanMethods = false)
class CustomersMenu {

    @Bean
    ShellItem customerItem() {
        return new ShellItem("customers.details.title", Icons.USER, CustomerView.class, 20, Audience.CUSTOMER);
    }

    @Bean
    ShellItem contractItem() {
        return new ShellItem("customers.contract.title", Icons.FILE_PEN, ContractView.class, 40, Audience.CUSTOMER);
    }
}
