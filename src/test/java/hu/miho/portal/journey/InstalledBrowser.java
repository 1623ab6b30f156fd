package hu.miho.portal.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chrome or Chromium that the browser tests drive: one that is installed; else Debian's package, when we may install
 * it; else one that Playwright downloads.
 */
final class InstalledBrowser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> MAC = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private InstalledBrowser() {}

    /**
     * @return the browser's executable, or nothing when Playwright has a browser of its own
     * @throws IllegalStateException saying what to do, when there is no browser to be had
     */
    static synchronized Optional<Path> find() {
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            return installed;
        }
        if (isRootOnDebian()
                && run(List.of("apt-get", "update"))
                && run(List.of("apt-get", "install", "-y", "chromium"))) {
            return installed();
        }
        if (playwrightDownloads()) {
            return Optional.empty();
        }
        throw new IllegalStateException("The browser tests need Chrome or Chromium and none could be installed:"
                + " install one, or leave these tests out with -DskipBrowserTests.");
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, MAC.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRootOnDebian() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean playwrightDownloads() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium"));
    }

    private static boolean run(List<String> command) {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
