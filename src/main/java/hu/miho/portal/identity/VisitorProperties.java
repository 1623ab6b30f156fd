package hu.miho.portal.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What visitors who have not signed in may take of the server's memory.
 *
 * @param perNetwork sessions of one network
 * @param inAll sessions of all visitors
 * @param unanswered how long a session lives whose browser never comes back, such as a robot's
 * @param silent how long a session lives whose page sends no more signs of life; pages send one every five minutes
 */
@ConfigurationProperties("portal.visitors")
record VisitorProperties(
        @DefaultValue("100") int perNetwork,
        @DefaultValue("3000") int inAll,
        @DefaultValue("2m") Duration unanswered,
        @DefaultValue("15m") Duration silent) {}
