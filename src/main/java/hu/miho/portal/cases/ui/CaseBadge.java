package hu.miho.portal.cases.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;

/** How a case stands, at a glance. */
final class CaseBadge {

    private CaseBadge() {}

    static StatusBadge of(CaseState state) {
        String text = I18NProvider.translate(state.textKey());
        return switch (state) {
            case DRAFT -> new StatusBadge(Tone.NEUTRAL, Icons.FILE_PEN, text);
            case AWAITING_OTHER_PARTY, AWAITING_SUPPLEMENT -> new StatusBadge(Tone.WARN, Icons.HOURGLASS, text);
            case RECEIVED, REGISTERED -> new StatusBadge(Tone.INFO, Icons.INBOX, text);
            case IN_PROGRESS, BEING_RECORDED -> new StatusBadge(Tone.INFO, Icons.CLOCK, text);
            case APPROVED, CLOSED -> new StatusBadge(Tone.OK, Icons.CHECK, text);
            case REFUSED -> new StatusBadge(Tone.BAD, Icons.X, text);
            case WITHDRAWN -> new StatusBadge(Tone.NEUTRAL, Icons.X, text);
        };
    }
}
