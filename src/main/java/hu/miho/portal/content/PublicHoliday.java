package hu.miho.portal.content;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/** Hungary's public holidays: eight with a fixed date, and three that move with Easter. */
enum PublicHoliday {
    NEW_YEAR(MonthDay.of(1, 1)),
    REVOLUTION_OF_1848(MonthDay.of(3, 15)),
    GOOD_FRIDAY(-2),
    EASTER_MONDAY(1),
    LABOUR_DAY(MonthDay.of(5, 1)),
    WHIT_MONDAY(50),
    FOUNDATION_OF_THE_STATE(MonthDay.of(8, 20)),
    REVOLUTION_OF_1956(MonthDay.of(10, 23)),
    ALL_SAINTS(MonthDay.of(11, 1)),
    CHRISTMAS(MonthDay.of(12, 25)),
    SECOND_CHRISTMAS_DAY(MonthDay.of(12, 26));

    private final IntFunction<LocalDate> inYear;

    PublicHoliday(MonthDay date) {
        inYear = date::atYear;
    }

    PublicHoliday(int daysAfterEaster) {
        inYear = year -> easterSunday(year).plusDays(daysAfterEaster);
    }

    static Optional<PublicHoliday> on(LocalDate date) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.inYear.apply(date.getYear()).equals(date))
                .findFirst();
    }

    /** The key of its name in the translations, as {@code content.holiday.GOOD_FRIDAY}. */
    String textKey() {
        return "content.holiday." + name();
    }

    /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int monthAndDay = h + l - 7 * m + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
