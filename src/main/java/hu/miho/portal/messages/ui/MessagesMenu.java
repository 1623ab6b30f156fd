package hu.miho.portal.messages.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's items in the menus. */
@Configuration(proxyBeanMethods = false)
class MessagesMenu {

    @Bean
    ShellItem writeItem() {
        return new ShellItem("messages.menu", Icons.MESSAGE, WriteView.class, 90, Audience.CUSTOMER);
    }

    @Bean
    ShellItem messageWorklistItem() {
        return new ShellItem("messages.desk.menu", Icons.INBOX, WorklistView.class, 17, Audience.STAFF);
    }
}
