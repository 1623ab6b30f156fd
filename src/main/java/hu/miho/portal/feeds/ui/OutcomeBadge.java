package hu.miho.portal.feeds.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.feeds.FeedOutcome;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;

/** What came of a run, at a glance. */
final class OutcomeBadge {

    private OutcomeBadge() {}

    static StatusBadge of(FeedOutcome outcome) {
        String text = I18NProvider.translate(outcome.textKey());
        return switch (outcome) {
            case TAKEN -> new StatusBadge(Tone.OK, Icons.CHECK, text);
            case CHECKED -> new StatusBadge(Tone.INFO, Icons.EYE, text);
            case NOTHING_TO_DO -> new StatusBadge(Tone.NEUTRAL, Icons.CHECK, text);
            case RUNNING -> new StatusBadge(Tone.INFO, Icons.HOURGLASS, text);
            case REFUSED -> new StatusBadge(Tone.BAD, Icons.X, text);
            case FAILED -> new StatusBadge(Tone.BAD, Icons.ALERT_TRIANGLE, text);
        };
    }
}
