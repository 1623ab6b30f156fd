package hu.miho.portal.appointments;

import hu.miho.portal.appointments.Promises.Verdict;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the rounds of the torture drill came to, as a table of ten rounds a line, and a verdict. */
final class TortureReport {

    private static final int LINE = 10;

    private final String name;
    private final int rounds;
    private final List<Round> all = new ArrayList<>();
    private final List<Duration> recoveries = new CopyOnWriteArrayList<>();

    private record Round(Verdict verdict, int unanswered, long millis, boolean kill) {}

    TortureReport(String name, int rounds) {
        this.name = name;
        this.rounds = rounds;
        print(
                "%n%s, %d rounds%n%-9s %6s %7s %10s %8s %9s %6s %6s %6s",
                name,
                rounds,
                "rounds",
                "kills",
                "seconds",
                "promised",
                "in doubt",
                "unheard",
                "twice",
                "lost",
                "stray");
    }

    int rounds() {
        return rounds;
    }

    /** @param recovered how long after the start of what was killed it worked again */
    void killed(Duration recovered) {
        recoveries.add(recovered);
    }

    /** @param unanswered errands without an answer */
    void add(Verdict verdict, int unanswered, long millis, boolean kill) {
        all.add(new Round(verdict, unanswered, millis, kill));
        if (all.size() % LINE == 0 || all.size() == rounds) {
            int first = (all.size() - 1) / LINE * LINE;
            line((first + 1) + "-" + all.size(), first);
        }
    }

    int givenTwice() {
        return all.stream().mapToInt(round -> round.verdict().givenTwice()).sum();
    }

    /** The verdict. @throws AssertionError when a time was given twice, something is lost, or was down for too long */
    void end(Duration worksAgainWithin) {
        line("all", 0);
        Duration longest = recoveries.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        boolean good =
                all.stream().allMatch(round -> round.verdict().isGood()) && longest.compareTo(worksAgainWithin) <= 0;
        print(
                "%s: %s; %d kills, works again at most %.1f s after; %d unheard without a kill; load %.1f on %d processors%n",
                name,
                good ? "PASSED" : "FAILED",
                recoveries.size(),
                longest.toMillis() / 1000.0,
                all.stream()
                        .filter(round -> !round.kill())
                        .mapToInt(Round::unanswered)
                        .sum(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        if (!good) {
            throw new AssertionError(
                    name + ": the table above says what was given twice or lost, or was down too long");
        }
    }

    private void line(String title, int from) {
        List<Round> some = all.subList(from, all.size());
        print(
                "%-9s %6d %7.1f %10d %8d %9d %6d %6d %6d",
                title,
                some.stream().filter(Round::kill).count(),
                some.stream().mapToLong(Round::millis).sum() / 1000.0,
                some.stream().mapToInt(round -> round.verdict().acknowledged()).sum(),
                some.stream().mapToInt(round -> round.verdict().inDoubt()).sum(),
                some.stream().mapToInt(Round::unanswered).sum(),
                some.stream().mapToInt(round -> round.verdict().givenTwice()).sum(),
                some.stream().mapToInt(round -> round.verdict().lost()).sum(),
                some.stream().mapToInt(round -> round.verdict().stray()).sum());
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
