package hu.miho.portal.content;

import hu.miho.portal.shared.PortalLanguage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * News or an outage as a clerk writes it.
 *
 * @param targets ids of buildings or substations as the billing system names them; empty when it is for all
 * @param titleEn may be empty: English readers get the Hungarian one then; the same holds for the text
 * @param bodyHu in the form of {@link hu.miho.portal.ui.Prose}
 * @param from when it begins to be shown, in Budapest; null while nothing was typed
 * @param until when it ends; null when it stays until it is withdrawn
 */
public record NewsDraft(
        NewsKind kind,
        NewsAudience audience,
        Set<String> targets,
        String titleHu,
        String titleEn,
        String bodyHu,
        String bodyEn,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_BODY = 10_000;

    public NewsDraft {
        targets = Set.copyOf(targets);
    }

    /** The fields, in the order of the form. */
    public enum Field {
        TARGETS,
        FROM,
        UNTIL,
        TITLE,
        BODY,
        TITLE_EN,
        BODY_EN
    }

    /** @param key translation key of what is wrong and how to mend it */
    public record Problem(Field field, String key) {}

    /** Everything that has to be mended, in the order of the form. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        check(problems, Field.TARGETS, audience != NewsAudience.ALL && targets.isEmpty(), "missing");
        check(problems, Field.FROM, from == null, "missing");
        check(problems, Field.UNTIL, kind == NewsKind.OUTAGE && until == null, "missing");
        check(problems, Field.UNTIL, from != null && until != null && !from.isBefore(until), "order");
        check(problems, Field.TITLE, titleHu.isBlank(), "missing");
        check(problems, Field.TITLE, titleHu.length() > LONGEST_TITLE, "long");
        check(problems, Field.BODY, bodyHu.isBlank(), "missing");
        check(problems, Field.BODY, bodyHu.length() > LONGEST_BODY, "long");
        check(problems, Field.TITLE_EN, titleEn.length() > LONGEST_TITLE, "long");
        check(problems, Field.BODY_EN, bodyEn.length() > LONGEST_BODY, "long");
        return problems;
    }

    /** The title for readers of a language. */
    public String title(Locale language) {
        return PortalLanguage.isEnglish(language) && !titleEn.isBlank() ? titleEn : titleHu;
    }

    /** The text for readers of a language. */
    public String body(Locale language) {
        return PortalLanguage.isEnglish(language) && !bodyEn.isBlank() ? bodyEn : bodyHu;
    }

    private static void check(List<Problem> problems, Field field, boolean wrong, String what) {
        if (wrong) {
            problems.add(new Problem(field, "content.news.problem." + field + "." + what));
        }
    }
}
