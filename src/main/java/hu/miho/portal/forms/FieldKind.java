package hu.miho.portal.forms;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.util.function.Predicate;

/** What is written into a field: how much room it has on paper, and what is taken from a keyboard. */
public enum FieldKind {
    TEXT(FieldKind::isAnything),

    /** Several lines. */
    LONG_TEXT(FieldKind::isAnything),
    EMAIL(EmailAddress::isValid),
    PHONE(typed -> typed.matches("[+]?[0-9 ()/.\\-\\u00a0\\u2011]{6,30}")),

    /** A day; the answer is {@code 2026-11-25}, and stays empty when what was typed is no day. */
    DATE(typed -> typed.matches("\\d{4}-\\d{2}-\\d{2}")),

    /** Nine digits, with or without the eight after the slash. */
    CUSTOMER_ID(FieldKind::isCustomerId),

    /** What a hot-water meter shows: at most five digits of cubic metres and three after the comma. */
    READING(typed -> typed.matches("\\d{1,5}([.,]\\d{1,3})?")),

    /** A Hungarian tax number: {@code 12345678-1-05}. */
    TAX_NUMBER(typed -> typed.matches("\\d{8}-?[1-5]-?\\d{2}")),

    /** One of the field's options; the answer is the option's name. */
    CHOICE(FieldKind::isAnything);

    private final Predicate<String> form;

    FieldKind(Predicate<String> form) {
        this.form = form;
    }

    /** The longest answer, in characters. */
    public int longest() {
        return this == LONG_TEXT ? 600 : 200;
    }

    /** Whether an answer, which is not blank, has the right form. */
    boolean takes(String typed) {
        return form.test(typed.strip());
    }

    private static boolean isAnything(String typed) {
        return !typed.isEmpty();
    }

    private static boolean isCustomerId(String typed) {
        return CustomerId.digitsBeforeSlash(typed).matches("\\d{9}")
                && typed.replaceAll("\\s", "").matches("\\d{9}(/\\d{1,8})?");
    }
}
