package hu.miho.portal.appointments.ui;

import hu.miho.portal.ui.Audience;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.ShellItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's items in the menus. */
@Configuration(proxyBeanMethods = false)
class AppointmentsMenu {

    @Bean
    ShellItem appointmentItem() {
        return new ShellItem("appointments.menu", Icons.CALENDAR, AppointmentView.class, 110, Audience.CUSTOMER);
    }

    @Bean
    ShellItem officeDayItem() {
        return new ShellItem("appointments.day.menu", Icons.CALENDAR, OfficeDayView.class, 20, Audience.STAFF);
    }
}
