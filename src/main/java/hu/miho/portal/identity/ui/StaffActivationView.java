package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.identity.LinkPurpose;
import hu.miho.portal.identity.PasswordLinks;
import hu.miho.portal.ui.PortalShell;

/** A new member of staff's first password; the authenticator app comes next. */
@Route(value = "munkatars-aktivalas", layout = PortalShell.class)
@AnonymousAllowed
class StaffActivationView extends ChoosePasswordPage {

    StaffActivationView(PasswordLinks links, Landing landing) {
        super(
                "identity.choose.staff.title",
                "identity.choose.staff.submit",
                LinkPurpose.STAFF_ACTIVATION,
                links,
                landing);
    }

    @Override
    Component wayOn() {
        return new Paragraph(getTranslation("identity.choose.dead.staff"));
    }
}
