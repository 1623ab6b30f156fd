package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.testing.PortalTest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class NumberChallengeTest extends SpringBrowserlessTest {

    private NumberChallenge challenge;

    @BeforeEach
    void show() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        challenge = new NumberChallenge("06 (46) 501-740");
        UI.getCurrent().add(challenge);
    }

    @Test
    void showsFiveNumbersAsTextInANamedOrderedList() {
        OrderedList list = find(OrderedList.class).single();
        assertThat(list.getElement().getAttribute("aria-label")).isEqualTo("Rendezendő számok");
        assertThat(list.getChildren())
                .hasSize(5)
                .allSatisfy(item -> assertThat(item).isInstanceOf(ListItem.class));
        assertThat(numbers()).hasSize(5).doesNotHaveDuplicates().allMatch(number -> number.matches("\\d\\d"));
    }

    @Test
    void offersAnotherWayToThoseWhoCannotDoIt() {
        assertThat(challenge.getElement().getTextRecursively()).contains("06 (46) 501-740", "Időkorlát nincs");
    }

    @Test
    void everyButtonNamesItsNumberAndOnlyTheEndsAreShut() {
        List<String> numbers = numbers();
        for (int place = 0; place < 5; place++) {
            String number = numbers.get(place);
            assertThat(button(number + " feljebb").isEnabled()).isEqualTo(place > 0);
            assertThat(button(number + " lejjebb").isEnabled()).isEqualTo(place < 4);
        }
    }

    @Test
    void theButtonsMoveANumberAndSayWhereItIs() {
        List<String> before = numbers();
        String third = before.get(2);
        test(button(third + " feljebb")).click();
        assertThat(numbers()).containsExactly(before.get(0), third, before.get(1), before.get(3), before.get(4));
        assertThat(status()).contains(third).contains("2.");
        test(button(third + " lejjebb")).click();
        assertThat(numbers()).isEqualTo(before);
    }

    @Test
    void theListAloneSolvesIt() {
        assertThat(challenge.check()).isPresent();
        sortByButtons();
        assertThat(challenge.check()).isEmpty();
    }

    @Test
    void typingAloneSolvesIt() {
        test(typed()).setValue(inOrder());
        assertThat(challenge.check()).isEmpty();
        assertThat(typed().isInvalid()).isFalse();
    }

    @Test
    void aWrongAnswerIsKeptAndExplained() {
        test(typed()).setValue("1 2 3");
        var problem = challenge.check().orElseThrow();
        assertThat(problem.field()).isEqualTo(typed());
        assertThat(problem.text()).isEqualTo("Számok emelkedő sorrendben: nem a lista öt száma");
        assertThat(typed().isInvalid()).isTrue();
        assertThat(typed().getErrorMessage()).startsWith("A lista öt számát írja be");
        assertThat(typed().getValue()).isEqualTo("1 2 3");
        assertThat(numbers()).hasSize(5);
    }

    @Test
    void movingANumberBringsWhatWasTypedIntoLine() {
        test(typed()).setValue("1 2 3");
        sortByButtons();
        assertThat(typed().getValue()).isEqualTo(inOrder());
        assertThat(challenge.check()).isEmpty();
    }

    @Test
    void otherNumbersCanBeAskedFor() {
        List<String> before = numbers();
        test(typed()).setValue("1 2 3");
        challenge.check();
        test(find(Button.class).withText("Új számok").single()).click();
        assertThat(numbers()).isNotEqualTo(before);
        assertThat(typed().getValue()).isEmpty();
        assertThat(typed().isInvalid()).isFalse();
        assertThat(status()).contains(numbers());
    }

    private void sortByButtons() {
        for (int round = 0; round < 5; round++) {
            for (int place = 0; place < 4; place++) {
                List<String> numbers = numbers();
                if (numbers.get(place).compareTo(numbers.get(place + 1)) > 0) {
                    test(button(numbers.get(place) + " lejjebb")).click();
                }
            }
        }
    }

    private Button button(String name) {
        return find(Button.class).withAriaLabel(name).single();
    }

    private TextField typed() {
        return find(TextField.class).withLabel("Számok emelkedő sorrendben").single();
    }

    private List<String> numbers() {
        return find(OrderedList.class)
                .single()
                .getChildren()
                .map(NumberChallengeTest::number)
                .toList();
    }

    private String inOrder() {
        return numbers().stream().sorted().collect(Collectors.joining(" "));
    }

    private String status() {
        return find(Span.class).withAttribute("role", "status").single().getText();
    }

    private static String number(Component item) {
        return item.getChildren()
                .filter(Span.class::isInstance)
                .map(span -> ((Span) span).getText())
                .findFirst()
                .orElseThrow();
    }
}
