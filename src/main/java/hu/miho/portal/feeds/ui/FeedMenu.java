package hu.miho.portal.feeds.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's item in the clerks' menu. */
@Configuration(proxyBeanMethods = false)
class FeedMenu {

    @Bean
    ShellItem feedsItem() {
        return new ShellItem("feeds.menu", Icons.DATABASE, FeedRunsView.class, 30, Audience.STAFF);
    }
}
