package hu.miho.portal.home.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HomeMenu {

    @Bean
    ShellItem dashboardItem() {
        return new ShellItem("dashboard.title", Icons.HOUSE, DashboardView.class, 10, Audience.CUSTOMER);
    }
}
