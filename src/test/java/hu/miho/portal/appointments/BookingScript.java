package hu.miho.portal.appointments;

import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one booking, as PostgreSQL has logged them, as a script for pgbench: the same statements in the same
 * order, with what differs from booking to booking (ids, times, counter, addresses) replaced by expressions.
 */
final class BookingScript {

    /** The counters of the benchmark are 9001, 9002 and so on: no other number in a statement looks like them. */
    static final int COUNTERS_AFTER = 9000;

    /** A line, and those after it that begin with a tab. */
    private static final String LINES = "([^\\n]*+(?:\\n\\t[^\\n]*+)*+)";

    private static final Pattern STATEMENT = Pattern.compile(
            "(?m)^LOG:  (?:execute [^:]*|statement): " + LINES + "(?:\\nDETAIL:  [Pp]arameters: " + LINES + ")?");
    /** The driver sends it together with the statement after it. */
    private static final Pattern BEGINNING = Pattern.compile("(?m)^BEGIN[^\\n]*\\n[^\\n]*\\n");

    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = ('[^']*+(?:''[^']*+)*+'|NULL)");
    private static final Pattern UUID_VALUE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S]X");

    private static final String DRAWN_FROM_THE_NUMBER = """
            \\set i :i + 1
            \\set k :i * :clients + :client_id
            \\set n :window * 100000 + :k
            \\set day :first_day + (:k % 10) * 86400
            \\set start :day + (8 * 60 + 15 * ((:k / 10) % 28)) * 60
            \\set counter 9001 + :k / 280
            """;

    private final String id;
    private final Instant start;

    /** @param id of the hold and the booking that the log is about. @param start when that visit begins */
    BookingScript(String id, Instant start) {
        this.id = id;
        this.start = start;
    }

    /** The part of a log that ends with the last commit: what jobs ask for after it is not the booking's. */
    static String untilTheLastCommit(String log) {
        return log.substring(0, log.lastIndexOf("COMMIT") + "COMMIT".length()) + "\n";
    }

    /** How many statements the log has, {@code begin} and {@code commit} included. */
    static int count(String log) {
        return (int) STATEMENT.matcher(log).results().count();
    }

    String of(String log) {
        var lines = new ArrayList<String>(List.of(DRAWN_FROM_THE_NUMBER.strip()));
        STATEMENT.matcher(log).results().map(this::statement).forEach(lines::add);
        return BEGINNING.matcher(String.join("\n", lines) + "\n").replaceAll("\\\\startpipeline\n$0\\\\endpipeline\n");
    }

    private String statement(MatchResult logged) {
        List<String> values = values(logged.group(2));
        String sql = logged.group(1).replaceAll("\\s+", " ").strip();
        return Pattern.compile("\\$(\\d+)")
                        .matcher(sql)
                        .replaceAll(parameter ->
                                Matcher.quoteReplacement(values.get(Integer.parseInt(parameter.group(1)) - 1)))
                + ";";
    }

    private List<String> values(@Nullable String parameters) {
        return parameters == null
                ? List.of()
                : VALUE.matcher(parameters)
                        .results()
                        .map(value -> expression(value.group(2)))
                        .toList();
    }

    private String expression(String literal) {
        String value = literal.replaceAll("^'|'$", "");
        if (value.equals(id)) {
            return "lpad(to_hex(:n::bigint), 32, '0')::uuid";
        }
        if (UUID_VALUE.matcher(value).matches()) {
            return "gen_random_uuid()";
        }
        if (value.endsWith("@example.com")) {
            return "'b' || :n::bigint || '@example.com'";
        }
        if (value.startsWith("IDP-")) {
            return "'B' || :n::bigint";
        }
        if (value.matches("10(\\.\\d+){3}(/24)?")) {
            return "'10.' || :n::bigint || '/24'";
        }
        if (value.matches("9\\d{3}") && Integer.parseInt(value) > COUNTERS_AFTER) {
            return ":counter::integer";
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:.*") ? moment(literal, value) : literal;
    }

    /** A moment of the visit's day moves with the visit; another one stays. */
    private String moment(String literal, String value) {
        Instant moment = OffsetDateTime.parse(value, TIMESTAMP).toInstant();
        LocalDate date = LocalDate.ofInstant(start, Formats.ZONE);
        DaySpan day = DaySpan.of(date);
        if (moment.isBefore(day.from()) || moment.isAfter(day.to())) {
            return literal;
        }
        boolean border = moment.equals(day.from()) || moment.equals(day.to());
        String from = border ? ":day" : ":start";
        long offset = Duration.between(border ? day.from() : start, moment).toSeconds();
        return "to_timestamp(" + from + "::bigint + " + offset + ")";
    }
}
