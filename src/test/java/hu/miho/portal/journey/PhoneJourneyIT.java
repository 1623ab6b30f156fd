package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoHousehold;
import hu.miho.portal.journey.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole path with a finger on a phone, by a household that has two places of use. */
@ExtendWith(OnStage.class)
@Timeout(240)
class PhoneJourneyIT {

    private static final String EMAIL = "telefonos.ugyfel@pelda.hu";

    private final Stage stage;

    PhoneJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aHouseholdWithTwoPlacesRegistersAndSeesItsDataOnAPhone() {
        DemoHousehold household = stage.portal().unregistered();
        Visitor visitor = stage.visitor(Screen.PHONE, ColorScheme.DARK);
        visitor.opens("").tapsLink("Regisztráció").isAt("regisztracio");
        Registering.typesWhoTheyAre(visitor, household, EMAIL)
                .taps("Tovább")
                .sees("Biztonsági ellenőrzés")
                .findsNothingInTheWay();
        sortsByTapping(visitor);
        visitor.page().getByRole(AriaRole.CHECKBOX).first().tap();
        visitor.taps("Regisztráció").sees("06 (46) 501-740").findsNothingInTheWay();

        visitor.follows(Post.linkIn(stage.post().letterTo(EMAIL, "")))
                .findsNothingInTheWay()
                .types("Jelszó", Registering.PASSWORD)
                .types("Jelszó még egyszer", Registering.PASSWORD)
                .taps("Aktiválás")
                .isAt("attekintes");
        choosesTheOtherPlace(visitor);
        Places.MENU.forEach(item -> {
            opensTheDrawer(visitor);
            visitor.menuItem(item.name()).tap();
            visitor.isAt(item.path());
            assertThat(drawer(visitor)).not().isInViewport();
            visitor.findsNothingInTheWay();
        });
        opensTheDrawer(visitor);
        drawer(visitor).getByText("Kijelentkezés").tap();
        visitor.isAt("").opens("attekintes").isAt("belepes");
    }

    /** Moves each number up, the smallest first, until the list rises. */
    private static void sortsByTapping(Visitor visitor) {
        var sorted = Registering.numbers(visitor).stream().sorted().toList();
        for (int place = 0; place < sorted.size(); place++) {
            int number = sorted.get(place);
            while (Registering.numbers(visitor).indexOf(number) > place) {
                int from = Registering.numbers(visitor).indexOf(number);
                visitor.taps(number + " feljebb");
                assertThat(visitor.page()
                                .getByLabel("Rendezendő számok")
                                .locator("li")
                                .nth(from - 1))
                        .containsText(String.valueOf(number));
            }
        }
    }

    private static void choosesTheOtherPlace(Visitor visitor) {
        Locator place = visitor.page().locator("main .eyebrow").first();
        String first = place.innerText();
        opensTheDrawer(visitor);
        visitor.findsNothingInTheWay();
        drawer(visitor)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Felhasználási hely"))
                .tap();
        Locator other = visitor.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasNotText(first))
                .first();
        String name = other.innerText();
        visitor.hasNoBarrier();
        other.tap();
        assertThat(place).hasText(name);
        visitor.settled();
    }

    private static void opensTheDrawer(Visitor visitor) {
        visitor.page().locator("vaadin-drawer-toggle").tap();
        assertThat(drawer(visitor)).isInViewport();
    }

    private static Locator drawer(Visitor visitor) {
        return visitor.page().locator(".drawer");
    }
}
