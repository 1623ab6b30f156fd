package hu.miho.portal.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.CompanyDesk;
import hu.miho.portal.content.CompanyDraft;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;

/** Edits what the company says of itself, and how it is reached. */
@Route(value = "ugyintezo/tartalom/ceg", layout = ClerkShell.class)
@RolesAllowed(Roles.LEAD_CLERK)
class CompanyEditView extends PortalPage implements BeforeEnterObserver {

    private final CompanyDesk company;

    CompanyEditView(CompanyDesk company) {
        super("content.company.edit");
        this.company = company;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var form = new CompanyForm(company.current());
        var editor = new ContentEditor<>(form, company::history, company::save, () -> {});
        var actions = new Div(editor.saveButton());
        actions.addClassName("actions");
        var card = new Card();
        card.add(editor.notice(), form, actions);
        add(
                new PageHeader(null, getTranslation("content.company.edit"))
                        .withBackLink(getTranslation("content.desk"), ContentDeskView.class)
                        .withLead(getTranslation("content.company.edit.lead")),
                CardGrid.two(new CardColumn(card), new CardColumn(editor.historyCard(CompanyDraft::name))));
    }
}
