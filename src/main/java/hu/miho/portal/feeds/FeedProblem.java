package hu.miho.portal.feeds;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a feed.
 *
 * @param severity an error refuses the whole feed, a warning does not
 * @param file unknown when the feed as a whole is meant
 * @param line the header is line 1; unknown when the file as a whole is meant
 * @param column as the header names it; unknown when the row as a whole is meant
 * @param value what stands there, cut to 200 characters; unknown when nothing can be quoted
 * @param detail fills the reason's text: what was expected
 */
public record FeedProblem(
        Severity severity,
        @Nullable String file,
        @Nullable Long line,
        @Nullable String column,
        @Nullable String value,
        FeedReason reason,
        @Nullable String detail) {

    public enum Severity {
        ERROR,
        WARNING
    }

    /** The reason in words that say what was expected. */
    public String reasonIn(Locale language, I18NProvider texts) {
        return detail == null
                ? texts.getTranslation(reason.textKey(), language)
                : texts.getTranslation(reason.textKey(), language, detail);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
