package hu.miho.portal.content.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's items in the customers' menu. */
@Configuration(proxyBeanMethods = false)
class ContentMenu {

    @Bean
    ShellItem companyItem() {
        return new ShellItem("content.company", Icons.BUILDING, CompanyView.class, 100, Audience.CUSTOMER);
    }

    @Bean
    ShellItem contentDeskItem() {
        return new ShellItem("content.desk", Icons.MESSAGE, ContentDeskView.class, 45, Audience.STAFF);
    }

    @Bean
    ShellItem contactsItem() {
        return new ShellItem("content.contacts", Icons.PHONE, ContactsView.class, 120, Audience.CUSTOMER);
    }
}
