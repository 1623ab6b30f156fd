package hu.miho.portal.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a signed-in session lives (OWASP ASVS 5.0, 7.3).
 *
 * @param idle without anything done by a person
 * @param absolute in all
 * @param warning how long before its end its owner is told
 */
@ConfigurationProperties("portal.session")
record SessionProperties(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration absolute,
        @DefaultValue("2m") Duration warning) {}
