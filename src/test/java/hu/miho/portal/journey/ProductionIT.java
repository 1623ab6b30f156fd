package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.EmbeddedPostgresServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged portal in profile {@code prod}, with a PostgreSQL, an SMTP server and the six settings, and nothing else. */
class ProductionIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private final String database = EmbeddedPostgresServer.newDatabase();
    private Post post;
    private int port;

    @BeforeEach
    void open() throws IOException {
        post = new Post();
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void theFirstAdministratorIsInvitedByTheCommandAndActivatesOnThePortal() throws Exception {
        Process command = start("--create-admin=anna@example.hu");
        assertThat(command.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(command.exitValue()).as(log()).isZero();
        String link = Post.linkIn(post.letterTo("anna@example.hu", ""));
        assertThat(log().lines()).singleElement().asString().endsWith(" " + link);

        Process portal = start();
        try {
            awaitHealth(portal);
            assertThat(get(link.replaceFirst("https?://[^/]+", "")).statusCode())
                    .isEqualTo(200);
            assertThat(get("/demo/postafiok").statusCode()).isEqualTo(404);
            assertThat(log()).doesNotContain("Demo ");
        } finally {
            portal.destroy();
            portal.waitFor(20, TimeUnit.SECONDS);
            portal.destroyForcibly();
        }
        assertThat(folder.resolve("data")).as("data outside the database").doesNotExist();
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("portal.jar")));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        var environment = builder.environment();
        environment.put("SPRING_PROFILES_ACTIVE", "prod");
        environment.put("SPRING_DATASOURCE_URL", database);
        environment.put("SPRING_DATASOURCE_USERNAME", "postgres");
        environment.put("SPRING_DATASOURCE_PASSWORD", "postgres");
        environment.put("PORTAL_BASE_URL", "http://localhost:" + port + "/");
        environment.put("PORTAL_SECRET", "a secret of the tests that is long enough");
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.putAll(post.settings());
        return builder.start();
    }

    private void awaitHealth(Process portal) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!isHealthy()) {
            assertThat(portal.isAlive() && Instant.now().isBefore(end))
                    .as(log())
                    .isTrue();
            Thread.sleep(200);
        }
    }

    private boolean isHealthy() throws InterruptedException {
        try {
            return get("/actuator/health").body().contains("UP");
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + port + path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }
}
