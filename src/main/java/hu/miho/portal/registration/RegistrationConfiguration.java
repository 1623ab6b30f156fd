package hu.miho.portal.registration;

import hu.miho.portal.notifications.BoundMails;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrationProperties.class)
class RegistrationConfiguration {

    /** Whoever opens it becomes the holder of the account. */
    @Bean
    BoundMails registrationBoundMails() {
        return new BoundMails(Set.of(
                "activation",
                "office-activation",
                "account-join",
                "account-separate",
                "delegation-offered",
                "delegation-asked"));
    }
}
