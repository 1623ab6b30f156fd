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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A real SMTP server for the letters of one run, and a reader for them. */
final class Post implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern HREF = Pattern.compile("(?:href|src)=\"(https?://[^\"]+)\"");

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

    long lettersTo(String address) {
        return letters().stream().filter(letter -> isTo(letter, address)).count();
    }

    /** All letters so far, the oldest first. */
    List<MimeMessage> letters() {
        return List.of(server.getReceivedMessages());
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

    /** Every link of the letter, in its plain text and in its HTML. */
    static Set<String> linksIn(MimeMessage letter) {
        var links = new LinkedHashSet<String>();
        LINK.matcher(plainText(letter)).results().map(MatchResult::group).forEach(links::add);
        HREF.matcher(html(letter))
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .forEach(links::add);
        return links;
    }

    static String plainText(MimeMessage letter) {
        return part(letter, "text/plain");
    }

    static String html(MimeMessage letter) {
        return part(letter, "text/html");
    }

    private static String part(MimeMessage letter, String type) {
        try {
            return part(letter.getContent(), type);
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

    private static String part(Object content, String type) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType(type) || part.isMimeType("multipart/*")) {
                    return part(part.getContent(), type);
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

    static String subject(MimeMessage message) {
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
