package hu.miho.portal.feeds;

import hu.miho.portal.shared.EmailAddress;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a column of a feed holds: how its text is read, and what the database calls it.
 *
 * @param sqlType the type of its column in the staging table
 */
record ColumnType(String sqlType, Reading reading) {

    /** The longest text of any field. */
    static final int LONGEST_TEXT = 200;

    private static final String TEXT = "varchar(" + LONGEST_TEXT + ")";
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate FIRST_DATE = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(2999, 12, 31);
    private static final Pattern WHOLE_FORINTS = Pattern.compile("-?\\d{1,12}");
    private static final Pattern LINE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{6,15}");
    private static final Pattern PHONE_PUNCTUATION = Pattern.compile("[ \\u00a0()/.-]");

    /** Reads a field that is not empty into a text, date, decimal or whole number. */
    @FunctionalInterface
    interface Reading {
        Object read(String text) throws BadValue;
    }

    static ColumnType text() {
        return new ColumnType(TEXT, text -> text);
    }

    /** A number of a thing: exactly so many digits, leading zeros kept. */
    static ColumnType digits(int count) {
        var form = Pattern.compile("[0-9]{" + count + "}");
        return new ColumnType("varchar(" + count + ")", text -> {
            if (!form.matcher(text).matches()) {
                throw BadValue.refused(FeedReason.NOT_DIGITS, String.valueOf(count));
            }
            return text;
        });
    }

    static ColumnType oneOf(String... allowed) {
        var values = List.of(allowed);
        return new ColumnType(TEXT, text -> {
            if (!values.contains(text)) {
                throw BadValue.refused(FeedReason.NOT_IN_LIST, String.join(", ", values));
            }
            return text;
        });
    }

    static ColumnType date() {
        return new ColumnType("date", ColumnType::readDate);
    }

    /** A quantity that cannot be negative: at most three decimals. */
    static ColumnType quantity() {
        return decimal("numeric(15, 3)", 3, false, new BigDecimal("999999999999.999"));
    }

    /** A quantity of a bill line, negative in a correction: at most three decimals. */
    static ColumnType signedQuantity() {
        return decimal("numeric(15, 3)", 3, true, new BigDecimal("999999999999.999"));
    }

    /** A price that cannot be negative: at most two decimals. */
    static ColumnType price() {
        return decimal("numeric(17, 2)", 2, false, new BigDecimal("999999999999.99"));
    }

    /** The unit price of a bill line, negative for a discount: at most two decimals. */
    static ColumnType signedPrice() {
        return decimal("numeric(17, 2)", 2, true, new BigDecimal("999999999999.99"));
    }

    static ColumnType percent() {
        return decimal("numeric(5, 2)", 2, false, new BigDecimal("100"));
    }

    /** Money: whole forints with at most twelve digits, the most that a bank order carries. */
    static ColumnType forints() {
        return new ColumnType("bigint", text -> {
            if (!WHOLE_FORINTS.matcher(text).matches()) {
                throw BadValue.refused(FeedReason.NOT_WHOLE_FORINTS);
            }
            return Long.valueOf(text);
        });
    }

    static ColumnType lineNumber() {
        return new ColumnType("integer", text -> {
            if (!LINE_NUMBER.matcher(text).matches() || Integer.parseInt(text) == 0) {
                throw BadValue.refused(FeedReason.NOT_A_LINE_NUMBER);
            }
            return Integer.valueOf(text);
        });
    }

    static ColumnType checksum() {
        return new ColumnType("varchar(64)", text -> {
            String lowerCase = text.toLowerCase(Locale.ROOT);
            if (!CHECKSUM.matcher(lowerCase).matches()) {
                throw BadValue.refused(FeedReason.NOT_A_CHECKSUM);
            }
            return lowerCase;
        });
    }

    /** A file below {@code documents/}. */
    static ColumnType documentFile() {
        return new ColumnType(TEXT, text -> {
            if (!SafeName.isSafe(text) || !text.startsWith(FeedSource.DOCUMENTS)) {
                throw BadValue.refused(FeedReason.UNSAFE_NAME);
            }
            return text;
        });
    }

    static ColumnType email() {
        return new ColumnType(TEXT, text -> {
            if (!EmailAddress.isValid(text)) {
                throw BadValue.countsAsUnknown(FeedReason.NOT_AN_EMAIL);
            }
            return new EmailAddress(text).value();
        });
    }

    static ColumnType phone() {
        return new ColumnType(TEXT, text -> {
            String dialled = PHONE_PUNCTUATION.matcher(text).replaceAll("");
            if (!PHONE.matcher(dialled).matches()) {
                throw BadValue.countsAsUnknown(FeedReason.NOT_A_PHONE);
            }
            return text;
        });
    }

    private static LocalDate readDate(String text) throws BadValue {
        if (!ISO_DATE.matcher(text).matches()) {
            throw BadValue.refused(FeedReason.NOT_A_DATE);
        }
        try {
            var date = LocalDate.parse(text);
            if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
                throw BadValue.refused(FeedReason.OUT_OF_RANGE, FIRST_DATE + " – " + LAST_DATE);
            }
            return date;
        } catch (DateTimeException noSuchDay) {
            throw BadValue.refused(FeedReason.NOT_A_DATE);
        }
    }

    private static ColumnType decimal(String sqlType, int decimals, boolean mayBeNegative, BigDecimal most) {
        var form = Pattern.compile((mayBeNegative ? "-?" : "") + "\\d{1,20}(\\.\\d{1," + decimals + "})?");
        return new ColumnType(sqlType, text -> {
            if (!form.matcher(text).matches()) {
                throw BadValue.refused(FeedReason.NOT_A_DECIMAL, String.valueOf(decimals));
            }
            var number = new BigDecimal(text);
            if (number.abs().compareTo(most) > 0) {
                throw BadValue.refused(FeedReason.OUT_OF_RANGE, "≤ " + most.toPlainString());
            }
            return number;
        });
    }
}
