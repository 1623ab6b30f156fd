package hu.miho.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./mvnw} on invented machines: whatever {@code java} they start with, it finds a JDK 25, and Maven. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw is a POSIX script; Windows has mvnw.cmd")
class MavenWrapperTest {

    private static final List<String> TOOLS = List.of(
            "sed",
            "dirname",
            "readlink",
            "head",
            "mkdir",
            "mv",
            "rm",
            "tar",
            "gzip",
            "sha512sum",
            "shasum",
            "curl",
            "wget");

    private record Outcome(int exitCode, String output, String errors) {}

    @TempDir
    Path machine;

    private final Map<String, String> environment = new HashMap<>();
    private Path project;

    @BeforeEach
    void anOldJavaComesFirst() throws IOException {
        project = Files.createDirectories(machine.resolve("project"));
        write(project.resolve("mvnw"), onThisMachine(Files.readString(Path.of("mvnw"))));
        Path tools = Files.createDirectories(machine.resolve("tools"));
        for (String tool : TOOLS) {
            Path installed = onPath(tool);
            if (installed != null) {
                write(tools.resolve(tool), "#!/bin/sh\nexec " + installed + " \"$@\"\n");
            }
        }
        Path old = jdk("usr/lib/jvm/java-17-openjdk", "17.0.15");
        Files.createSymbolicLink(tools.resolve("javac"), old.resolve("bin/javac"));
        environment.put("PATH", tools.toString());
        environment.put("HOME", machine.resolve("home").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usr/lib/jvm/temurin-25-jdk-amd64",
                "home/.sdkman/candidates/java/25.0.3-tem",
                "home/.jdks/temurin-25.0.3",
                "home/.jdks/temurin-25.0.3/Contents/Home",
                "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
                "home/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
                "opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home"
            })
    void findsAJdkInItsUsualPlace(String place) throws Exception {
        installMaven("3.8.7");
        Path jdk = jdk(place, "25.0.3");

        assertThat(run("verify").output()).isEqualTo("3.8.7 on " + jdk + ": verify\n");

        environment.put(
                "JAVA_HOME", machine.resolve("usr/lib/jvm/java-17-openjdk").toString());
        assertThat(run("verify").output()).isEqualTo("3.8.7 on " + jdk + ": verify\n");
    }

    @Test
    void keepsTheJdkThatJavaHomeNames() throws Exception {
        installMaven("3.8.7");
        jdk("usr/lib/jvm/temurin-25", "25.0.3");
        Path named = jdk("somewhere/else", "26");
        environment.put("JAVA_HOME", named.toString());

        assertThat(run().output()).contains(" on " + named + ":");
    }

    @Test
    void prefersTheNearestVersion() throws Exception {
        installMaven("3.8.7");
        jdk("usr/lib/jvm/a-newer-one", "26.0.1");
        Path nearest = jdk("home/.jdks/openjdk-25", "25");

        assertThat(run().output()).contains(" on " + nearest + ":");
    }

    @Test
    void saysInOneLineWhatToInstallWhenThereIsNone() throws Exception {
        installMaven("3.8.7");
        environment.put("JAVA_HOME", machine.resolve("nowhere").toString());

        Outcome outcome = run("verify");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).hasLineCount(1).contains("JDK 25", "install", "JAVA_HOME");
    }

    @Test
    void bringsMavenFromTheRepositoryWhereNoneOrAnOldOneIsInstalled() throws Exception {
        Path jdk = jdk("usr/lib/jvm/temurin-25", "25.0.3");
        installMaven("3.6.3");
        expectChecksum(publishMaven());
        var repository = serve();
        try {
            assertThat(run("test").output()).isEqualTo(version() + " on " + jdk + ": test\n");
        } finally {
            repository.stop(0);
        }
        assertThat(run("test", "again").output()).as("kept").isEqualTo(version() + " on " + jdk + ": test again\n");
    }

    @Test
    void refusesAMavenThatIsNotTheOneItKnows() throws Exception {
        jdk("usr/lib/jvm/temurin-25", "25.0.3");
        publishMaven();
        var repository = serve();
        try {
            assertRefused(run(), "checksum");
        } finally {
            repository.stop(0);
        }
    }

    @Test
    void saysWhatToDoWhenMavenCannotBeDownloaded() throws Exception {
        jdk("usr/lib/jvm/temurin-25", "25.0.3");
        environment.put("MVNW_REPOURL", "http://127.0.0.1:1/maven2");

        assertRefused(run(), "install Maven 3.8 or newer, or set MVNW_REPOURL");
    }

    @Test
    void bothScriptsAskMavenCentralForTheSameMaven() throws IOException {
        String unix = Files.readString(Path.of("mvnw"));
        String windows = Files.readString(Path.of("mvnw.cmd"));

        for (String same :
                List.of("NEEDED=(\\d+)", "MAVEN_VERSION=([\\d.]+)", "(https://repo.maven.apache.org/maven2)")) {
            assertThat(first(same, windows)).isEqualTo(first(same, unix));
        }
    }

    private void assertRefused(Outcome outcome, String why) throws IOException {
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .contains(why);
        try (Stream<Path> kept = Files.list(machine.resolve("home/.m2/wrapper/dists"))) {
            assertThat(kept).isEmpty();
        }
    }

    private Outcome run(String... arguments) throws Exception {
        Path output = machine.resolve("output");
        Path errors = machine.resolve("errors");
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of(project.resolve("mvnw").toString()), Stream.of(arguments))
                                .toList())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Outcome(exitCode, Files.readString(output), Files.readString(errors));
    }

    /** The places that do not hang on the home folder are moved into the invented machine. */
    private String onThisMachine(String script) {
        return script.replaceAll("(?<=\\s)/(usr|opt|Library)/", machine + "/$1/");
    }

    private Path jdk(String place, String version) throws IOException {
        Path home = Files.createDirectories(machine.resolve(place));
        write(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void installMaven(String version) throws IOException {
        write(machine.resolve("tools/mvn"), maven(version));
    }

    private static String maven(String version) {
        return "#!/bin/sh\n[ \"$1\" = -version ] && echo 'Apache Maven " + version + "' || echo \"" + version
                + " on $JAVA_HOME: $*\"\n";
    }

    /** @return the checksum of what lies in the repository now */
    private String publishMaven() throws Exception {
        String name = "apache-maven-" + version();
        Path folder = Files.createDirectories(machine.resolve("repository/org/apache/maven/apache-maven/" + version()));
        write(folder.resolve(name + "/bin/mvn"), maven(version()));
        Path archive = folder.resolve(name + "-bin.tar.gz");
        new ProcessBuilder("tar", "-czf", archive.toString(), "-C", folder.toString(), name)
                .start()
                .waitFor();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive)));
    }

    /** The Maven that the wrapper brings. */
    private static String version() throws IOException {
        return first("MAVEN_VERSION=([\\d.]+)", Files.readString(Path.of("mvnw")));
    }

    private void expectChecksum(String checksum) throws IOException {
        Path script = project.resolve("mvnw");
        write(script, Files.readString(script).replaceAll("SHA512=\\w+", "SHA512=" + checksum));
    }

    private HttpServer serve() {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = SimpleFileServer.createFileServer(
                address, machine.resolve("repository"), SimpleFileServer.OutputLevel.NONE);
        server.start();
        environment.put(
                "MVNW_REPOURL", "http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return server;
    }

    private static void write(Path script, String text) throws IOException {
        Files.createDirectories(script.getParent());
        Files.writeString(script, text);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static String first(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
