package hu.miho.portal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;

/** Who may ask the outbox what, and how long it waits for a mail server. */
@PortalTest
class MailOutboxTest {

    @Autowired
    MailOutbox outbox;

    @Autowired
    Environment environment;

    @Test
    @SignedInAs
    void customersDoNotSeeWhatWasUndeliverable() {
        assertThatThrownBy(() -> outbox.undelivered(10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @SignedInAs(role = Roles.CLERK)
    void clerksDo() {
        assertThat(outbox.undelivered(10)).isNotNull();
    }

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
