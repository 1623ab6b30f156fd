package hu.miho.portal.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** The words and number formats of the billing system's documents. */
final class Wording {

    private static final String FILE = "/demo/documents.properties";
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu.'\u00a0'MM.'\u00a0'dd.");

    private final Properties texts = new Properties();
    private final DecimalFormat whole;
    private final DecimalFormat decimal;

    Wording() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.of("hu"));
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setMinusSign(MINUS);
        whole = new DecimalFormat("#,##0", symbols);
        decimal = new DecimalFormat("#,##0.###", symbols);
        try (var file = Wording.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE);
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String phrase(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }

    String date(LocalDate date) {
        return DATE.format(date);
    }

    String number(long number) {
        return whole.format(number);
    }

    /** {@code 1620} thousandths as {@code 1,62}. */
    String quantity(long thousandths) {
        return decimal.format(BigDecimal.valueOf(thousandths, 3));
    }

    String price(long hundredths) {
        return decimal.format(BigDecimal.valueOf(hundredths, 2));
    }

    String unit(String feedUnit) {
        return switch (feedUnit) {
            case "LM3/YEAR" -> "lm³/év";
            case "MW/YEAR" -> "MW/év";
            case "M3" -> "m³";
            case "DB" -> "db";
            default -> feedUnit;
        };
    }
}
