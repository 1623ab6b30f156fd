package hu.miho.portal.notifications.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import hu.miho.portal.notifications.MailTemplates;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;

/** Every mail that the portal writes, by its subject. */
@Route(value = TemplatesView.PATH, layout = ClerkShell.class)
@RolesAllowed(Roles.LEAD_CLERK)
class TemplatesView extends PortalPage {

    static final String PATH = "ugyintezo/tartalom/levelek";

    TemplatesView(MailTemplates templates) {
        super("notifications.templates");
        String title = getTranslation("notifications.templates");
        var table = new DataTable(title)
                .column(getTranslation("notifications.templates.subject"))
                .column(getTranslation("notifications.templates.state"));
        templates
                .list(Formats.locale())
                .forEach(row -> table.row(
                        new Anchor(PATH + "/" + row.name(), row.subject().replaceAll("\\{\\w+}", "…")),
                        getTranslation(
                                row.edited() ? "notifications.templates.edited" : "notifications.templates.original")));
        var panel = new ClerkPanel(title);
        panel.add(table);
        add(new PageHeader(null, title).withLead(getTranslation("notifications.templates.lead")), new Div(panel));
    }
}
