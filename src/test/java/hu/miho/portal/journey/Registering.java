package hu.miho.portal.journey;

import com.microsoft.playwright.options.AriaRole;
import hu.miho.portal.journey.RunningPortal.DemoHousehold;
import java.util.List;

/** What registering asks of anybody, whatever they point or type with. */
final class Registering {

    static final String PASSWORD = "kilenc vörös kavics 7";

    private Registering() {}

    /** The birth date as people type it. */
    static String typedDate(DemoHousehold household) {
        return household.birthDate().replace("-", ". ") + ".";
    }

    /** The challenge's numbers as they stand. */
    static List<Integer> numbers(Visitor visitor) {
        return numbers(visitor, "Rendezendő számok");
    }

    private static List<Integer> numbers(Visitor visitor, String list) {
        return visitor.page().getByLabel(list).locator("li").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\D", ""))
                .map(Integer::valueOf)
                .toList();
    }

    /** The challenge's numbers as they are to be typed. */
    static String sortedNumbers(Visitor visitor) {
        return sortedNumbers(visitor, "Rendezendő számok");
    }

    /** @param list the name of the list in the visitor's language */
    static String sortedNumbers(Visitor visitor, String list) {
        return String.join(
                " ",
                numbers(visitor, list).stream().sorted().map(String::valueOf).toList());
    }

    /** Fills the first step and goes on. */
    static Visitor typesWhoTheyAre(Visitor visitor, DemoHousehold household, String email) {
        return visitor.types("Ügyfél-azonosító", household.customerId() + "/00000001")
                .types("Születési hely", household.birthPlace().toUpperCase(java.util.Locale.ROOT))
                .types("Születési dátum", typedDate(household))
                .types("E-mail cím", email);
    }

    static void accepts(Visitor visitor) {
        visitor.page().getByRole(AriaRole.CHECKBOX).first().check();
    }
}
