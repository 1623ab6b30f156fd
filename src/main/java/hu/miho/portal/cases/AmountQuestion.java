package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.ui.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question with an amount in whole forints as its answer.
 *
 * @param least the smallest that can be right
 * @param most the largest one
 */
public record AmountQuestion(String key, Forint least, Forint most) implements Question {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");

    @Override
    public List<Mistake> mistakes(String answer) {
        return read(answer)
                        .filter(amount -> amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0)
                        .isPresent()
                ? List.of()
                : List.of(Mistake.of("wrong.AMOUNT", Formats.money(least), Formats.money(most)));
    }

    @Override
    public String show(String answer, Locale language, I18NProvider texts) {
        return read(answer).map(Formats::money).orElse(answer);
    }

    /** An amount, typed with or without spaces and {@code Ft}; empty when it is none. */
    public static Optional<Forint> read(String answer) {
        String digits = answer.replaceAll("[\\s\\u00a0.]|Ft", "");
        return DIGITS.matcher(digits).matches() ? Optional.of(Forint.of(Long.parseLong(digits))) : Optional.empty();
    }
}
