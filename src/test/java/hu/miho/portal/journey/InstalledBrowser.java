package hu.miho.portal.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The Chrome or Chromium that the browser tests drive: one that is installed; else Debian's package, when we may install
 * it; else one that Playwright downloads.
 */
final class InstalledBrowser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private final List<Path> folders;
    private final boolean rootOnDebian;
    private final Predicate<List<String>> commands;

    /**
     * @param folders where programs lie
     * @param commands runs a command and tells whether it went well
     */
    InstalledBrowser(List<Path> folders, boolean rootOnDebian, Predicate<List<String>> commands) {
        this.folders = folders;
        this.rootOnDebian = rootOnDebian;
        this.commands = commands;
    }

    static synchronized Optional<Path> find() {
        List<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        boolean rootOnDebian =
                "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        return new InstalledBrowser(folders, rootOnDebian, InstalledBrowser::run).orInstall();
    }

    /**
     * @return the browser's executable, or nothing when Playwright has a browser of its own
     * @throws IllegalStateException saying what to do, when there is no browser to be had
     */
    Optional<Path> orInstall() {
        Optional<Path> browser = installed().or(this::debianPackage);
        if (browser.isEmpty() && !commands.test(playwrightDownload())) {
            throw new IllegalStateException("The browser tests need Chrome or Chromium and none could be installed:"
                    + " install one, or leave these tests out with -DskipBrowserTests.");
        }
        return browser;
    }

    private Optional<Path> installed() {
        Stream<Path> onPath = folders.stream().flatMap(folder -> NAMES.stream().map(folder::resolve));
        return Stream.concat(onPath, ELSEWHERE.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Fresh lists help to find the package; where they cannot be had, the old ones may do. */
    private Optional<Path> debianPackage() {
        if (!rootOnDebian) {
            return Optional.empty();
        }
        commands.test(List.of("apt-get", "update"));
        commands.test(List.of("apt-get", "install", "-y", "chromium"));
        return installed();
    }

    private static List<String> playwrightDownload() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
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
