package hu.miho.portal.documents;

import hu.miho.portal.ui.FileLimits;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be attached, and how long what is not needed is kept.
 *
 * @param maxSize of one file
 * @param maxNumber files of one draft, case or message
 * @param maxTotal of all files of one draft, case or message
 * @param maxPixels of a picture
 * @param maxPages of a PDF
 * @param keepRemoved how long a removed file can be had back
 * @param keepUnused how long bytes are kept that nothing refers to
 * @param folder where the bytes of new files lie; in the database when it is blank
 * @param scanner what looks for malware
 * @param clamd where ClamAV's daemon listens, when it is the scanner
 */
@ConfigurationProperties("portal.files")
record FileProperties(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("10") int maxNumber,
        @DefaultValue("50MB") DataSize maxTotal,
        @DefaultValue("64000000") long maxPixels,
        @DefaultValue("300") int maxPages,
        @DefaultValue("1h") Duration keepRemoved,
        @DefaultValue("1d") Duration keepUnused,
        @DefaultValue("") String folder,
        @DefaultValue("none") Scanner scanner,
        @DefaultValue Clamd clamd) {

    /** What looks for malware. */
    enum Scanner {
        NONE,
        CLAMD
    }

    /**
     * ClamAV's daemon.
     *
     * @param connectTimeout how long to wait for a connection
     * @param readTimeout how long it may look at a file
     */
    record Clamd(
            @DefaultValue("127.0.0.1") String host,
            @DefaultValue("3310") int port,
            @DefaultValue("2s") Duration connectTimeout,
            @DefaultValue("30s") Duration readTimeout) {}

    @Nullable
    Path folderPath() {
        return folder.isBlank() ? null : Path.of(folder).toAbsolutePath();
    }

    FileLimits limits() {
        return new FileLimits(maxSize.toBytes(), maxNumber, maxTotal.toBytes());
    }
}
