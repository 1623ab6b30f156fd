package hu.miho.portal.feeds;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FeedProperties.class, ChangeExportProperties.class})
@EnableScheduling
class FeedConfiguration {

    @Bean
    FeedDatabase feedDatabase(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return FeedDatabase.of(connection);
        }
    }

    @Bean
    FeedRunRepository feedRunRepository(JdbcClient jdbc) {
        return new FeedRunRepository(jdbc);
    }
}
