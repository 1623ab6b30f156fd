package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;

/** What a clerk does with a day's visits by mouse. */
final class OfficeDesk {

    private final Visitor clerk;
    private final LocalDate day;

    OfficeDesk(Visitor clerk, LocalDate day) {
        this.clerk = clerk;
        this.day = day;
    }

    void books(String name, String email) {
        openTheDay().clicks("Foglalás ügyfélnek");
        choosesTime(0);
        clerk.types("Név", name).types("E-mail cím", email).clicks("Foglalás");
        isDone();
        clerk.sees(name);
    }

    void moves(String name) {
        row(openTheDay(), "Áthelyezés", name).click();
        choosesTime(3);
        agrees("Áthelyezés");
    }

    void cancels(String name) {
        row(openTheDay(), "Lemondás", name).click();
        agrees("Lemondás");
    }

    /** Whoever has been booked on the day has to move. */
    void closesTheDay() {
        openHours().clicks("Új eltérő nap: Eltérő napok");
        clerk.field("Dátum").fill(day.toString().replace("-", ". ") + ".");
        clerk.field("Dátum").press("Enter");
        clerk.types("Ok, magyarul", "Leltár miatt zárva").types("Ok, angolul", "Closed for stocktaking");
        agrees("Változás felvétele");
        saves();
    }

    /** And may stay after all, who has not moved yet. */
    void opensTheDayAgain() {
        openHours().clicks("Törlés: " + Formats.longDate(day, Formats.HUNGARIAN));
        saves();
    }

    private void saves() {
        clerk.followsLink("Előnézet").seesHeading("Előnézet").sees("Érintett foglalások");
        clerk.clicks("Mentés").sees("A változás érvényes");
    }

    private Visitor openTheDay() {
        return clerk.opens("ugyintezo/idopontok?nap=" + day);
    }

    private Visitor openHours() {
        return clerk.opens("ugyintezo/idopontok/nyitvatartas");
    }

    private void choosesTime(int number) {
        clerk.dialog().locator("vaadin-select").last().click();
        clerk.page().getByRole(AriaRole.OPTION).nth(number).click();
    }

    private void agrees(String button) {
        clerk.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        isDone();
    }

    private void isDone() {
        assertThat(clerk.dialog()).hasCount(0);
    }

    private static Locator row(Visitor clerk, String action, String name) {
        return clerk.page()
                .locator("vaadin-button[aria-label^=\"" + action + ":\"][aria-label$=\"" + name + "\"]")
                .first();
    }
}
