package hu.miho.portal.content;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** News or an outage in the clerks' list. */
public record NewsRow(
        UUID id,
        NewsKind kind,
        NewsAudience audience,
        String title,
        Instant from,
        @Nullable Instant until,
        State state) {

    /** Whether readers see it. */
    public enum State {
        TO_COME,
        SHOWN,
        OVER,
        WITHDRAWN;

        /** Translation key of its name. */
        public String textKey() {
            return "content.news.state." + this;
        }
    }
}
