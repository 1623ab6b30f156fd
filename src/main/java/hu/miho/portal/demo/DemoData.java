package hu.miho.portal.demo;

import hu.miho.portal.appointments.DemoBookings;
import hu.miho.portal.customers.DemoHouseholds;
import hu.miho.portal.feeds.FeedOptions;
import hu.miho.portal.feeds.FeedOutcome;
import hu.miho.portal.feeds.FeedReport;
import hu.miho.portal.feeds.FeedService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Fills an empty database with invented data, and marks it so that production never starts on it. */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final DemoProperties properties;
    private final DemoHouseholds households;
    private final FeedService feeds;
    private final DemoBookings bookings;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoData(
            DemoProperties properties,
            DemoHouseholds households,
            FeedService feeds,
            DemoBookings bookings,
            JdbcClient jdbc,
            Clock clock) {
        this.properties = properties;
        this.households = households;
        this.feeds = feeds;
        this.bookings = bookings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does nothing when a feed has been taken before. */
    void fillIfEmpty() {
        mark();
        if (!households.any()) {
            fill();
            bookings.invent(properties.bookingWeeks(), properties.seed());
        }
    }

    private void mark() {
        jdbc.sql("insert into installation (data_kind) select 'DEMO' where not exists (select 1 from installation)")
                .update();
    }

    private void fill() {
        LOG.info("Inventing {} customers with {} years of bills", properties.customers(), properties.years());
        Path folder = properties.folder();
        var plan = new DemoFeedPlan(
                folder, properties.customers(), properties.years(), properties.seed(), LocalDate.now(clock), false);
        try {
            FileSystemUtils.deleteRecursively(folder);
            DemoFeedGenerator.write(plan, written -> {});
            FeedReport report = feeds.take(folder, FeedOptions.by("demo"));
            if (report.outcome() != FeedOutcome.TAKEN) {
                throw new IllegalStateException("the demo feed was not taken: " + report.problems());
            }
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
