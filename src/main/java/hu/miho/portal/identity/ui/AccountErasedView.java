package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** After an account was erased. It says nothing of whose, and anybody may open it. */
@Route(value = AccountErasedView.PATH, layout = PortalShell.class)
@AnonymousAllowed
class AccountErasedView extends PortalPage {

    static final String PATH = "fiok-torolve";

    AccountErasedView() {
        super("identity.erased.title");
        addClassName("narrow");
        var actions = new Div(
                LinkButton.primary(getTranslation("identity.erased.home"), "/"),
                LinkButton.secondary(getTranslation("identity.erased.contacts"), "elerhetosegek"));
        actions.addClassName("actions");
        add(
                new Confirmation(getTranslation("identity.erased.title")),
                new Paragraph(getTranslation("identity.erased.text")),
                actions);
    }
}
