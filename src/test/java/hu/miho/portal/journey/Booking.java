package hu.miho.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.Visitor.Screen;
import hu.miho.portal.ui.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

/** What booking a time asks of anybody, whatever they point or type with. */
final class Booking {

    private Booking() {}

    static Locator times(Visitor visitor) {
        return visitor.page().locator("vaadin-button.slot");
    }

    /** The times of the first day after today that has more than are shown at first. */
    static Locator timesOfABusyDay(Visitor visitor) {
        return visitor.page()
                .locator(".slot-day:not(.today)")
                .filter(new Locator.FilterOptions().setHas(visitor.page().locator(".slot-more")))
                .first()
                .locator("vaadin-button.slot");
    }

    static Locator bar(Visitor visitor) {
        return visitor.page().locator(".hold-bar");
    }

    /** Name and telephone or address, the challenge and the notice. */
    static void typesWhoComes(Visitor visitor, String name, String email, String phone) {
        visitor.types("Név", name)
                .types("E-mail cím", email)
                .types("Telefonszám", phone)
                .types("Számok emelkedő sorrendben", Registering.sortedNumbers(visitor));
        Registering.accepts(visitor);
    }

    /** Books a time with the mouse. @return the booking's number */
    static String books(Visitor visitor, Locator time, String name, String email) {
        time.click();
        bar(visitor).waitFor();
        visitor.clicks("Tovább az adatokhoz").seesHeading("Az Ön adatai");
        typesWhoComes(visitor, name, email, "");
        visitor.clicks("Foglalás").seesHeading("Időpontját lefoglaltuk");
        return number(visitor);
    }

    static String number(Visitor visitor) {
        return visitor.page().locator(".reference").innerText().replaceAll("(?s).*(IDP-\\w{4}-\\w{4}).*", "$1");
    }

    /**
     * A weekday between the day after tomorrow and the end of the calendar on which something can be booked now.
     *
     * @param number counted from 1: who books on the same portal chooses different ones; even at Christmas there are six
     */
    static LocalDate openDay(Stage stage, int number) {
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("idopontfoglalas");
        times(visitor).first().waitFor();
        LocalDate today = LocalDate.now(Formats.ZONE);
        return today.plusDays(2)
                .datesUntil(today.plusDays(15))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> timesOn(visitor, day).count() > 0)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** What the visitor's calendar offers on a day. */
    static Locator timesOn(Visitor visitor, LocalDate day) {
        return visitor.page()
                .locator("vaadin-button.slot[aria-label^=\"" + Formats.longDate(day, Formats.HUNGARIAN) + "\"]");
    }

    static String newEmail() {
        return UUID.randomUUID() + "@pelda.hu";
    }
}
