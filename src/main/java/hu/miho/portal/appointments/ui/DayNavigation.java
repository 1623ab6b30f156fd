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

    /**
     * @param date the day that is shown
     * @param step how many days a step is
     * @param path the page's address
     */
    DayNavigation(LocalDate date, int step, String path) {
        addClassName("day-navigation");
        DatePicker picker = Fields.date(getTranslation("appointments.day.date"));
        picker.setValue(date);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                path,
                                QueryParameters.simple(
                                        Map.of(DAY, change.getValue().toString())));
            }
        });
        String before = getTranslation(step == 1 ? "appointments.day.before" : "appointments.week.before");
        String after = getTranslation(step == 1 ? "appointments.day.after" : "appointments.week.after");
        add(
                LinkButton.secondary(before, address(path, date.minusDays(step)))
                        .withIcon(Icons.CHEVRON_LEFT),
                picker,
                LinkButton.secondary(after, address(path, date.plusDays(step))).withIcon(Icons.CHEVRON_RIGHT),
                LinkButton.secondary(getTranslation("appointments.day.today"), path));
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
