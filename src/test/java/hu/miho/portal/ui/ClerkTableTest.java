package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import hu.miho.portal.testing.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk's table shows the first rows, and more on demand: the rest of what is known, or page by page until one is short. */
@PortalTest
class ClerkTableTest extends SpringBrowserlessTest {

    private final List<Integer> asked = new ArrayList<>();
    private ClerkPanel panel;

    @BeforeEach
    void inHungarian() {
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
    }

    @Test
    void aFewItemsAreAllThere() {
        show(table().of(numbers(1, 8), "nincs"));
        assertThat(text()).contains("Számok8", "szám 1.", "szám 8.").doesNotContain("nincs");
        assertThat(hasMore()).isFalse();
    }

    @Test
    void noneIsSaid() {
        show(table().of(List.of(), "nincs"));
        assertThat(text()).isEqualTo("Számok0nincs");
    }

    @Test
    void theRestOfManyComesAtOnce() {
        show(table().of(numbers(1, 11), "nincs"));
        assertThat(text()).contains("Számok11", "szám 8.", "A többi 3 is").doesNotContain("szám 9.");
        more();
        assertThat(text()).contains("szám 9.", "szám 11.");
        assertThat(hasMore()).isFalse();
    }

    @Test
    void pagesComeUntilOneIsShortEachAfterTheLastItem() {
        show(table().pages(numbers(1, 3), 3, "Tovább", after -> {
            asked.add(after);
            return numbers(after + 1, Math.min(after + 3, 7));
        }));
        more();
        assertThat(text()).contains("szám 6.").doesNotContain("szám 7.");
        more();
        assertThat(text()).contains("szám 7.");
        assertThat(asked).containsExactly(3, 6);
        assertThat(hasMore()).isFalse();
    }

    @Test
    void anEmptyPageEndsIt() {
        show(table().pages(numbers(1, 3), 3, "Tovább", after -> List.of()));
        more();
        assertThat(hasMore()).isFalse();
        assertThat(text()).contains("szám 3.");
    }

    private static ClerkTable<Integer> table() {
        return new ClerkTable<Integer>("Számok")
                .column("Név", number -> "szám " + number + ".")
                .numeric("Érték", String::valueOf);
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private void show(ClerkPanel shown) {
        panel = shown;
        UI.getCurrent().add(panel);
    }

    private boolean hasMore() {
        return find(Button.class).from(panel).exists();
    }

    private void more() {
        test(find(Button.class).from(panel).single()).click();
    }

    private String text() {
        return panel.getElement().getTextRecursively();
    }
}
