package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import hu.miho.portal.identity.AccountDeletion;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;

/** What erasing one's account means, and the button that does it. */
@Route(value = AccountDeletionView.PATH, layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class AccountDeletionView extends PortalPage {

    static final String PATH = "beallitasok/torles";

    AccountDeletionView(AccountDeletion deletion) {
        super("identity.erase.title");
        addClassName("narrow");
        add(
                new PageHeader(null, getTranslation("identity.erase.title"))
                        .withBackLink(getTranslation("identity.settings.title"), SettingsView.class)
                        .withLead(getTranslation("identity.erase.lead")),
                card("identity.erase.goes"),
                card("identity.erase.stays"),
                new NoticeBox(Tone.WARN, getTranslation("identity.erase.final")),
                new AccountDeletionForm(deletion));
    }

    /** A heading, and below it one line of the text each. */
    private Card card(String key) {
        var list = new UnorderedList();
        getTranslation(key + ".list").lines().map(ListItem::new).forEach(list::add);
        var card = new Card(getTranslation(key));
        card.add(new Paragraph(getTranslation(key + ".lead")), list);
        return card;
    }
}
