package hu.miho.portal.notifications;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Tells from an exception what a failed delivery means (RFC 5321: 4xx is for now, 5xx for ever). */
final class SmtpFailure {

    /** Answers that speak of our own access to the server, not of the mail. */
    private static final List<Integer> ABOUT_US = List.of(530, 534, 535, 538);

    private SmtpFailure() {}

    static DeliveryResult read(Throwable failure) {
        var chain = chain(failure);
        if (chain.stream().anyMatch(SmtpFailure::onlyTheFarewellFailed)) {
            return new DeliveryResult.Delivered();
        }
        String reason = String.valueOf(chain.getLast().getMessage());
        OptionalInt code = chain.stream()
                .map(SmtpFailure::replyCode)
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
        if (code.isPresent() && code.getAsInt() >= 500 && !ABOUT_US.contains(code.getAsInt())) {
            return new DeliveryResult.Refused(reason);
        }
        if (code.isPresent() && !ABOUT_US.contains(code.getAsInt())) {
            return new DeliveryResult.NotNow(reason);
        }
        return isAboutServer(chain) ? new DeliveryResult.ServerUnreachable(reason) : new DeliveryResult.NotNow(reason);
    }

    /** Spring names no message that failed: the server had taken it, and closing the connection went wrong. */
    private static boolean onlyTheFarewellFailed(Throwable link) {
        return link instanceof MailSendException unsent
                && unsent.getFailedMessages().isEmpty();
    }

    /** No connection was made: Spring then lays the same exception on each message. */
    private static boolean isAboutServer(List<Throwable> chain) {
        return chain.stream()
                .anyMatch(link -> link instanceof MailAuthenticationException
                        || link instanceof MailSendException unsent
                                && unsent.getCause() != null
                                && unsent.getFailedMessages().containsValue(unsent.getCause()));
    }

    private static OptionalInt replyCode(Throwable link) {
        return switch (link) {
            case SMTPAddressFailedException refused -> OptionalInt.of(refused.getReturnCode());
            case SMTPSenderFailedException refused -> OptionalInt.of(refused.getReturnCode());
            case SMTPSendFailedException refused -> OptionalInt.of(refused.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    /** Causes hide in three places: the cause, Jakarta Mail's next exception, Spring's exceptions by message. */
    private static List<Throwable> chain(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        var open = new ArrayList<Throwable>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable link = open.removeFirst();
            chain.add(link);
            if (link instanceof MailSendException unsent) {
                open.addAll(List.of(unsent.getMessageExceptions()));
            }
            if (link instanceof MessagingException mail && mail.getNextException() != null) {
                open.add(Objects.requireNonNull(mail.getNextException()));
            } else if (link.getCause() != null) {
                open.add(link.getCause());
            }
            open.removeAll(chain);
        }
        return chain;
    }
}
