package hu.miho.portal.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.ChangedMeanwhile;
import hu.miho.portal.content.CompanyDesk;
import hu.miho.portal.content.CompanyDraft;
import hu.miho.portal.content.ContentChanged;
import hu.miho.portal.content.HistoryCard;
import hu.miho.portal.content.SavedContent;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Edits what the company says of itself, and how it is reached. */
@Route(value = "ugyintezo/tartalom/ceg", layout = ClerkShell.class)
@RolesAllowed(Roles.LEAD_CLERK)
class CompanyEditView extends PortalPage implements BeforeEnterObserver {

    private final CompanyDesk company;
    private final Div meanwhile = new Div();
    private int base;

    CompanyEditView(CompanyDesk company) {
        super("content.company.edit");
        this.company = company;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        meanwhile.removeAll();
        List<SavedContent<CompanyDraft>> history = company.history();
        base = history.isEmpty() ? 0 : history.getFirst().number();
        var form = new CompanyForm(company.current());
        var actions = new Div(Buttons.primary(getTranslation("content.save"), () -> save(form)));
        actions.addClassName("actions");
        var card = new Card();
        card.add(meanwhile, form, actions);
        add(
                new PageHeader(null, getTranslation("content.company.edit"))
                        .withBackLink(getTranslation("content.desk"), ContentDeskView.class)
                        .withLead(getTranslation("content.company.edit.lead")),
                CardGrid.two(
                        new CardColumn(card), new CardColumn(new HistoryCard<>(history, CompanyDraft::name, state -> {
                            form.show(state.content());
                            Toast.show(getTranslation("content.history.loaded"));
                        }))));
    }

    private void save(CompanyForm form) {
        form.complete().ifPresent(draft -> {
            try {
                company.save(base, draft);
            } catch (ContentChanged changed) {
                showMeanwhile(form);
                return;
            }
            Toast.show(getTranslation("content.saved"));
            showAnew();
        });
    }

    private void showMeanwhile(CompanyForm form) {
        company.history().stream().findFirst().ifPresent(theirs -> {
            meanwhile.removeAll();
            var box = new ChangedMeanwhile(
                    theirs,
                    () -> {
                        form.show(theirs.content());
                        base = theirs.number();
                        meanwhile.removeAll();
                    },
                    () -> {
                        base = theirs.number();
                        meanwhile.removeAll();
                        save(form);
                    });
            meanwhile.add(box);
            box.focus();
        });
    }
}
