package hu.miho.portal.notifications.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's item in the clerks' menu. */
@Configuration(proxyBeanMethods = false)
class OutboxMenu {

    @Bean
    ShellItem outboxItem() {
        return new ShellItem("notifications.outbox.menu", Icons.MAIL, OutboxView.class, 40, Audience.STAFF);
    }
}
