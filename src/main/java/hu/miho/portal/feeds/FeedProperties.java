package hu.miho.portal.feeds;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How feeds come in.
 *
 * @param inbox the folder that the billing system puts feeds into; taken and refused ones are moved to its folders
 *     {@code taken} and {@code refused}
 * @param inboxCron when the folder is looked at, in Hungarian time; {@code -} for never
 * @param maxUnpackedSize the most that an archive may hold
 * @param maxUpload the most bytes of an archive that a clerk uploads; below 2 GB
 * @param maxDocumentSize the most that a document may have
 */
@ConfigurationProperties("portal.feeds")
record FeedProperties(
        @DefaultValue(FeedProperties.DEFAULT_INBOX) Path inbox,
        @DefaultValue("0 15 1 * * *") String inboxCron,
        @DefaultValue("20GB") DataSize maxUnpackedSize,
        @DefaultValue("1GB") DataSize maxUpload,
        @DefaultValue("50MB") DataSize maxDocumentSize) {

    static final String DEFAULT_INBOX = "./data/inbox";
}
