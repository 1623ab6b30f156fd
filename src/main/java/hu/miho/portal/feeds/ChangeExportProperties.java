package hu.miho.portal.feeds;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How approved changes go out.
 *
 * @param outbox the folder that the billing system takes exports from
 * @param cron when one is written, in Hungarian time; {@code -} for never
 */
@ConfigurationProperties("portal.exports")
record ChangeExportProperties(
        @DefaultValue("./data/outbox") Path outbox,
        @DefaultValue("0 45 0 * * *") String cron) {}
