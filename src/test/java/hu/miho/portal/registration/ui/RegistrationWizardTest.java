package hu.miho.portal.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.testing.Challenges;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The wizard's pages: what they ask, that nothing typed is lost, and that everybody gets the same answer. */
@PortalTest
class RegistrationWizardTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    private final String email = UUID.randomUUID() + "@example.com";

    @BeforeEach
    void asANewVisitor() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        jdbc.sql("delete from budget_use where budget like 'ATTEMPTS%'").update();
        jdbc.sql("delete from registration_request").update();
    }

    @Test
    void theFirstStepAsksForTheFourDataOfTheLeaflet() {
        navigate(RegistrationView.class);
        assertThat(field("Ügyfél-azonosító").getHelperText()).contains("Kilenc számjegy");
        assertThat(field("Születési hely")).isNotNull();
        assertThat(find(DatePicker.class).withLabel("Születési dátum").exists()).isTrue();
        assertThat(field("E-mail cím")).isNotNull();
        assertThat(findInView(Image.class).single().getAlt())
                .hasValueSatisfying(text -> assertThat(text).contains("felhasználó-azonosító"));
    }

    @Test
    void theFirstStepSaysWhomAClerkRegisters() {
        assertThat(textOf(navigate(RegistrationView.class)))
                .contains("Intézményi, vállalati és egyéb felhasználóinkat")
                .contains("aláírási címpéldányt és a cégjegyzéket")
                .contains("mindegyik más kódon");
    }

    @Test
    void problemsStandAtTheFieldsAndAboveThemAndNothingTypedIsLost() {
        navigate(RegistrationView.class);
        test(field("Ügyfél-azonosító")).setValue("12345678");
        test(field("E-mail cím")).setValue("kovacs.ilona@pelda");
        click("Tovább");
        assertThat(getCurrentView()).isInstanceOf(RegistrationView.class);
        assertThat(textOf(find(ErrorSummary.class).single()))
                .contains("4 mezőt javítani kell")
                .contains("Ügyfél-azonosító: 9 számjegyből áll, ebben 8 van")
                .contains("E-mail cím: hiányzik a cím vége");
        assertThat(problem(field("Ügyfél-azonosító")))
                .isEqualTo("Az azonosító 9 számjegyből áll, ebben 8 van. Nézze meg a számlán.");
        assertThat(problem(field("Születési hely"))).startsWith("Írja be a születési helyét");
        assertThat(problem(birthDate())).startsWith("Válassza ki vagy írja be");
        assertThat(field("Ügyfél-azonosító").getValue()).isEqualTo("12345678");
        assertThat(field("E-mail cím").getValue()).isEqualTo("kovacs.ilona@pelda");
    }

    @Test
    void aMendedFieldIsNoLongerMarked() {
        navigate(RegistrationView.class);
        click("Tovább");
        test(field("Születési hely")).setValue("Miskolc");
        click("Tovább");
        assertThat(field("Születési hely").isInvalid()).isFalse();
        assertThat(field("E-mail cím").isInvalid()).isTrue();
    }

    @Test
    void backAndForwardKeepWhatWasTyped() {
        fillFirstStep();
        test(find(TextField.class).withLabel("Számok emelkedő sorrendben").single())
                .setValue("1 2 3");
        tick();
        String numbers = numbers();
        click("Vissza");
        assertThat(field("Ügyfél-azonosító").getValue()).isEqualTo("100200300/00000001");
        assertThat(field("Születési hely").getValue()).isEqualTo("Miskolc");
        assertThat(birthDate().getValue()).isEqualTo(LocalDate.of(1987, 4, 14));
        assertThat(field("E-mail cím").getValue()).isEqualTo(email);
        click("Tovább");
        assertThat(numbers()).isEqualTo(numbers);
        assertThat(field("Számok emelkedő sorrendben").getValue()).isEqualTo("1 2 3");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
    }

    @Test
    void whatWasTypedSurvivesAVisitToAnotherPage() {
        navigate(RegistrationView.class);
        test(field("Születési hely")).setValue("Miskolc");
        UI.getCurrent().navigate("elerhetosegek");
        navigate(RegistrationView.class);
        assertThat(field("Születési hely").getValue()).isEqualTo("Miskolc");
    }

    @Test
    void theSecondStepNeedsTheFirst() {
        UI.getCurrent().navigate("regisztracio/ellenorzes");
        assertThat(getCurrentView()).isInstanceOf(RegistrationView.class);
        UI.getCurrent().navigate("regisztracio/kesz");
        assertThat(getCurrentView()).isInstanceOf(RegistrationView.class);
    }

    @Test
    void whoeverSpoilsTheFirstStepCannotGoForwardToTheSecond() {
        fillFirstStep();
        click("Vissza");
        test(field("Ügyfél-azonosító")).setValue("12345678");
        UI.getCurrent().navigate("regisztracio/ellenorzes");
        assertThat(getCurrentView()).isInstanceOf(RegistrationView.class);
        assertThat(field("Ügyfél-azonosító").getValue()).isEqualTo("12345678");
    }

    @Test
    void theNoticeOpensOnAPageOfItsOwn() {
        fillFirstStep();
        Anchor notice = find(Anchor.class).withText("adatvédelmi nyilatkozatot").single();
        assertThat(notice.getHref()).isEqualTo("adatvedelem");
        assertThat(notice.getTarget()).hasValue("_blank");
        assertThat(textOf(find(Checkbox.class).single())).contains("Elfogadom az adatvédelmi nyilatkozatot");
    }

    @Test
    void withoutTheNumbersAndTheTickNothingIsSent() {
        fillFirstStep();
        click("Regisztráció");
        assertThat(getCurrentView()).isInstanceOf(RegistrationCheckView.class);
        assertThat(textOf(find(ErrorSummary.class).single()))
                .contains("2 mezőt javítani kell", "Adatvédelmi nyilatkozat: jelölje pipával");
        assertThat(problem(find(Checkbox.class).single())).contains("Olvassa el az adatvédelmi nyilatkozatot");
        assertThat(requests()).isZero();
    }

    @Test
    void theLastPageSaysWhatComesAndWhatToDoWhenNothingComes() {
        fillFirstStep();
        solveAndTick();
        click("Regisztráció");
        assertThat(getCurrentView()).isInstanceOf(RegistrationDoneView.class);
        assertThat(textOf((Component) getCurrentView()))
                .contains("Ha a megadott adatok egyeznek")
                .contains(email)
                .contains("Szemere utca 5.", "06 (46) 501-740", "időpontot");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void afterSendingTheFormIsEmptyAgain() {
        fillFirstStep();
        solveAndTick();
        click("Regisztráció");
        UI.getCurrent().navigate("regisztracio/ellenorzes");
        assertThat(getCurrentView()).isInstanceOf(RegistrationView.class);
        assertThat(field("Születési hely").getValue()).isEmpty();
    }

    @Test
    void tooManyAttemptsKeepWhatWasTyped() {
        for (int i = 0; i < 6; i++) {
            fillFirstStep();
            solveAndTick();
            click("Regisztráció");
        }
        fillFirstStep();
        solveAndTick();
        click("Regisztráció");
        assertThat(getCurrentView()).isInstanceOf(RegistrationCheckView.class);
        assertThat(textOf((Component) getCurrentView())).contains("túl sok regisztrációt indítottak", "egy perc");
        assertThat(requests()).isEqualTo(6);
    }

    @Test
    void theWizardSpeaksEnglishToo() {
        UI.getCurrent().setLocale(Formats.ENGLISH);
        assertThat(textOf(navigate(RegistrationView.class))).contains("Registration", "Who can register here?");
    }

    private void fillFirstStep() {
        navigate(RegistrationView.class);
        test(field("Ügyfél-azonosító")).setValue("100200300/00000001");
        test(field("Születési hely")).setValue("Miskolc");
        test(birthDate()).setValue(LocalDate.of(1987, 4, 14));
        test(field("E-mail cím")).setValue(email);
        click("Tovább");
        assertThat(getCurrentView()).isInstanceOf(RegistrationCheckView.class);
    }

    private void solveAndTick() {
        test(field("Számok emelkedő sorrendben")).setValue(inOrder());
        tick();
    }

    private void tick() {
        find(Checkbox.class).single().setValue(true);
    }

    private String numbers() {
        return find(OrderedList.class)
                .withClassName("challenge-numbers")
                .single()
                .getChildren()
                .map(item -> item.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .collect(Collectors.joining(" "));
    }

    private String inOrder() {
        return Challenges.inOrder(
                find(OrderedList.class).withClassName(Challenges.NUMBERS).single());
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private DatePicker birthDate() {
        return find(DatePicker.class).single();
    }

    private void click(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private int requests() {
        return jdbc.sql("select count(*) from registration_request")
                .query(Integer.class)
                .single();
    }

    private static String problem(HasValidation field) {
        assertThat(field.isInvalid()).isTrue();
        return field.getErrorMessage();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
