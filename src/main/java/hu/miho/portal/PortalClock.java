package hu.miho.portal;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of time. The company's days begin and end in Hungary, wherever the server stands. */
@Configuration(proxyBeanMethods = false)
class PortalClock {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Budapest"));
    }
}
