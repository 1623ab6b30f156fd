package hu.miho.portal.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Gives a mail to the mail server ({@code spring.mail.*}). */
@Component
class SmtpDelivery {

    private final @Nullable JavaMailSender server;
    private final MailComposer composer;
    private final MailProperties properties;
    private final Clock clock;
    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();

    SmtpDelivery(
            ObjectProvider<JavaMailSender> servers, MailComposer composer, MailProperties properties, Clock clock) {
        this.server = servers.getIfAvailable();
        this.composer = composer;
        this.properties = properties;
        this.clock = clock;
    }

    /** False when no mail server is configured. */
    boolean isPossible() {
        return server != null;
    }

    /**
     * Delivers, and breaks off after the longest time allowed: Jakarta Mail's time-outs guard each read only, and a
     * server may answer byte by byte. The interrupt closes the socket, for the thread is a virtual one.
     */
    DeliveryResult deliver(TakenMail taken) {
        Callable<Boolean> send = () -> {
            var sender = Objects.requireNonNull(server);
            sender.send(written(sender.createMimeMessage(), taken));
            return true;
        };
        var delivery = deliveries.submit(send);
        try {
            delivery.get(properties.longestDelivery().toMillis(), TimeUnit.MILLISECONDS);
            return new DeliveryResult.Delivered();
        } catch (ExecutionException e) {
            return SmtpFailure.read(e);
        } catch (TimeoutException e) {
            delivery.cancel(true);
            return new DeliveryResult.NotNow("broken off after " + properties.longestDelivery());
        } catch (InterruptedException e) {
            delivery.cancel(true);
            Thread.currentThread().interrupt();
            return new DeliveryResult.ServerUnreachable("interrupted");
        }
    }

    /** The message; its ID is the same at each attempt, so that a receiver can tell a duplicate. */
    private MimeMessage written(MimeMessage message, TakenMail taken)
            throws MessagingException, UnsupportedEncodingException {
        var mail = taken.mail();
        var composed = composer.compose(mail);
        var helper = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.from(), composer.senderName(mail.language()));
        helper.setTo(mail.to().value());
        helper.setSubject(composed.subject());
        helper.setText(composed.text(), composed.html());
        for (var attachment : mail.attachments()) {
            helper.addAttachment(
                    attachment.fileName(), new ByteArrayResource(attachment.content()), attachment.contentType());
        }
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<%s@%s>".formatted(taken.id(), domain(properties.from())));
        message.setHeader("Content-Language", mail.language().getLanguage());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        return message;
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }
}
