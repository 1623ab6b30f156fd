package hu.miho.portal.appointments.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.LinkTabs;
import java.time.LocalDate;

/** The office's pages for clerks: day and week, the hours that both follow from, the report, and what can be booked. */
final class OfficeTabs {

    static final String REPORT = "ugyintezo/idopontok/jelentes";
    static final String MATTERS = "ugyintezo/idopontok/ugykorok";
    static final String HOURS = "ugyintezo/idopontok/nyitvatartas";
    private static final String DAY = "ugyintezo/idopontok";
    private static final String WEEK = "ugyintezo/idopontok/het";

    private OfficeTabs() {}

    static LinkTabs day(LocalDate date) {
        return tabs("?" + DayNavigation.DAY + "=" + date, DAY);
    }

    static LinkTabs week(LocalDate date) {
        return tabs("?" + DayNavigation.DAY + "=" + date, WEEK);
    }

    /** @param page the address of the one that is shown, which is not about a day */
    static LinkTabs beside(String page) {
        return tabs("", page);
    }

    private static LinkTabs tabs(String query, String current) {
        return new LinkTabs(I18NProvider.translate("appointments.day.menu"))
                .tab(I18NProvider.translate("appointments.day.tab"), DAY + query, current.equals(DAY))
                .tab(I18NProvider.translate("appointments.week.tab"), WEEK + query, current.equals(WEEK))
                .tab(I18NProvider.translate("appointments.schedule.tab"), HOURS, current.equals(HOURS))
                .tab(I18NProvider.translate("appointments.report.tab"), REPORT, current.equals(REPORT))
                .tab(I18NProvider.translate("appointments.matters.tab"), MATTERS, current.equals(MATTERS));
    }
}
