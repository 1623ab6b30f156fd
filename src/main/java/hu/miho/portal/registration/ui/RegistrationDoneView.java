package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.CallableText;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** After the registration: what comes by mail, and what to do when nothing comes. The same for everybody (check S1). */
@Route(value = "regisztracio/kesz", layout = PortalShell.class)
@AnonymousAllowed
class RegistrationDoneView extends PortalPage implements BeforeEnterObserver {

    private final RegistrationDraft draft;

    RegistrationDoneView(RegistrationDraft draft, CompanyService company) {
        super("registration.done.title");
        this.draft = draft;
        addClassName("narrow");
        var confirmation = new Confirmation(getTranslation("registration.done.title"));
        confirmation.add(
                new Paragraph(getTranslation("registration.done.if-match", String.valueOf(draft.sentTo()))),
                new Paragraph(getTranslation("registration.done.next")));
        CompanyDetails details = company.details();
        var nothingCame = new Card(getTranslation("registration.done.nothing-came"));
        nothingCame.add(
                new Paragraph(getTranslation("registration.done.look-again")),
                new CallableText(getTranslation(
                        "registration.done.office",
                        details.officeAddress(),
                        details.phone().display())));
        add(RegistrationSteps.at(2), confirmation, nothingCame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (draft.sentTo() == null) {
            event.forwardTo(RegistrationView.class);
        }
    }
}
