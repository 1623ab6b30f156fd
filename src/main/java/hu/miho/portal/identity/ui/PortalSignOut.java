package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.UI;
import hu.miho.portal.identity.OpenSessions;
import hu.miho.portal.ui.SignOut;
import org.springframework.stereotype.Component;

/** Signs out and goes to the welcome page. */
@Component
class PortalSignOut implements SignOut {

    private final OpenSessions sessions;

    PortalSignOut(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void signOut() {
        UI.getCurrent().getPage().setLocation("/");
        sessions.current().ifPresent(sessions::end);
    }
}
