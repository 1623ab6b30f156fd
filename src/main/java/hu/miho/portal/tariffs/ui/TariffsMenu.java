package hu.miho.portal.tariffs.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TariffsMenu {

    @Bean
    ShellItem unitPricesItem() {
        return new ShellItem("tariffs.title", Icons.COINS, UnitPricesView.class, 60, Audience.CUSTOMER);
    }
}
