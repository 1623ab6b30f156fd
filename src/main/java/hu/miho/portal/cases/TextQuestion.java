package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.Formats;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A question with a short text as its answer.
 *
 * @param kind what the text is
 * @param isRequired whether it must be answered
 */
public record TextQuestion(String key, Kind kind, boolean isRequired) implements Question {

    /** The longest text that fits the feed contract. */
    public static final int MAX_LENGTH = 200;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");
    private static final Pattern TAX_NUMBER = Pattern.compile("\\d{8}-?\\d-?\\d{2}");

    /** What a text is, for checks and for keyboards. */
    public enum Kind {
        NAME,
        LINE,
        EMAIL,
        PHONE,
        /** Hungarian tax number: 8, 1 and 2 digits. */
        TAX_NUMBER,
        /** A Hungarian bank account: 16 or 24 digits, or an IBAN that begins with HU. */
        BANK_ACCOUNT
    }

    @Override
    public List<Mistake> mistakes(String answer) {
        if (answer.isBlank()) {
            return isRequired ? List.of(Mistake.of("missing." + kind)) : List.of();
        }
        if (answer.strip().length() > MAX_LENGTH) {
            return List.of(Mistake.of("too-long", MAX_LENGTH, answer.strip().length()));
        }
        boolean isGood = switch (kind) {
            case NAME, LINE -> true;
            case EMAIL -> EmailAddress.isValid(answer);
            case PHONE -> PHONE.matcher(digits(answer)).matches();
            case TAX_NUMBER -> TAX_NUMBER.matcher(answer.strip()).matches();
            case BANK_ACCOUNT -> BankAccount.read(answer).isPresent();
        };
        return isGood ? List.of() : List.of(Mistake.of("wrong." + kind));
    }

    /** The answer as the billing system has it: telephones in international form. */
    String normal(String answer) {
        return switch (kind) {
            case EMAIL -> answer.isBlank() ? "" : new EmailAddress(answer).value();
            case PHONE -> international(digits(answer));
            case BANK_ACCOUNT ->
                BankAccount.read(answer).map(BankAccount::toString).orElse("");
            default -> answer.strip();
        };
    }

    @Override
    public String show(String answer, Locale language, I18NProvider texts) {
        return switch (kind) {
            case PHONE -> Formats.phone(normal(answer));
            case BANK_ACCOUNT -> normal(answer);
            default -> answer.strip();
        };
    }

    private static String digits(String phone) {
        return phone.replaceAll("[\\s\\u00a0()/.-]+", "");
    }

    private static String international(String digits) {
        return digits.startsWith("06") ? "+36" + digits.substring(2) : digits;
    }
}
