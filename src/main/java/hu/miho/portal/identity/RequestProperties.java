package hu.miho.portal.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request may bring.
 *
 * @param maxBody how much, unless it is a file for a field of a page: that one has limits of its own
 */
@ConfigurationProperties("portal.requests")
record RequestProperties(@DefaultValue("1MB") DataSize maxBody) {}
