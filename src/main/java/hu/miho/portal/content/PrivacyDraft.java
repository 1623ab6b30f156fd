package hu.miho.portal.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the privacy notice as a clerk writes it, in both languages.
 *
 * @param version its name, which customers' acknowledgements refer to
 * @param validFrom from tomorrow on; null while no day was chosen
 */
public record PrivacyDraft(String version, @Nullable LocalDate validFrom, String bodyHu, String bodyEn) {

    private static final int LONGEST = 40_000;

    /** The fields, in the order of the form. */
    public enum Field {
        VERSION,
        FROM,
        BODY_HU,
        BODY_EN
    }

    /** Each field that has to be mended, in the order of the form. */
    public List<Field> problems(LocalDate today) {
        var problems = new ArrayList<Field>();
        check(problems, Field.VERSION, version.matches("[0-9A-Za-z.-]{1,20}"));
        check(problems, Field.FROM, validFrom != null && validFrom.isAfter(today));
        check(problems, Field.BODY_HU, isText(bodyHu));
        check(problems, Field.BODY_EN, isText(bodyEn));
        return problems;
    }

    private static boolean isText(String body) {
        return !body.isBlank() && body.length() <= LONGEST;
    }

    private static void check(List<Field> problems, Field field, boolean right) {
        if (!right) {
            problems.add(field);
        }
    }
}
