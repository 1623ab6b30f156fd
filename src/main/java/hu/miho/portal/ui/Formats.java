package hu.miho.portal.ui;

import com.vaadin.flow.component.UI;
import hu.miho.portal.shared.Forint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How dates, amounts and quantities are written. Short forms are the same in both languages, as they stand on the
 * bill; long dates and months follow the language. Spaces inside are no-break spaces, so that nothing is torn apart.
 */
public final class Formats {

    public static final Locale HUNGARIAN = Locale.of("hu");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The company's time zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Budapest");

    private static final char NBSP = '\u00a0';
    private static final String YEARLY = "/YEAR";
    private static final Pattern HUNGARIAN_PHONE = Pattern.compile("^\\+36(1|[2-9]\\d)(\\d{3})(\\d{3,4})$");
    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy.\u00a0MM.\u00a0dd.");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private Formats() {}

    /** The language of the page that is being built; Hungarian when there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui != null && ENGLISH.getLanguage().equals(ui.getLocale().getLanguage()) ? ENGLISH : HUNGARIAN;
    }

    /** {@code 2026. 11. 22.} */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 2026. 11. 22., 19:31} in Hungarian time. */
    public static String dateTime(Instant instant) {
        var local = instant.atZone(ZONE);
        return DATE.format(local) + "," + NBSP + TIME.format(local);
    }

    /** {@code 9:15} */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 8:00–15:00}, never torn apart at the end of a line. */
    public static String span(LocalTime from, LocalTime to) {
        return time(from) + "\u2060–\u2060" + time(to);
    }

    /** {@code 2026. december 8., kedd}, in English {@code Tuesday 8 December 2026}. */
    public static String longDate(LocalDate date, Locale locale) {
        return isEnglish(locale)
                ? DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", ENGLISH).format(date)
                : DateTimeFormatter.ofPattern("yyyy.\u00a0MMMM\u00a0d., EEEE", HUNGARIAN)
                        .format(date);
    }

    /** {@code 2026. december 8., kedd, 9:15}, in English {@code Tuesday 8 December 2026, 9:15}; in Hungarian time. */
    public static String moment(Instant instant, Locale locale) {
        var local = instant.atZone(ZONE);
        return longDate(local.toLocalDate(), locale) + ", " + TIME.format(local);
    }

    /** {@code 9:15} in Hungarian time. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** {@code 2026. október}, in English {@code October 2026}. */
    public static String month(YearMonth month, Locale locale) {
        return isEnglish(locale)
                ? DateTimeFormatter.ofPattern("LLLL yyyy", ENGLISH).format(month)
                : DateTimeFormatter.ofPattern("yyyy.\u00a0LLLL", HUNGARIAN).format(month);
    }

    /** A day without its year, for the axis of a chart: {@code 11. 23.}, in English {@code 23 Nov}. */
    public static String shortDay(LocalDate day, Locale locale) {
        return isEnglish(locale)
                ? DateTimeFormatter.ofPattern("d MMM", ENGLISH).format(day)
                : DateTimeFormatter.ofPattern("M.\u00a0d.", HUNGARIAN).format(day);
    }

    /** {@code okt.}, for the axis of a chart. */
    public static String shortMonth(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("LLL", isEnglish(locale) ? ENGLISH : HUNGARIAN)
                .format(month);
    }

    /** {@code 7 311 Ft}, with a true minus when it is negative. */
    public static String money(Forint amount) {
        return number(BigDecimal.valueOf(amount.amount())) + NBSP + "Ft";
    }

    /** A unit price with two decimals: {@code 9 400,00 Ft}. */
    public static String price(BigDecimal price) {
        return decimal("#,##0.00", price.setScale(2, RoundingMode.HALF_UP)) + NBSP + "Ft";
    }

    /** {@code 1,62 GJ}: at most three decimals, none that are zero. */
    public static String quantity(BigDecimal quantity, String unitSymbol) {
        return number(quantity) + NBSP + unitSymbol;
    }

    /** {@code 15 788}, {@code 1,62}: at most three decimals, none that are zero. */
    public static String number(BigDecimal number) {
        return decimal("#,##0.###", number);
    }

    /** The sign or word for a unit of the feed, in the language of the page. */
    public static String unit(String feedUnit) {
        return unit(feedUnit, locale());
    }

    /** {@code lm³/év} for {@code LM3/YEAR}; a unit that nobody has named stays as the feed writes it. */
    public static String unit(String feedUnit, Locale locale) {
        boolean english = isEnglish(locale);
        if (feedUnit.endsWith(YEARLY)) {
            String counted = feedUnit.substring(0, feedUnit.length() - YEARLY.length());
            return unit(counted, locale) + (english ? "/year" : "/év");
        }
        return switch (feedUnit) {
            case "M3" -> "m³";
            case "LM3" -> "lm³";
            case "UNIT" -> english ? "units" : "egység";
            case "DB" -> english ? "pcs" : "db";
            default -> feedUnit;
        };
    }

    /** {@code +36 46 407 557} for {@code +3646407557}; other forms stay as they are. */
    public static String phone(String number) {
        return HUNGARIAN_PHONE.matcher(number).replaceFirst("+36" + NBSP + "$1" + NBSP + "$2" + NBSP + "$3");
    }

    private static String decimal(String pattern, BigDecimal number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(NBSP);
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign(MINUS);
        return new DecimalFormat(pattern, symbols).format(number);
    }

    private static boolean isEnglish(Locale locale) {
        return ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
