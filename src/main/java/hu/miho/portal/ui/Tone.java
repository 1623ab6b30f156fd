package hu.miho.portal.ui;

import java.util.Locale;

/** What a badge or a notice says by its colour, always besides its words. */
public enum Tone {
    OK,
    WARN,
    BAD,
    INFO,
    NEUTRAL;

    String className() {
        return name().toLowerCase(Locale.ROOT);
    }

    Icons icon() {
        return switch (this) {
            case OK -> Icons.CHECK_CIRCLE;
            case WARN -> Icons.ALERT_TRIANGLE;
            case BAD -> Icons.ALERT_CIRCLE;
            case INFO, NEUTRAL -> Icons.INFO;
        };
    }
}
