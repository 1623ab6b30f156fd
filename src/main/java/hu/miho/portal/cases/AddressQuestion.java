package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.shared.PostalAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A question with a Hungarian postal address as its answer: postal code, town, and the rest, a line each. */
public record AddressQuestion(String key) implements Question {

    public static final String POSTAL_CODE = "postal-code";
    public static final String CITY = "city";
    public static final String LINE = "line";

    private static final int PARTS = 3;

    /** Puts what is typed together. */
    public static String join(String postalCode, String city, String line) {
        String joined = String.join("\n", postalCode.strip(), city.strip(), line.strip());
        return joined.isBlank() ? "" : joined;
    }

    /** What was typed; parts that were not are empty. */
    public static PostalAddress read(String answer) {
        String[] parts = Arrays.copyOf(answer.split("\n", -1), PARTS);
        return new PostalAddress(part(parts[0]), part(parts[1]), part(parts[2]));
    }

    private static String part(@Nullable String part) {
        return part == null ? "" : part.strip();
    }

    @Override
    public List<Mistake> mistakes(String answer) {
        PostalAddress typed = read(answer);
        var mistakes = new ArrayList<Mistake>();
        if (!typed.postalCode().matches("[1-9]\\d{3}")) {
            mistakes.add(Mistake.ofPart(POSTAL_CODE, "wrong.POSTAL_CODE"));
        }
        if (typed.city().isEmpty()) {
            mistakes.add(Mistake.ofPart(CITY, "missing.CITY"));
        }
        if (typed.addressLine().isEmpty()) {
            mistakes.add(Mistake.ofPart(LINE, "missing.ADDRESS_LINE"));
        }
        if (typed.toString().length() > TextQuestion.MAX_LENGTH) {
            mistakes.add(Mistake.ofPart(LINE, "too-long.ADDRESS"));
        }
        return mistakes;
    }

    @Override
    public String show(String answer, Locale language, I18NProvider texts) {
        return read(answer).toString();
    }
}
