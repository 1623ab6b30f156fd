package hu.miho.portal.appointments.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.ui.Formats;
import java.util.Objects;

/** Whose booking a clerk is about to change, and how they learn of it: by the portal's mail, or by the clerk's call. */
final class WayToTell {

    private WayToTell() {}

    /** @param key of a text with name, time and how they are told */
    static String text(String key, Booking booking) {
        return I18NProvider.translate(
                key,
                Objects.requireNonNullElse(booking.name(), "–"),
                Formats.moment(booking.start(), Formats.locale()),
                way(booking));
    }

    private static String way(Booking booking) {
        if (booking.email() != null) {
            return I18NProvider.translate("appointments.office.told.mail");
        }
        return booking.phone() == null
                ? I18NProvider.translate("appointments.office.told.nothing")
                : I18NProvider.translate("appointments.office.told.call", Formats.phone(booking.phone()));
    }
}
