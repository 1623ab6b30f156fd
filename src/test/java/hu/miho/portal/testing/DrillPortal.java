package hu.miho.portal.testing;

import hu.miho.portal.Portal;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole portal in this process, as it is, for drills that kill it or measure it. */
public final class DrillPortal {

    private DrillPortal() {}

    /** Starts the portal in this process. */
    public static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(Portal.class)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("noTestBeans", new WithoutTestBeans()))
                .run(settings);
    }

    /** What the portal is told: its database, ports of its own on loopback, no mail server. */
    public static List<String> settings(String database) {
        return List.of(
                "--spring.profiles.active=drill",
                "--spring.datasource.url=" + database,
                "--vaadin.productionMode=true",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--portal.base-url=http://localhost",
                "--portal.secret=a secret of the drill that is long enough",
                "--portal.feeds.inbox-cron=-");
    }

    /** What tests put beside the portal's own classes stays out. */
    private static final class WithoutTestBeans extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTestBeans;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
