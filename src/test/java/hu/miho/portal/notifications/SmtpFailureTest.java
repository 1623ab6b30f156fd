package hu.miho.portal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** What cannot be played with a server; the rest is in {@link MailDeliveryTest}. */
class SmtpFailureTest {

    @Test
    void aFailedFarewellDoesNotMakeAMailUnsent() {
        var farewell = new MailSendException("closing failed", new MessagingException("no answer to QUIT"));
        assertThat(SmtpFailure.read(new ExecutionException(farewell))).isInstanceOf(DeliveryResult.Delivered.class);
    }

    @Test
    void ourOwnWrongPasswordIsNotTheMailsFault() {
        var refused = new MailAuthenticationException(new AuthenticationFailedException("535 5.7.8 wrong password"));
        assertThat(SmtpFailure.read(new ExecutionException(refused)))
                .isInstanceOf(DeliveryResult.ServerUnreachable.class);
    }

    @Test
    void noConnectionIsNotTheMailsFault() {
        var cause = new MessagingException("could not connect", new IOException("refused"));
        var unsent = new MailSendException("connection failed", cause, Map.of("mail", cause));
        assertThat(SmtpFailure.read(new ExecutionException(unsent)))
                .isInstanceOf(DeliveryResult.ServerUnreachable.class);
    }

    @Test
    void anUnknownFailureIsTriedAgain() {
        assertThat(SmtpFailure.read(new ExecutionException(new IllegalStateException("?"))))
                .isInstanceOf(DeliveryResult.NotNow.class);
    }
}
