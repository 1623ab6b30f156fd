package hu.miho.portal.cases.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's items in the menus. */
@Configuration(proxyBeanMethods = false)
class CasesMenu {

    @Bean
    ShellItem casesItem() {
        return new ShellItem("cases.menu", Icons.FILE_CHECK, CasesView.class, 95, Audience.CUSTOMER);
    }

    @Bean
    ShellItem clerkCasesItem() {
        return new ShellItem("cases.desk.menu", Icons.FILE_CHECK, ClerkCasesView.class, 15, Audience.STAFF);
    }
}
