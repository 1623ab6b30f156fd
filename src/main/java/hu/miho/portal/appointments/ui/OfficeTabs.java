package hu.miho.portal.appointments.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.LinkTabs;
import java.time.LocalDate;

/** Day and week of the office, and the hours that both follow from. */
final class OfficeTabs {

    private enum Tab {
        DAY,
        WEEK,
        HOURS
    }

    private OfficeTabs() {}

    static LinkTabs day(LocalDate date) {
        return tabs(date, Tab.DAY);
    }

    static LinkTabs week(LocalDate date) {
        return tabs(date, Tab.WEEK);
    }

    static LinkTabs hours(LocalDate date) {
        return tabs(date, Tab.HOURS);
    }

    private static LinkTabs tabs(LocalDate date, Tab open) {
        String query = "?" + DayNavigation.DAY + "=" + date;
        return new LinkTabs(I18NProvider.translate("appointments.day.menu"))
                .tab(I18NProvider.translate("appointments.day.tab"), "ugyintezo/idopontok" + query, open == Tab.DAY)
                .tab(
                        I18NProvider.translate("appointments.week.tab"),
                        "ugyintezo/idopontok/het" + query,
                        open == Tab.WEEK)
                .tab(
                        I18NProvider.translate("appointments.schedule.tab"),
                        "ugyintezo/idopontok/nyitvatartas",
                        open == Tab.HOURS);
    }
}
