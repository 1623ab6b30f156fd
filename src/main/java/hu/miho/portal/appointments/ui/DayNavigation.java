package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Leads from a day, or a week, to the one before and after, and to any other. */
class DayNavigation extends Div {

    /** The parameter that carries the day. */
    static final String DAY = "nap";

    private final DatePicker picker = Fields.date(getTranslation("appointments.day.date"));
    private final LinkButton before;
    private final LinkButton after;
    private final String path;
    private final int step;

    /**
     * @param step how many days a step is
     * @param path the page's address
     */
    DayNavigation(int step, String path) {
        this.step = step;
        this.path = path;
        addClassName("day-navigation");
        picker.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                path,
                                QueryParameters.simple(
                                        Map.of(DAY, change.getValue().toString())));
            }
        });
        before = LinkButton.secondary(
                        getTranslation(step == 1 ? "appointments.day.before" : "appointments.week.before"), path)
                .withIcon(Icons.CHEVRON_LEFT);
        after = LinkButton.secondary(
                        getTranslation(step == 1 ? "appointments.day.after" : "appointments.week.after"), path)
                .withIcon(Icons.CHEVRON_RIGHT);
        add(before, picker, after, LinkButton.secondary(getTranslation("appointments.day.today"), path));
    }

    /** Leads on from another day. It stays where it is, and with it the focus of whoever goes from day to day. */
    void show(LocalDate date) {
        picker.setValue(date);
        before.setHref(address(path, date.minusDays(step)));
        after.setHref(address(path, date.plusDays(step)));
    }

    /** The day that an address names; today when it names none. */
    static LocalDate dateOf(Location location, LocalDate today) {
        try {
            return location.getQueryParameters()
                    .getSingleParameter(DAY)
                    .map(LocalDate::parse)
                    .filter(date -> Math.abs(date.toEpochDay() - today.toEpochDay()) < 3660)
                    .orElse(today);
        } catch (DateTimeParseException noDate) {
            return today;
        }
    }

    static String address(String path, LocalDate date) {
        return path + "?" + DAY + "=" + date;
    }
}
