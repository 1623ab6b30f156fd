package hu.miho.portal.demo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What fills an empty demo.
 *
 * @param folder where the feed is written before it is taken; removed afterwards
 * @param bookingWeeks for how many weeks back there are visits to the office
 */
@ConfigurationProperties("portal.demo")
record DemoProperties(
        @DefaultValue("./data/demo-feed") Path folder,
        @DefaultValue("120") int customers,
        @DefaultValue("3") int years,
        @DefaultValue("1") long seed,
        @DefaultValue("8") int bookingWeeks) {}
