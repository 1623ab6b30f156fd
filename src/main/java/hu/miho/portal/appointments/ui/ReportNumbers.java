package hu.miho.portal.appointments.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.appointments.ReportFigures;
import hu.miho.portal.ui.Formats;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The report's numbers as they are written, in the order of the columns. */
enum ReportNumbers {
    OFFERED("offered", true, figures -> hours(figures.offeredQuarters())),
    BOOKED_TIME("booked-time", false, figures -> hours(figures.bookedQuarters())),
    USE("use", true, figures -> known(percent(figures))),
    BOOKED("booked", false, figures -> count(figures.booked())),
    USED("used", false, figures -> count(figures.used())),
    NO_SHOWS("no-shows", false, figures -> count(figures.noShows())),
    CANCELLED_BY_VISITOR("cancelled-by-visitor", false, figures -> count(figures.cancelledByVisitor())),
    CANCELLED_BY_OFFICE("cancelled-by-office", false, figures -> count(figures.cancelledByOffice())),
    OPEN("open", false, figures -> count(figures.open())),
    LEAD("lead", false, figures -> known(figures.leadDays()));

    private final String key;
    private final boolean ofTheOffer;
    private final Function<ReportFigures, String> text;

    ReportNumbers(String key, boolean ofTheOffer, Function<ReportFigures, String> text) {
        this.key = key;
        this.ofTheOffer = ofTheOffer;
        this.text = text;
    }

    /** The column's head, unit included. */
    String head() {
        return I18NProvider.translate("appointments.report.column." + key);
    }

    String text(ReportFigures figures) {
        return text.apply(figures);
    }

    /** Whether it makes no sense where nothing can be said of what was offered. */
    boolean isOfTheOffer() {
        return ofTheOffer;
    }

    static BigDecimal inHours(int quarters) {
        return BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4));
    }

    private static String hours(int quarters) {
        return Formats.number(inHours(quarters));
    }

    private static String count(int number) {
        return Formats.number(BigDecimal.valueOf(number));
    }

    private static @Nullable BigDecimal percent(ReportFigures figures) {
        Integer percent = figures.usePercent();
        return percent == null ? null : BigDecimal.valueOf(percent);
    }

    private static String known(@Nullable BigDecimal number) {
        return number == null ? "–" : Formats.number(number);
    }
}
