package hu.miho.portal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** How long the outbox waits for a mail server. */
@PortalTest
class MailOutboxTest {

    @Autowired
    Environment environment;

    @Test
    void noMailServerIsWaitedForLong() {
        assertThat(environment.getProperty("spring.mail.properties.mail.smtp.connectiontimeout"))
                .isEqualTo("5000");
        assertThat(environment.getProperty("spring.mail.properties.mail.smtp.timeout"))
                .isEqualTo("3000");
        assertThat(environment.getProperty("spring.mail.properties.mail.smtp.writetimeout"))
                .isEqualTo("5000");
    }
}
