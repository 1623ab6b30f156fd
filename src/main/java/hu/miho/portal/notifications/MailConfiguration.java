package hu.miho.portal.notifications;

import hu.miho.portal.content.MailLook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
@EnableScheduling
class MailConfiguration {

    @Bean
    MailLook mailLook(MailLayout layout) {
        return (words, language, values) -> {
            ComposedMail mail = layout.compose(
                    MailText.parse(words.subject(language)).fill(values),
                    MailText.parse(words.body(language)).fill(values),
                    language);
            return new MailLook.Seen(mail.subject(), mail.text());
        };
    }
}
