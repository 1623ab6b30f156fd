package hu.miho.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import hu.miho.portal.journey.RunningPortal.DemoAccount;
import hu.miho.portal.journey.RunningPortal.DemoHousehold;
import hu.miho.portal.journey.Visitor.Screen;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever picks English reads English: on every page, in messages, in the mail; and the account remembers. */
@ExtendWith(OnStage.class)
@Timeout(240)
class EnglishJourneyIT {

    private static final String EMAIL = "english.customer@example.org";

    private static final Texts ENGLISH = Texts.ENGLISH;

    private final Stage stage;

    EnglishJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aHouseholdRegistersAndReadsEveryPageInEnglish() {
        DemoHousehold household = stage.feeds().households().get(5);
        Visitor visitor =
                stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("").readsOnly(Texts.HUNGARIAN);
        picksEnglish(visitor);
        Places.PUBLIC.forEach(path -> visitor.opens(path).readsOnly(ENGLISH));
        registers(visitor, household);
        MimeMessage letter = stage.post().letterTo(EMAIL, text("mail.activation.subject"));
        assertThat(ENGLISH.strangersIn(Post.plainText(letter))).isEmpty();
        visitor.follows(Post.linkIn(letter)).readsOnly(ENGLISH);
        visitor.types(text("registration.activation.password"), Registering.PASSWORD)
                .types(text("registration.activation.again"), Registering.PASSWORD)
                .clicks(text("registration.activation.activate"))
                .isAt("attekintes");
        Places.MENU.forEach(item -> visitor.opens(item.path()).readsOnly(ENGLISH));
        Places.BESIDE_THE_MENU.forEach(path -> visitor.opens(path).readsOnly(ENGLISH));
        visitor.opens("szamlak").page().locator("vaadin-grid a").first().click();
        visitor.settled().readsOnly(ENGLISH);
        visitor.clicks(text("ui.signout")).isAt("");

        stage.visitor(Screen.WIDE, ColorScheme.LIGHT)
                .signsIn(EMAIL, Registering.PASSWORD)
                .isAt("attekintes")
                .readsOnly(ENGLISH);
    }

    @Test
    void aMemberOfStaffReadsEnglishToo() {
        DemoAccount admin = stage.portal().account("ADMIN");
        Visitor visitor = stage.visitor(Screen.WIDE, ColorScheme.LIGHT).opens("");
        picksEnglish(visitor);
        visitor.opens("belepes")
                .types(text("identity.signin.name"), admin.user())
                .types(text("identity.password.field"), admin.password())
                .clicks(text("identity.signin.submit"))
                .isAt("belepes/masodik-tenyezo")
                .readsOnly(ENGLISH)
                .types(text("identity.factor.code"), admin.code())
                .clicks(text("identity.factor.submit"))
                .isAt("ugyintezo");
        picksEnglish(visitor);
        visitor.readsOnly(ENGLISH).opens("ugyintezo/adatatadas").readsOnly(ENGLISH);
        visitor.page().locator("vaadin-grid a").first().click();
        visitor.sees(text("feeds.files.title")).readsOnly(ENGLISH);
        Places.OFFICE.forEach(path -> visitor.opens(path).readsOnly(ENGLISH));
        Places.ADMINISTRATION.forEach(path -> fitsEverywhere(visitor.opens(path).readsOnly(ENGLISH)));
        Places.EDITORS.forEach(path -> fitsEverywhere(visitor.opens(path)));
        visitor.clicks("Magyarul").button("In English").waitFor();
    }

    private static void fitsEverywhere(Visitor visitor) {
        visitor.findsNothingInTheWay().looksAgain(Screen.NARROWEST).findsItFits();
        visitor.looksAgain(Screen.WIDE);
    }

    private static void picksEnglish(Visitor visitor) {
        visitor.clicks("In English");
        visitor.named(AriaRole.BUTTON, "Magyarul").waitFor();
        visitor.settled();
    }

    /** Submits each step with nothing in it first, for messages are read as well. */
    private static void registers(Visitor visitor, DemoHousehold household) {
        visitor.opens("regisztracio").clicks(text("registration.next"));
        visitor.sees(text("ui.errors.title", 4)).readsOnly(ENGLISH);
        visitor.types(text("registration.customer-id"), household.customerId())
                .types(text("registration.birth-place"), household.birthPlace())
                .types(text("registration.birth-date"), Registering.typedDate(household))
                .types(text("registration.email"), EMAIL)
                .clicks(text("registration.next"))
                .isAt("regisztracio/ellenorzes")
                .clicks(text("registration.register"))
                .sees(text("ui.errors.title", 2))
                .readsOnly(ENGLISH)
                .types(text("ui.challenge.typed"), Registering.sortedNumbers(visitor, text("ui.challenge.list")));
        Registering.accepts(visitor);
        visitor.clicks(text("registration.register")).isAt("regisztracio/kesz").readsOnly(ENGLISH);
    }

    private static String text(String key, Object... arguments) {
        return ENGLISH.text(key, arguments);
    }
}
