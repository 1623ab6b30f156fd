package hu.miho.portal.content;

import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Telephone;
import java.util.ArrayList;
import java.util.List;

/**
 * What the company says of itself, as a clerk writes it.
 *
 * @param phone as people read it
 * @param dutyLines of the technical duty, as people read them
 * @param website without the protocol
 * @param facts further data, in the order in which they are shown
 */
public record CompanyDraft(
        String name,
        String shortName,
        String officeAddress,
        String phone,
        List<String> dutyLines,
        String email,
        String website,
        List<Fact> facts) {

    /**
     * One more thing that the company says of itself, in both languages.
     *
     * @param sample true while it is our guess
     */
    public record Fact(String labelHu, String labelEn, String textHu, String textEn, boolean sample) {

        boolean isComplete() {
            return List.of(labelHu, labelEn, textHu, textEn).stream().noneMatch(String::isBlank)
                    && labelHu.length() <= 100
                    && labelEn.length() <= 100
                    && textHu.length() <= 1000
                    && textEn.length() <= 1000;
        }
    }

    public CompanyDraft {
        dutyLines = List.copyOf(dutyLines);
        facts = List.copyOf(facts);
    }

    /** The fields, in the order of the form. */
    public enum Field {
        NAME,
        SHORT_NAME,
        OFFICE_ADDRESS,
        PHONE,
        DUTY_LINES,
        EMAIL,
        WEBSITE,
        FACTS
    }

    /** Each field that has to be mended, in the order of the form. */
    public List<Field> problems() {
        var problems = new ArrayList<Field>();
        check(problems, Field.NAME, isText(name, 200));
        check(problems, Field.SHORT_NAME, isText(shortName, 50));
        check(problems, Field.OFFICE_ADDRESS, isText(officeAddress, 200));
        check(problems, Field.PHONE, isPhone(phone));
        check(
                problems,
                Field.DUTY_LINES,
                !dutyLines.isEmpty() && dutyLines.stream().allMatch(CompanyDraft::isPhone));
        check(problems, Field.EMAIL, EmailAddress.isValid(email));
        check(problems, Field.WEBSITE, website.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+(/[a-zA-Z0-9/._-]*)?"));
        check(problems, Field.FACTS, facts.stream().allMatch(Fact::isComplete));
        return problems;
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    private static boolean isPhone(String number) {
        return number.length() <= 50 && Telephone.normalized(number) != null;
    }

    private static void check(List<Field> problems, Field field, boolean right) {
        if (!right) {
            problems.add(field);
        }
    }
}
