package hu.miho.portal.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Services answer only to those whom their annotations name. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties({
    PasswordProperties.class,
    SessionProperties.class,
    SignInProperties.class,
    VisitorProperties.class
})
class IdentityConfiguration {}
