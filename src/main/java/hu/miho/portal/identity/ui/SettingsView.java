package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import hu.miho.portal.identity.EmailChanges;
import hu.miho.portal.identity.OwnAccountService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.LanguageChoice;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.SettingsCard;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** A customer's own account. */
@Route(value = "beallitasok", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class SettingsView extends SettingsPage {

    SettingsView(
            OwnAccountService account,
            EmailChanges emails,
            LanguageChoice languages,
            ObjectProvider<SettingsCard> cards) {
        super(account, emails, languages);
        cards.orderedStream().map(SettingsCard::create).forEach(this::add);
        var erase = new Card(getTranslation("identity.erase.title"));
        erase.add(
                new Paragraph(getTranslation("identity.erase.lead")),
                LinkButton.secondary(getTranslation("identity.erase.open"), AccountDeletionView.class));
        add(erase);
    }
}
