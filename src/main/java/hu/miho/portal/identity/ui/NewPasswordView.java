package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.PasswordLinks;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PortalShell;

/** A new password for one that was forgotten. */
@Route(value = "uj-jelszo", layout = PortalShell.class)
@AnonymousAllowed
class NewPasswordView extends ChoosePasswordPage {

    NewPasswordView(PasswordLinks links, Landing landing) {
        super("identity.choose.title", "identity.choose.submit", LinkPurpose.PASSWORD_RESET, links, landing);
    }

    @Override
    Component wayOn() {
        return LinkButton.primary(getTranslation("identity.choose.dead.link"), ForgottenPasswordView.class);
    }
}
