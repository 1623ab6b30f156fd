package hu.miho.portal.notifications;

/**
 * A file that goes with a mail.
 *
 * @param fileName as the reader's computer will name it, in plain ASCII
 * @param contentType the MIME type with its parameters, as {@code text/calendar; method=REQUEST}
 * @param content the file itself
 */
@SuppressWarnings("ArrayRecordComponent") // mails are not compared
public record MailAttachment(String fileName, String contentType, byte[] content) {}
