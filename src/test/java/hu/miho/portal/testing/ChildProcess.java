package hu.miho.portal.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process with the classes of the tests, for drills that kill it. */
public final class ChildProcess {

    private ChildProcess() {}

    /** The command that starts a class of the tests in a process of its own; its class path is in the environment. */
    public static ProcessBuilder of(Class<?> main, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                main.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        return builder;
    }

    /** Ends this process when whoever has started it is gone. */
    public static void endWithTheStarter() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (System.in.read() >= 0) {
                    // nothing is said there
                }
            } catch (IOException closed) {
                // the same
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
