package hu.miho.portal.content.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Prose;

/** The privacy notice that applies today. */
@Route(value = "adatvedelem", layout = PortalShell.class)
@AnonymousAllowed
class PrivacyView extends PortalPage {

    PrivacyView(PrivacyNotices notices) {
        super("content.privacy");
        var notice = notices.current(Formats.locale());
        String version = getTranslation("content.privacy.version", notice.version(), Formats.date(notice.validFrom()));
        add(new PageHeader(version, getTranslation("content.privacy")), new Prose(notice.text()));
    }
}
