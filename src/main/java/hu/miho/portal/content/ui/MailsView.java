package hu.miho.portal.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.MailTemplates;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;

/** Every mail that the portal writes, by its subject. */
@Route(value = MailsView.PATH, layout = ClerkShell.class)
@RolesAllowed(Roles.LEAD_CLERK)
class MailsView extends PortalPage {

    static final String PATH = "ugyintezo/tartalom/levelek";

    MailsView(MailTemplates templates) {
        super("content.mails");
        String title = getTranslation("content.mails");
        var table = new DataTable(title)
                .column(getTranslation("content.mails.subject"))
                .column(getTranslation("content.mails.state"));
        templates
                .list(Formats.locale())
                .forEach(row -> table.row(
                        new Anchor(PATH + "/" + row.name(), row.subject().replaceAll("\\{\\w+}", "…")),
                        getTranslation(row.edited() ? "content.mails.edited" : "content.mails.original")));
        var panel = new ClerkPanel(title);
        panel.add(table);
        add(new PageHeader(null, title).withLead(getTranslation("content.mails.lead")), new Div(panel));
    }
}
