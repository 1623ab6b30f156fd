package hu.miho.portal.cases;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A Hungarian bank account (<i>GIRO</i>): eight digits of the bank, then eight or sixteen of the account. The last digit of
 * each part makes the sum of its digits, weighted 9, 7, 3, 1 in turn, a multiple of ten (MNB decree on account numbers).
 *
 * @param digits 16 or 24
 */
record BankAccount(String digits) {

    private static final int PART = 8;
    private static final int[] WEIGHTS = {9, 7, 3, 1};
    private static final Pattern FORM = Pattern.compile("\\d{16}(\\d{8})?");
    private static final Pattern IBAN = Pattern.compile("HU\\d{26}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** What was typed, with or without hyphens or spaces, or as an IBAN; empty when a digit must be wrong. */
    static Optional<BankAccount> read(String typed) {
        String given = typed.replaceAll("[\\s\\u00a0-]+", "").toUpperCase(Locale.ROOT);
        if (IBAN.matcher(given).matches()) {
            return isIban(given) ? read(given.substring(4)) : Optional.empty();
        }
        boolean isGood = FORM.matcher(given).matches()
                && isChecked(given.substring(0, PART))
                && isChecked(given.substring(PART));
        return isGood ? Optional.of(new BankAccount(given)) : Optional.empty();
    }

    private static boolean isChecked(String part) {
        return IntStream.range(0, part.length())
                                .map(at -> Character.digit(part.charAt(at), 10) * WEIGHTS[at % WEIGHTS.length])
                                .sum()
                        % 10
                == 0;
    }

    /** H is 17 and U is 30; the check digits stand behind them, and all of it behind the account (ISO 13616). */
    private static boolean isIban(String iban) {
        return new BigInteger(iban.substring(4) + "1730" + iban.substring(2, 4))
                .mod(MODULUS)
                .equals(BigInteger.ONE);
    }

    /** With hyphens, as on a bank's papers; a second part of zeros is left out. */
    @Override
    public String toString() {
        String shown = digits.length() == 3 * PART ? digits.replaceFirst("0{8}$", "") : digits;
        return shown.replaceAll("(\\d{8})(?=\\d)", "$1-");
    }
}
