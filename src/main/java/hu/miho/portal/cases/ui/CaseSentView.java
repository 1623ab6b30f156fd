package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseDetails;
import hu.miho.portal.cases.CasePapers;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.cases.NoSuchCase;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;

/** After sending in: the number to quote, what happens next and by when, and the summary. */
@Route(value = "ugyeim/bekuldve/:caseId", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class CaseSentView extends PortalPage implements BeforeEnterObserver {

    private final CaseService service;
    private final CasePapers papers;

    CaseSentView(CaseService service, CasePapers papers) {
        super("cases.sent.title");
        this.service = service;
        this.papers = papers;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            CaseDetails details = service.find(CaseWords.caseOf(event.getRouteParameters()));
            if (details.row().state() == CaseState.DRAFT) {
                event.forwardTo(CaseWords.checkPath(details.row().id()));
            } else {
                show(details);
            }
        } catch (NoSuchCase missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(CaseDetails details) {
        CaseRow row = details.row();
        String number = row.caseNo();
        var done = new Confirmation(getTranslation("cases.sent.title"));
        if (number != null) {
            done.withReference(getTranslation("cases.number"), number);
        }
        add(done, new H2(getTranslation("cases.sent.next")), new Paragraph(CaseWords.now(row)));
        if (number == null) {
            add(new Paragraph(getTranslation("cases.sent.no-number")));
        }
        add(new Paragraph(getTranslation("cases.sent.follow")));
        details.papers().reversed().stream()
                .filter(paper -> paper.kind().isOfCustomer())
                .findFirst()
                .ifPresent(sheet -> add(
                        new DownloadLink(getTranslation("cases.summary.pdf"), papers.own(row.id(), sheet.subNo()))));
        add(LinkButton.secondary(getTranslation("cases.sent.open"), CaseWords.path(row.id())));
    }
}
