package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.journey.Visitor.Screen;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see of their mistakes: a message at the field, the way to it, and what they typed, still there. */
@ExtendWith(OnStage.class)
@Timeout(240)
class WrongInputIT {

    private static final String NAME = "E-mail cím vagy ügyfél-azonosító";

    private final Stage stage;

    WrongInputIT(Stage stage) {
        this.stage = stage;
    }

    /** A row of wrong input: what is typed, and what the message beside each field says of it. */
    private record Row(List<String> typed, List<String> messages) {}

    private static final List<String> FIELDS =
            List.of("Ügyfél-azonosító", "Születési hely", "Születési dátum", "E-mail cím");

    private static final List<Row> REGISTRATION = List.of(
            new Row(
                    List.of("", "", "", ""),
                    List.of(
                            "Írja be az ügyfél-azonosítót",
                            "Írja be a születési helyét",
                            "írja be a születési dátumát",
                            "Írja be az e-mail címét")),
            new Row(
                    List.of("12345678", "123", "1987. 02. 30.", "anna@pelda"),
                    List.of("ebben 8 van", "A település nevét", "Ilyen dátum nincs", "hiányzik valami")),
            new Row(
                    List.of("12345678A", "?", "2999. 01. 01.", "anna pelda.hu"),
                    List.of("csak számjegyek", "A település nevét", "még nem jött el", "@ jel")));

    @Test
    void theRegistrationKeepsWhatWasTypedAndSaysAtEachFieldWhatToMend() {
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("regisztracio");
        for (Row row : REGISTRATION) {
            for (int field = 0; field < FIELDS.size(); field++) {
                visitor.types(FIELDS.get(field), row.typed().get(field));
            }
            visitor.clicks("Tovább");
            for (int field = 0; field < FIELDS.size(); field++) {
                isMarked(visitor.field(FIELDS.get(field)), row.messages().get(field));
                assertThat(visitor.field(FIELDS.get(field)))
                        .hasValue(row.typed().get(field));
            }
            leadsToTheFirst(visitor, FIELDS.getFirst());
        }
        visitor.hasNoBarrier();
        visitor.types(FIELDS.getFirst(), "123456789")
                .types("Születési hely", "Miskolc")
                .clicks("Tovább");
        isNotMarked(visitor.field("Ügyfél-azonosító"));
        isNotMarked(visitor.field("Születési hely"));
        leadsToTheFirst(visitor, "Születési dátum");
    }

    @Test
    void theCheckKeepsWhatWasTypedAndSaysWhatToMend() {
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("regisztracio");
        List<String> right = List.of("999999999", "Miskolc", "1987. 04. 14.", "senki@pelda.hu");
        for (int field = 0; field < FIELDS.size(); field++) {
            visitor.types(FIELDS.get(field), right.get(field));
        }
        visitor.clicks("Tovább").isAt("regisztracio/ellenorzes");
        String answer = "Számok emelkedő sorrendben";
        for (Map.Entry<String, String> wrong :
                Map.of("1 2 3 4 5", "öt számát", "hat", "öt számát").entrySet()) {
            visitor.types(answer, wrong.getKey()).clicks("Regisztráció");
            isMarked(visitor.field(answer), wrong.getValue());
            assertThat(visitor.field(answer)).hasValue(wrong.getKey());
            leadsToTheFirst(visitor, answer);
        }
        Locator tick = visitor.page().getByRole(AriaRole.CHECKBOX);
        assertThat(tick).hasAttribute("aria-invalid", "true");
        visitor.hasNoBarrier();
        visitor.clicks("Vissza").isAt("regisztracio");
        for (int field = 0; field < FIELDS.size(); field++) {
            assertThat(visitor.field(FIELDS.get(field))).hasValue(right.get(field));
        }
    }

    @Test
    void theSignInSaysWhatIsMissingAndNeverWhichOfTheTwoIsWrong() {
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("belepes");
        visitor.clicks("Belépés");
        isMarked(visitor.field(NAME), "Írja be az e-mail címét");
        isMarked(visitor.field("Jelszó"), "Írja be a jelszót");
        leadsToTheFirst(visitor, NAME);
        visitor.hasNoBarrier();

        DemoAccount known = stage.portal().account("CUSTOMER");
        for (String name : List.of(known.user(), "senki@pelda.hu")) {
            visitor.types(NAME, name).types("Jelszó", "nem ez a jelszavam").clicks("Belépés");
            assertThat(visitor.page().getByRole(AriaRole.ALERT).first()).containsText("Nem sikerült belépni");
            assertThat(visitor.field(NAME)).hasValue(name);
            isNotMarked(visitor.field(NAME));
            assertThat(visitor.page().locator("main :focus").first()).isAttached();
        }
        visitor.hasNoBarrier();
    }

    @Test
    void whoeverIsSignedInIsToldOfAPageThatIsNotThere() {
        DemoAccount known = stage.portal().account("CUSTOMER");
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT)
                .signsIn(known.user(), known.password())
                .isAt("attekintes");
        visitor.opens("nincs-ilyen-oldal")
                .seesHeading("Ez az oldal nem található")
                .findsNothingInTheWay();
        visitor.opens("ugyintezo").seesHeading("Ez az oldal nem található");
        visitor.opens("szamlak/nincs-ilyen").sees("Ezt a számlát nem találjuk").findsNothingInTheWay();
    }

    /** The message stands beside the field, and belongs to it for those who cannot see it. */
    private static void isMarked(Locator field, String message) {
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasAccessibleDescription(Pattern.compile(message));
        assertThat(field.locator("xpath=..").locator("[slot=error-message]").filter(hasText(message)))
                .isVisible();
    }

    private static void isNotMarked(Locator field) {
        assertThat(field).not().hasAttribute("aria-invalid", "true");
    }

    /** The summary has the focus; its first link leads to the first field to be mended. */
    private static void leadsToTheFirst(Visitor visitor, String field) {
        Locator summary = visitor.page().locator("main .error-summary:visible");
        assertThat(summary).isFocused();
        summary.getByRole(AriaRole.BUTTON).first().click();
        assertThat(visitor.field(field)).isFocused();
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
