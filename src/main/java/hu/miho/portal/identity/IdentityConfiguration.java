package hu.miho.portal.identity;

import hu.miho.portal.notifications.BoundMails;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Services answer only to those whom their annotations name. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties({
    PasswordProperties.class,
    RequestProperties.class,
    SessionProperties.class,
    SignInProperties.class,
    VisitorProperties.class
})
class IdentityConfiguration {

    /** They let in, or give an account another address. */
    @Bean
    BoundMails identityBoundMails() {
        return new BoundMails(Set.of("password-reset", "email-change", "staff-activation"));
    }
}
