package hu.miho.portal.demo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code --make-demo-feed=OUT}: writes an invented FULL feed to {@code OUT}, and beside it the DELTA after it
 * ({@code OUT-delta}) and which customers are the special cases ({@code OUT-special-cases.txt}). It needs neither a
 * database nor Spring. The same options give the same bytes.
 *
 * <p>{@code --customers} (32500), {@code --years} (10), {@code --seed} (1) and {@code --until=yyyy-MM-dd} (today) choose
 * the feed.
 */
public final class MakeDemoFeed {

    /** The option that asks for this command. */
    public static final String OPTION = "make-demo-feed";

    private static final List<String> OPTIONS = List.of(OPTION, "customers", "years", "seed", "until");

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2099;

    private MakeDemoFeed() {}

    /**
     * Runs the command and reports on the console.
     *
     * @param arguments the program's arguments
     * @return the exit code: 0 when the feeds are written, 1 when not, with one line on standard error that says why
     */
    public static int run(String... arguments) {
        try {
            DemoFeedPlan plan = plan(options(arguments), Clock.system(ZoneId.of("Europe/Budapest")));
            needsToBeFree(plan.target());
            needsToBeFree(plan.deltaTarget());
            write(plan);
            System.out.print(written(plan));
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        } catch (UncheckedIOException e) {
            System.err.println("The feed cannot be written: " + e.getCause());
        }
        return 1;
    }

    /** Writes the feeds of a plan, and the list of special cases beside them. */
    static void write(DemoFeedPlan plan) {
        var progress = new Progress(plan.customers());
        var stories = DemoFeedGenerator.write(plan, progress::reached);
        try {
            Files.write(plan.beside("-special-cases.txt"), DemoFeedGenerator.described(stories));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the feeds are, and how to take them. */
    private static String written(DemoFeedPlan plan) {
        String program = System.getProperty("java.class.path", "");
        String jar = program.endsWith(".jar") && !program.contains(File.pathSeparator) ? program : "portal.jar";
        return """
                %1$s: feed %2$s (FULL)
                %3$s: feed %4$s (DELTA, follows %2$s)
                %5$s: which customers are the special cases
                Take them in this order:
                  java -jar "%6$s" "--feed=%1$s"
                  java -jar "%6$s" "--feed=%3$s"
                """.formatted(
                        plan.target(),
                        plan.fullId(),
                        plan.deltaTarget(),
                        plan.deltaId(),
                        plan.beside("-special-cases.txt"),
                        jar);
    }

    private static Map<String, String> options(String... arguments) {
        var options = new HashMap<String, String>();
        Arrays.stream(arguments).filter(argument -> argument.startsWith("--")).forEach(argument -> {
            String[] parts = argument.substring(2).split("=", 2);
            if (OPTIONS.contains(parts[0])) {
                options.put(parts[0], parts.length == 2 ? parts[1].strip() : "");
            }
        });
        return options;
    }

    private static DemoFeedPlan plan(Map<String, String> options, Clock clock) {
        Path target = target(options.getOrDefault(OPTION, ""));
        int customers = (int) number(options, "customers", 32_500, DemoFeedPlan.LEAST_CUSTOMERS, 500_000);
        int years = (int) number(options, "years", 10, 1, 14);
        long seed = number(options, "seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        return new DemoFeedPlan(target, customers, years, seed, until(options.get("until"), clock), true);
    }

    private static Path target(String typed) {
        if (typed.isEmpty()) {
            throw new IllegalArgumentException("--make-demo-feed needs a folder: --make-demo-feed=OUT");
        }
        try {
            return Path.of(typed).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("--make-demo-feed: " + typed + " is not a folder's name", e);
        }
    }

    /** Nothing is mixed with what lies there already. */
    private static void needsToBeFree(Path folder) {
        try {
            if (Files.exists(folder) && !(Files.isDirectory(folder) && isEmpty(folder))) {
                throw new IllegalArgumentException(
                        folder + " exists and is not an empty folder: name another one, or remove it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static long number(Map<String, String> options, String name, long usual, long least, long most) {
        String typed = options.get(name);
        if (typed == null) {
            return usual;
        }
        try {
            long number = Long.parseLong(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, like a number out of range
        }
        throw new IllegalArgumentException(
                "--%s=%s: a whole number from %d to %d is needed".formatted(name, typed, least, most));
    }

    private static LocalDate until(@Nullable String typed, Clock clock) {
        if (typed == null) {
            return LocalDate.now(clock);
        }
        try {
            LocalDate until = LocalDate.parse(typed);
            if (until.getYear() >= FIRST_YEAR && until.getYear() <= LAST_YEAR) {
                return until;
            }
        } catch (DateTimeException notADay) {
            // answered below, like a day out of range
        }
        throw new IllegalArgumentException("--until=%s: a day such as 2026-11-22 is needed, from %d to %d"
                .formatted(typed, FIRST_YEAR, LAST_YEAR));
    }
}
