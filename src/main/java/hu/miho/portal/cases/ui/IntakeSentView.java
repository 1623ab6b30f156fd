package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseDesk;
import hu.miho.portal.cases.CasePapers;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.NoSuchCase;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** After a clerk has taken a case: its number, the receipt to hand over, and where to go on. */
@Route(value = "ugyintezo/ugyek/felveve/:caseId", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class IntakeSentView extends PortalPage implements BeforeEnterObserver {

    private final CaseDesk desk;
    private final CasePapers papers;

    IntakeSentView(CaseDesk desk, CasePapers papers) {
        super("cases.intake.sent");
        this.desk = desk;
        this.papers = papers;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            UUID id = CaseWords.caseOf(event.getRouteParameters());
            show(desk.open(id).details().row());
        } catch (NoSuchCase missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(CaseRow row) {
        String number = row.caseNo();
        var done = new Confirmation(getTranslation("cases.intake.sent"));
        var actions = new Div();
        actions.addClassName("actions");
        if (number == null) {
            add(done, new Paragraph(getTranslation("cases.intake.no-number")));
        } else {
            add(done.withReference(getTranslation("cases.number"), number));
            actions.add(new DownloadLink(getTranslation("cases.receipt.title"), papers.receipt(row.id())));
        }
        actions.add(
                LinkButton.secondary(getTranslation("cases.sent.open"), "ugyintezo/ugyek/" + row.id()),
                LinkButton.secondary(getTranslation("cases.intake.another"), DeskFilling.START));
        add(new H2(getTranslation("cases.sent.next")), new Paragraph(CaseWords.now(row)), actions);
    }
}
