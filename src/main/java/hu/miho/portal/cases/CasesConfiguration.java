package hu.miho.portal.cases;

import hu.miho.portal.notifications.BoundMails;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseProperties.class)
class CasesConfiguration {

    /** Their codes answer in a party's name, and the link opens what was begun. */
    @Bean
    BoundMails caseBoundMails() {
        return new BoundMails(Set.of(
                "case-invitation",
                "case-invitation-reminder",
                "case-invitation-leaving",
                "case-invitation-leaving-reminder",
                "arrival-link"));
    }
}
