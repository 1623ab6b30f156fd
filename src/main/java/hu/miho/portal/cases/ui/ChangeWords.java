package hu.miho.portal.cases.ui;

import hu.miho.portal.cases.ChangeField;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of changes as people read them; {@code changes.csv} has them as machines do. */
final class ChangeWords {

    private ChangeWords() {}

    /** What cannot be read as that field's value is shown as it is. */
    static String of(ChangeField field, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        try {
            return words(field, value);
        } catch (DateTimeParseException | NumberFormatException asItIs) {
            return value;
        }
    }

    private static String words(ChangeField field, String value) {
        return switch (field) {
            case USE_ENDS_ON, NEW_CUSTOMER_BIRTH_DATE, HOT_WATER_SUSPENDED_FROM, HOT_WATER_SUSPENDED_UNTIL ->
                Formats.date(LocalDate.parse(value));
            case METER_READING -> Formats.number(new BigDecimal(value));
            case PAYMENT_METHOD, NEW_CUSTOMER_PAYMENT_METHOD -> named("customers.method.", value);
            case BILLING_MODE -> named("customers.mode.", value);
            case PHONE, NEW_CUSTOMER_PHONE -> Formats.phone(value);
            case OVERPAYMENT_CARRIED_OVER -> money(value);
            case INSTALMENT_PLAN ->
                Arrays.stream(value.split(" ")).map(ChangeWords::instalment).collect(Collectors.joining("; "));
            default -> value;
        };
    }

    private static String named(String prefix, String value) {
        return CaseWords.find(prefix + value).orElse(value);
    }

    private static String instalment(String part) {
        String[] dayAndAmount = part.split("=", 2);
        return dayAndAmount.length < 2
                ? part
                : Formats.date(LocalDate.parse(dayAndAmount[0])) + ": " + money(dayAndAmount[1]);
    }

    private static String money(String amount) {
        return Formats.money(new Forint(Long.parseLong(amount)));
    }
}
