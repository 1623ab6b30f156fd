package hu.miho.portal.feeds;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Translation keys of what a report says. */
public final class FeedWords {

    private FeedWords() {}

    public static String keyOf(FeedKind kind) {
        return "feeds.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    public static String keyOf(FeedOutcome outcome) {
        return "feeds.outcome." + outcome.name().toLowerCase(Locale.ROOT);
    }

    /** Why, in words that say what was expected. */
    public static String reason(FeedProblem problem, I18NProvider texts, Locale locale) {
        return problem.detail() == null
                ? texts.getTranslation(problem.reason().textKey(), locale)
                : texts.getTranslation(problem.reason().textKey(), locale, problem.detail());
    }
}
