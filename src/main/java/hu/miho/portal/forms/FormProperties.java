package hu.miho.portal.forms;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Deadlines that the forms tell (DOMAIN.md, "The procedures of the seed").
 *
 * @param reportWithinDays days from a change to its report
 * @param jointRequestDay the last day of a month on which a joint request is in force from the first of the next
 * @param deedNotOlderThanDays how old a title-deed copy may be
 */
@ConfigurationProperties("portal.forms")
record FormProperties(
        @DefaultValue("15") int reportWithinDays,
        @DefaultValue("20") int jointRequestDay,
        @DefaultValue("30") int deedNotOlderThanDays) {}
