package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which browser the journeys are driven in, on machines with and without one. */
@DisabledOnOs(
        value = {OS.WINDOWS, OS.MAC},
        disabledReason = "its invented machines are Linux ones, with Debian's packages")
class InstalledBrowserTest {

    @TempDir
    Path programs;

    private final List<String> commands = new ArrayList<>();

    @Test
    void anInstalledBrowserIsTakenAndNothingIsRun() {
        Path chrome = install("google-chrome");
        assertThat(browser(true, command -> false).orInstall()).contains(chrome);
        assertThat(commands).isEmpty();
    }

    @Test
    void aFileThatCannotBeRunIsNoBrowser() throws IOException {
        Files.createFile(programs.resolve("chromium"));
        assertThat(browser(false, command -> true).orInstall()).isEmpty();
    }

    @Test
    void rootOnDebianInstallsThePackageEvenWithOldLists() {
        var browser = browser(true, command -> command.contains("install") && install("chromium") != null);
        assertThat(browser.orInstall()).contains(programs.resolve("chromium"));
        assertThat(commands).containsExactly("apt-get update", "apt-get install -y chromium");
    }

    @Test
    void whereThePackageBringsNoneThePlaywrightOneIsDownloaded() {
        assertThat(browser(true, command -> true).orInstall()).isEmpty();
        assertThat(commands).hasSize(3).last().asString().endsWith("com.microsoft.playwright.CLI install chromium");
    }

    @Test
    void whoIsNotRootDownloadsThePlaywrightOne() {
        assertThat(browser(false, command -> true).orInstall()).isEmpty();
        assertThat(commands).singleElement().asString().contains("com.microsoft.playwright.CLI");
    }

    @Test
    void whenNothingHelpsOneLineSaysWhatToDo() {
        assertThatThrownBy(browser(true, command -> false)::orInstall)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("install one", "-DskipBrowserTests")
                .hasMessageNotContaining("\n");
    }

    private InstalledBrowser browser(boolean rootOnDebian, Predicate<List<String>> outcome) {
        return new InstalledBrowser(List.of(programs.resolve("nowhere"), programs), rootOnDebian, command -> {
            commands.add(String.join(" ", command));
            return outcome.test(command);
        });
    }

    private Path install(String name) {
        try {
            Path program = Files.createFile(programs.resolve(name));
            assertThat(program.toFile().setExecutable(true)).isTrue();
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
