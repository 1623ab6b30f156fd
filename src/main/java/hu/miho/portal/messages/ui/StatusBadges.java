package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.messages.EnquiryStatus;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;

/** How a message stands, at a glance. */
final class StatusBadges {

    private StatusBadges() {}

    static StatusBadge of(EnquiryStatus status) {
        String text = I18NProvider.translate(status.textKey());
        return switch (status) {
            case UNCONFIRMED -> new StatusBadge(Tone.NEUTRAL, Icons.MAIL, text);
            case OPEN -> new StatusBadge(Tone.WARN, Icons.HOURGLASS, text);
            case ANSWERED -> new StatusBadge(Tone.OK, Icons.CHECK_CIRCLE, text);
            case CLOSED -> new StatusBadge(Tone.NEUTRAL, Icons.LOCK, text);
        };
    }

    /** For clerks, who also want to know whether it is late. */
    static Component withOverdue(EnquiryDetails enquiry) {
        var badges = new Span(of(enquiry.status()));
        badges.addClassName("badges");
        if (enquiry.overdue()) {
            badges.addComponentAsFirst(overdue());
        }
        return badges;
    }

    static StatusBadge overdue() {
        return new StatusBadge(Tone.BAD, Icons.ALERT_CIRCLE, I18NProvider.translate("messages.desk.overdue"));
    }
}
