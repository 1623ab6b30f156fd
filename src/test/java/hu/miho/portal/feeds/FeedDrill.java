package hu.miho.portal.feeds;

import hu.miho.portal.shared.Sha256;
import hu.miho.portal.testing.EmbeddedPostgresServer;
import hu.miho.portal.testing.FeedBuilder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes a feed of millions of rows into a real PostgreSQL with a heap of 512 MB, and prints how long it took and how much
 * was used (R9). Not part of the build: {@code java -cp … hu.miho.portal.feeds.FeedDrill FOLDER HOUSEHOLDS MONTHS}.
 */
final class FeedDrill {

    private static final String MOST_HEAP = "-Xmx512m";

    private FeedDrill() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].startsWith("jdbc:")) {
            take(arguments[0], Path.of(arguments[1]));
            return;
        }
        Path feed = Path.of(arguments[0]);
        if (!Files.exists(feed.resolve(FeedSource.MANIFEST))) {
            long rows = write(feed, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            System.out.println(rows + " rows written");
        }
        String url = EmbeddedPostgresServer.newDatabase();
        try (var lab = FeedLab.at(url, true)) {
            lab.empty();
        }
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MOST_HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FeedDrill.class.getName(),
                        url,
                        feed.toString())
                .inheritIO()
                .start()
                .waitFor();
        System.exit(exit);
    }

    private static void take(String url, Path feed) {
        Instant began = FeedLab.CLOCK.instant();
        var steps = new LinkedHashMap<FeedStep, Instant>();
        try (var lab = FeedLab.at(url, false)) {
            FeedReport report = lab.intake.take(
                    feed,
                    FeedOptions.by("drill")
                            .tellingTo(
                                    (step, done, total) -> steps.computeIfAbsent(step, s -> FeedLab.CLOCK.instant())));
            System.out.println(report.outcome() + ", " + report.run().errors() + " errors, "
                    + report.files().stream().mapToLong(FileCounts::rows).sum() + " rows in "
                    + Duration.between(began, FeedLab.CLOCK.instant()).toSeconds() + " s");
            report.problems().stream().limit(5).forEach(System.out::println);
            steps.forEach((step, at) -> System.out.println(
                    step + " began after " + Duration.between(began, at).toSeconds() + " s"));
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println("at most " + peak / 1024 / 1024 + " MB of heap (" + MOST_HEAP + ")");
    }

    /** Households with a bill, two lines, a payment and a reading for each month. */
    private static long write(Path folder, int households, int months) throws IOException {
        var one = FeedBuilder.full("1").households(1);
        Files.createDirectories(folder);
        one.writeTo(folder);
        long rows = 0;
        var entries = new LinkedHashMap<String, String>();
        for (FeedFile file : FeedFile.values()) {
            if (file.mayBeLeftOutOfFull()) {
                continue;
            }
            Path path = folder.resolve(file.fileName());
            String header = Files.readAllLines(path).getFirst();
            long written = 0;
            try (BufferedWriter out = Files.newBufferedWriter(path)) {
                out.write(header + "\n");
                for (int n = 0; n < households; n++) {
                    written += write(out, file, n, months);
                }
            }
            try (var bytes = Files.newInputStream(path)) {
                entries.put(file.fileName(), "{\"rows\": %d, \"sha256\": \"%s\"}".formatted(written, Sha256.of(bytes)));
            }
            rows += written;
        }
        Files.writeString(
                folder.resolve(FeedSource.MANIFEST),
                "{\"feed_id\": \"1\", \"kind\": \"FULL\", \"encoding\": \"UTF-8\", \"created_at\": \"2026-01-01T23:10:00+01:00\", \"files\": {%s}}"
                        .formatted(entries.entrySet().stream()
                                .map((Map.Entry<String, String> e) -> "\"%s\": %s".formatted(e.getKey(), e.getValue()))
                                .collect(Collectors.joining(", "))));
        return rows;
    }

    private static long write(BufferedWriter out, FeedFile file, int n, int months) throws IOException {
        String id = FeedBuilder.customer(n);
        String once = switch (file) {
            case CUSTOMERS ->
                id
                        + ";RESIDENTIAL;Kovács Örs;Miskolc;1980-05-17;;;ugyfel@example.com;+36301234567;3530;Miskolc;Fő utca 1.";
            case PLACES_OF_USE -> id + ";00000001;L" + n + ";3530;Miskolc;Fő utca 1.;B1;HK1;120.000;48.5;2010-01-01;;;";
            case CONTRACTS ->
                "SZ" + n + ";" + id + ";00000001;GENERAL;RESIDENTIAL;2010-01-01;;PAYMENT_SLIP;MONTHLY_ACTUAL;;;;;";
            case METERS -> "V" + n + ";L" + n + ";HOT_WATER_METER;0" + n + ";M3;konyha;2010-01-01;;2030-12-31";
            default -> "";
        };
        if (!once.isEmpty()) {
            out.write(once + "\n");
            return 1;
        }
        long rows = 0;
        for (int m = 0; m < months; m++) {
            YearMonth month = YearMonth.of(2016, 1).plusMonths(m);
            String invoice = month.getYear() + "/" + n + "-" + m;
            String text = switch (file) {
                case READINGS -> "V" + n + ";" + month.atEndOfMonth() + ";" + (m + 1) + ".5;ACTUAL\n";
                case INVOICES ->
                    invoice + ";" + id + ";00000001;PART_BILL;;" + month.atDay(1) + ";" + month.atEndOfMonth() + ";"
                            + month.plusMonths(1).atDay(8) + ";"
                            + month.plusMonths(1).atDay(23) + ";3000;150;3150\n";
                case INVOICE_LINES ->
                    invoice + ";1;HEAT_CHARGE;Hődíj;1;GJ;2000.00;2000;5;100;2100\n" + invoice
                            + ";2;OTHER;Egyéb;2;DB;500;1000;5;50;1050\n";
                case PAYMENTS ->
                    "P" + invoice + ";" + id + ";00000001;" + invoice + ";"
                            + month.plusMonths(1).atDay(20) + ";3150;PAYMENT_SLIP\n";
                default -> "";
            };
            out.write(text);
            rows += text.chars().filter(c -> c == '\n').count();
        }
        return rows;
    }
}
