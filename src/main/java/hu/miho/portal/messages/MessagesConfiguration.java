package hu.miho.portal.messages;

import hu.miho.portal.notifications.BoundMails;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageProperties.class)
class MessagesConfiguration {

    /** It proves whose the address is. */
    @Bean
    BoundMails messageBoundMails() {
        return new BoundMails(Set.of("message-confirm"));
    }
}
