package hu.miho.portal.feeds;

import java.io.PrintStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows on a console how far an import has come: a bar on a terminal, elsewhere a line for each step. */
final class ConsoleProgress implements FeedProgress {

    private static final int WIDTH = 40;

    private final PrintStream console;
    private final boolean terminal;
    private final Function<FeedStep, String> names;
    private @Nullable FeedStep shownStep;
    private int shownPercent = -1;

    ConsoleProgress(PrintStream console, boolean terminal, Function<FeedStep, String> names) {
        this.console = console;
        this.terminal = terminal;
        this.names = names;
    }

    @Override
    public void at(FeedStep step, long done, long total) {
        int percent = total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
        boolean newStep = step != shownStep;
        if (!newStep && (!terminal || percent == shownPercent)) {
            return;
        }
        if (terminal) {
            draw(step, percent, newStep && shownStep != null);
        } else {
            console.println(names.apply(step) + "…");
        }
        shownStep = step;
        shownPercent = percent;
    }

    /** Leaves the bar behind. */
    void end() {
        if (terminal && shownStep != null) {
            draw(shownStep, 100, false);
            console.println();
        }
    }

    private void draw(FeedStep step, int percent, boolean onNewLine) {
        if (onNewLine && shownStep != null) {
            draw(shownStep, 100, false);
            console.println();
        }
        int full = percent * WIDTH / 100;
        console.printf("\r%-14s [%s%s] %3d %%", names.apply(step), "#".repeat(full), " ".repeat(WIDTH - full), percent);
        console.flush();
    }
}
