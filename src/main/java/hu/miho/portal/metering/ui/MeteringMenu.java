package hu.miho.portal.metering.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeteringMenu {

    @Bean
    ShellItem metersItem() {
        return new ShellItem("metering.title", Icons.GAUGE, MetersView.class, 30, Audience.CUSTOMER);
    }
}
