package hu.miho.portal.forms.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's item in the customers' menu, where the leaflet has it. */
@Configuration(proxyBeanMethods = false)
class FormsMenu {

    @Bean
    ShellItem formsItem() {
        return new ShellItem("forms.title", Icons.FILE_DOWN, FormsView.class, 80, Audience.CUSTOMER);
    }
}
