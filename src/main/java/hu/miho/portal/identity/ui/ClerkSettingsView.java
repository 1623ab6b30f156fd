package hu.miho.portal.identity.ui;

import com.vaadin.flow.router.Route;
import hu.miho.portal.identity.EmailChanges;
import hu.miho.portal.identity.OwnAccountService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.LanguageChoice;
import jakarta.annotation.security.RolesAllowed;

/** A member of staff's own account. */
@Route(value = "ugyintezo/beallitasok", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class ClerkSettingsView extends SettingsPage {

    ClerkSettingsView(OwnAccountService account, EmailChanges emails, LanguageChoice languages) {
        super(account, emails, languages);
    }
}
