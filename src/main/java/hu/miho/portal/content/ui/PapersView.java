package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.EditablePaper;
import hu.miho.portal.content.PaperTemplates;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;

/** Every letter and form that the portal prints and whose words can be edited. */
@Route(value = PapersView.PATH, layout = ClerkShell.class)
@RolesAllowed(Roles.LEAD_CLERK)
class PapersView extends PortalPage {

    static final String PATH = "ugyintezo/tartalom/iratok";

    PapersView(PaperTemplates templates) {
        super("content.papers");
        var panels = new Div();
        panels.addClassName("clerk-panels");
        for (EditablePaper.Kind kind : EditablePaper.Kind.values()) {
            panels.add(panel(templates, kind));
        }
        add(
                new PageHeader(null, getTranslation("content.papers"))
                        .withBackLink(getTranslation("content.desk"), ContentDeskView.class)
                        .withLead(getTranslation("content.papers.lead")),
                panels);
    }

    private Component panel(PaperTemplates templates, EditablePaper.Kind kind) {
        String title = getTranslation(kind.textKey());
        var table = new DataTable(title)
                .column(getTranslation("content.papers.name"))
                .column(getTranslation("content.mails.state"));
        templates
                .list(kind)
                .forEach(row -> table.row(
                        new Anchor(PATH + "/" + row.name(), getTranslation(row.titleKey())),
                        getTranslation(row.edited() ? "content.mails.edited" : "content.mails.original")));
        var panel = new ClerkPanel(title);
        panel.add(table);
        return panel;
    }
}
