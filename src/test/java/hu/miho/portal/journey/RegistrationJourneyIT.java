package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoHousehold;
import hu.miho.portal.journey.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole path with the mouse: a household registers, activates, sees its own data, and signs in again. */
@ExtendWith(OnStage.class)
@Timeout(240)
class RegistrationJourneyIT {

    private static final String EMAIL = "uj.ugyfel@pelda.hu";

    private final Stage stage;

    RegistrationJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aHouseholdRegistersActivatesAndSeesItsDataWithTheMouse() {
        DemoHousehold household = stage.feeds().households().get(1);
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT);
        visitor.opens("").followsLink("Regisztráció").isAt("regisztracio");
        Pictures.take(visitor, "regisztracio");
        Registering.typesWhoTheyAre(visitor, household, EMAIL)
                .clicks("Tovább")
                .sees("Biztonsági ellenőrzés")
                .findsNothingInTheWay();
        visitor.types("Számok emelkedő sorrendben", Registering.sortedNumbers(visitor));
        Registering.accepts(visitor);
        visitor.clicks("Regisztráció").sees("06 (46) 501-740").findsNothingInTheWay();

        visitor.follows(Post.linkIn(stage.post().letterTo(EMAIL, "")));
        assertThat(visitor.field("Felhasználónév").inputValue()).isEqualTo(EMAIL);
        visitor.findsNothingInTheWay()
                .types("Jelszó", Registering.PASSWORD)
                .types("Jelszó még egyszer", Registering.PASSWORD)
                .clicks("Aktiválás")
                .isAt("attekintes");
        Places.MENU.forEach(item -> {
            visitor.menuItem(item.name()).click();
            visitor.isAt(item.path()).findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        });
        visitor.clicks("Kijelentkezés").isAt("");
        visitor.opens("attekintes").isAt("belepes");
        signsInByAddressAndById(household);
        erasesTheAccount();
    }

    private void erasesTheAccount() {
        Visitor owner = stage.visitor(Screen.PHONE, ColorScheme.DARK)
                .signsIn(EMAIL, Registering.PASSWORD)
                .isAt("attekintes")
                .opens("beallitasok")
                .followsLink("Megnézem, mivel jár")
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);
        owner.types("Jelenlegi jelszó", Registering.PASSWORD)
                .clicks("Fiókom végleges törlése")
                .isAt("fiok-torolve")
                .findsNothingInTheWay()
                .readsOnly(Texts.HUNGARIAN);
        stage.post().letterTo(EMAIL, "Töröltük az online ügyfélszolgálati fiókját");
        owner.opens("attekintes").isAt("belepes");
        owner.signsIn(EMAIL, Registering.PASSWORD).sees("jelszó");
        owner.isAt("belepes");
    }

    private void signsInByAddressAndById(DemoHousehold household) {
        for (String name : new String[] {EMAIL, household.customerId()}) {
            stage.visitor(Screen.WIDE, ColorScheme.LIGHT)
                    .signsIn(name, Registering.PASSWORD)
                    .isAt("attekintes");
        }
    }
}
