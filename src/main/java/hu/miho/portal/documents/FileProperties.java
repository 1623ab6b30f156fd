package hu.miho.portal.documents;

import hu.miho.portal.ui.FileLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be attached, and how long what is not needed is kept.
 *
 * @param maxSize of one file
 * @param maxNumber files of one draft, case or message
 * @param maxTotal of all files of one draft, case or message
 * @param keepRemoved how long a removed file can be had back
 */
@ConfigurationProperties("portal.files")
record FileProperties(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("10") int maxNumber,
        @DefaultValue("50MB") DataSize maxTotal,
        @DefaultValue("1h") Duration keepRemoved) {

    FileLimits limits() {
        return new FileLimits(maxSize.toBytes(), maxNumber, maxTotal.toBytes());
    }
}
