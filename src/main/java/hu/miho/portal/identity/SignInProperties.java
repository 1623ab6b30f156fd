package hu.miho.portal.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many failed sign-ins are borne. An account bears {@link HoldOff#MOST_FROM_STRANGERS} in a row, which is no setting.
 *
 * @param failuresPerIpMinute from one address in a minute
 * @param failuresPerIpHour from one address in an hour
 * @param failuresPerMinute from everywhere in a minute; known devices still get in
 * @param answerEvery the pace at which refused ones are answered; zero: at once
 */
@ConfigurationProperties("portal.sign-in")
record SignInProperties(
        @DefaultValue("30") int failuresPerIpMinute,
        @DefaultValue("300") int failuresPerIpHour,
        @DefaultValue("1200") int failuresPerMinute,
        @DefaultValue("100ms") Duration answerEvery) {}
