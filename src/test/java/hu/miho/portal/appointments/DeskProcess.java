package hu.miho.portal.appointments;

import hu.miho.portal.Portal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The process that is killed: the portal as it is, on a port of its own, and beside it a port that takes an {@link Errand}
 * a line and answers each by a line. It ends with whoever has started it.
 */
final class DeskProcess {

    /** The line that says where errands are taken begins so. */
    static final String READY = "errands on port ";

    /** Instead of an errand: what can be booked, as {@link ServiceDesk#times}, moments with blanks between them. */
    static final String TIMES = "TIMES ";

    static final String DONE = "DONE";
    static final String REFUSED = "REFUSED ";

    private DeskProcess() {}

    public static void main(String[] settings) throws IOException {
        Thread.ofPlatform().daemon().start(DeskProcess::endWithTheStarter);
        var desk = new ServiceDesk(portal(settings));
        try (var socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress())) {
            System.out.println(READY + socket.getLocalPort());
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client, desk));
            }
        }
    }

    /** Starts the portal in this process. */
    static ConfigurableApplicationContext portal(String... settings) {
        return new SpringApplicationBuilder(Portal.class)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("noTestBeans", new WithoutTestBeans()))
                .run(settings);
    }

    /** What the portal is told: its database, ports of its own on loopback, no mail server. */
    static List<String> settings(String database) {
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

    private static void serve(Socket client, ServiceDesk desk) {
        try (client;
                var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var answers = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.println(answer(desk, line));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String answer(ServiceDesk desk, String line) {
        try {
            if (line.startsWith(TIMES)) {
                return desk.times(Integer.parseInt(line.substring(TIMES.length()))).stream()
                        .map(Instant::toString)
                        .collect(Collectors.joining(" "));
            }
            desk.run(Errand.ofLine(line));
            return DONE;
        } catch (BookingRefused refused) {
            return REFUSED + refused.reason();
        } catch (RuntimeException failure) {
            return String.valueOf(failure).lines().findFirst().orElseThrow();
        }
    }

    private static void endWithTheStarter() {
        try {
            while (System.in.read() >= 0) {
                // nothing is said there
            }
        } catch (IOException closed) {
            // the same
        }
        Runtime.getRuntime().halt(1);
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
