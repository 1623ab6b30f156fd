package hu.miho.portal.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A real SMTP server for the letters of one run, and a reader for them. */
final class Post implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    Post() {
        server.start();
    }

    /** What the portal has to be told to send its letters here. */
    Map<String, String> settings() {
        return Map.of(
                "SPRING_MAIL_HOST",
                "localhost",
                "SPRING_MAIL_PORT",
                String.valueOf(server.getSmtp().getPort()));
    }

    /** Waits for the newest letter to the address whose subject has the word. */
    MimeMessage letterTo(String address, String subjectWord) {
        for (int attempt = 0; attempt < 150; attempt++) {
            Optional<MimeMessage> letter = Arrays.stream(server.getReceivedMessages())
                    .filter(message ->
                            isTo(message, address) && subject(message).contains(subjectWord))
                    .reduce((older, newer) -> newer);
            if (letter.isPresent()) {
                return letter.get();
            }
            pause();
        }
        throw new AssertionError("no letter about " + subjectWord + " to " + address + " among "
                + Arrays.stream(server.getReceivedMessages()).map(Post::subject).toList());
    }

    int count() {
        return server.getReceivedMessages().length;
    }

    /** The first link of the letter's plain text. */
    static String linkIn(MimeMessage letter) {
        var link = LINK.matcher(plainText(letter));
        if (!link.find()) {
            throw new AssertionError("no link in " + plainText(letter));
        }
        return link.group();
    }

    static String plainText(MimeMessage letter) {
        try {
            return plainText(letter.getContent());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private static String plainText(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("text/plain") || part.isMimeType("multipart/*")) {
                    return plainText(part.getContent());
                }
            }
        }
        return content.toString();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
