package hu.miho.portal.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken: 12 to 128 characters of any kind, but none that attackers try first. There are no rules of
 * composition (OWASP ASVS 5.0, 6.2; NIST SP 800-63B).
 */
@Component
public class PasswordPolicy {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 128;

    /** What must remain of a password when the words that anybody would guess are taken out of it. */
    private static final int MIN_OWN_PART = 8;

    private static final List<String> COMPANY_WORDS = List.of(
            "miskolci",
            "miskolc",
            "tavhoszolgaltato",
            "tavhoszolgaltatas",
            "tavfutes",
            "hoszolgaltato",
            "tavho",
            "miho",
            "ugyfelszolgalat",
            "ugyfel",
            "online",
            "portal",
            "szemere",
            "jelszo",
            "password",
            "belepes");

    private static final List<String> RUNS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "qwertzuiopoupasdfghjklealuiyxcvbnm",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertzuiop",
            "asdfghjkl",
            "yxcvbnm",
            "zxcvbnm",
            "0123456789012345678901234567890",
            "9876543210987654321098765432109876543210",
            "1qaz2wsx3edc4rfv5tgb6zhn7ujm",
            "1q2w3e4r5t6z7u8i9o0p",
            "1q2w3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm");

    private static final Pattern OUTER_NON_LETTERS = Pattern.compile("^[^a-z]+|[^a-z]+$");
    private static final Pattern REPEATED = Pattern.compile("(.+?)\\1+.{0,3}");

    private final Set<String> common = readCommon();

    PasswordPolicy() {}

    /**
     * Tells what is wrong with a password.
     *
     * @param personalWords what a stranger could know of the person: e-mail address, names, customer ID
     * @return the translation key of the problem, or nothing when the password is taken
     */
    public Optional<String> problemKey(String password, Collection<String> personalWords) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return Optional.of("identity.password.short");
        }
        if (length > MAX_LENGTH) {
            return Optional.of("identity.password.long");
        }
        String plain = plain(password);
        if (isCommon(plain) || isRepetition(plain) || isRun(plain)) {
            return Optional.of("identity.password.common");
        }
        return leavesTooLittle(plain, personalWords) ? Optional.of("identity.password.guessable") : Optional.empty();
    }

    void require(String password, Collection<String> personalWords) {
        problemKey(password, personalWords).ifPresent(key -> {
            throw new PasswordRefused(key);
        });
    }

    private boolean isCommon(String plain) {
        return common.contains(plain)
                || common.contains(OUTER_NON_LETTERS.matcher(plain).replaceAll(""));
    }

    /** One to six characters over and over, or a common password written twice. */
    private boolean isRepetition(String plain) {
        var match = REPEATED.matcher(plain);
        if (!match.matches()) {
            return false;
        }
        String unit = match.group(1);
        return unit.length() <= 6 || isCommon(unit);
    }

    /** Along the keyboard or the alphabet, forwards or backwards. */
    private static boolean isRun(String plain) {
        String letters = plain.replaceAll("[^a-z0-9]", "");
        String backwards = new StringBuilder(letters).reverse().toString();
        String core = OUTER_NON_LETTERS.matcher(letters).replaceAll("");
        return RUNS.stream()
                .anyMatch(run -> run.contains(letters)
                        || run.contains(backwards)
                        || (core.length() >= MIN_OWN_PART && run.contains(core)));
    }

    private static boolean leavesTooLittle(String plain, Collection<String> personalWords) {
        List<String> words = Stream.concat(
                        COMPANY_WORDS.stream(), personalWords.stream().flatMap(PasswordPolicy::parts))
                .filter(word -> word.length() >= 4)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String rest = plain;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < MIN_OWN_PART && rest.length() < plain.length();
    }

    private static Stream<String> parts(String personalWord) {
        String plain = plain(personalWord);
        return Stream.concat(Stream.of(plain), Arrays.stream(plain.split("[^a-z0-9]+")));
    }

    /** Without accents and case. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> readCommon() {
        try (var reader = new BufferedReader(new InputStreamReader(
                new ClassPathResource("identity/common-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
