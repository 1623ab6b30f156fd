package hu.miho.portal.appointments.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.LinkTabs;
import java.time.LocalDate;

/** Day and week of the office. */
final class OfficeTabs {

    private OfficeTabs() {}

    static LinkTabs day(LocalDate date) {
        return tabs(date, true);
    }

    static LinkTabs week(LocalDate date) {
        return tabs(date, false);
    }

    private static LinkTabs tabs(LocalDate date, boolean day) {
        String query = "?" + DayNavigation.DAY + "=" + date;
        return new LinkTabs(I18NProvider.translate("appointments.day.menu"))
                .tab(I18NProvider.translate("appointments.day.tab"), "ugyintezo/idopontok" + query, day)
                .tab(I18NProvider.translate("appointments.week.tab"), "ugyintezo/idopontok/het" + query, !day);
    }
}
