package hu.miho.portal.identity.ui;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Views are opened for those whom their annotations name; visitors are sent to the sign-in page. */
@Configuration(proxyBeanMethods = false)
class SignInNavigation {

    private static final int LAST = 200;

    @Bean
    static NavigationAccessControlConfigurer annotatedViewsAndSignIn() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withLoginView(SignInView.class);
    }

    @Bean
    ShellItem settingsOfCustomer() {
        return new ShellItem("identity.settings.menu", Icons.SETTINGS, SettingsView.class, LAST, Audience.CUSTOMER);
    }

    @Bean
    ShellItem staff() {
        return new ShellItem("identity.staff.title", Icons.KEY, StaffView.class, 70, Audience.ADMINISTRATORS);
    }

    @Bean
    ShellItem settingsOfStaff() {
        return new ShellItem("identity.settings.menu", Icons.SETTINGS, ClerkSettingsView.class, LAST, Audience.STAFF);
    }
}
