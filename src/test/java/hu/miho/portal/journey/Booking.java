package hu.miho.portal.journey;

import com.microsoft.playwright.Locator;
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

    static String newEmail() {
        return UUID.randomUUID() + "@pelda.hu";
    }
}
