package hu.miho.portal.cases;

import hu.miho.portal.notifications.BoundMails;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseProperties.class)
class CasesConfiguration {

    /** Their code answers in the other party's name. */
    @Bean
    BoundMails caseBoundMails() {
        return new BoundMails(Set.of("case-invitation", "case-invitation-reminder"));
    }
}
