package hu.miho.portal.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The towns of Hungarian postal codes, as a help while typing. Only towns with ranges of their own are known
 * ({@code postal-codes.csv}); no code is refused for not being among them.
 */
public final class PostalCodes {

    private static final TreeMap<Integer, Range> RANGES = read();

    private record Range(int from, int to, String town) {}

    private PostalCodes() {}

    /** The town of a code; empty when the code is not known, or is none. */
    public static Optional<String> townOf(String code) {
        if (!code.strip().matches("\\d{4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(code.strip());
        Map.Entry<Integer, Range> range = RANGES.floorEntry(number);
        return range == null || range.getValue().to() < number
                ? Optional.empty()
                : Optional.of(range.getValue().town());
    }

    private static TreeMap<Integer, Range> read() {
        var in = Objects.requireNonNull(PostalCodes.class.getResourceAsStream("/postal-codes.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(";"))
                    .map(parts -> new Range(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]))
                    .collect(Collectors.toMap(Range::from, range -> range, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
