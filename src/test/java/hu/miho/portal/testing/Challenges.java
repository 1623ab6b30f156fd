package hu.miho.portal.testing;

import com.vaadin.flow.component.html.OrderedList;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Solves the security check of a form as its visitor would. */
public final class Challenges {

    /** The style class of the list of numbers. */
    public static final String NUMBERS = "challenge-numbers";

    private Challenges() {}

    /** @param numbers the list that the page shows; all its numbers have as many digits */
    public static String inOrder(OrderedList numbers) {
        String shown = numbers.getChildren()
                .map(item -> item.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .collect(Collectors.joining(" "));
        return Arrays.stream(shown.split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
