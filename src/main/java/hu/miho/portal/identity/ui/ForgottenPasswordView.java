package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.identity.PasswordResets;
import hu.miho.portal.ui.CallableText;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** Asks for a new password. The answer is the same whether there is an account or not. */
@Route(value = "elfelejtett-jelszo", layout = PortalShell.class)
@AnonymousAllowed
class ForgottenPasswordView extends PortalPage {

    private final PasswordResets resets;
    private final IdentityForm form = new IdentityForm();
    private final TextField name = Fields.text(getTranslation("identity.signin.name"));

    ForgottenPasswordView(PasswordResets resets) {
        super("identity.forgot.title");
        this.resets = resets;
        addClassName("narrow");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutocapitalize(Autocapitalize.NONE);
        name.setHelperText(getTranslation("identity.signin.name.help"));
        form.add(name);
        form.submitWith(getTranslation("identity.forgot.submit"), this::submit);
        var card = new Card();
        card.add(form);
        add(new PageHeader(null, getTranslation("identity.forgot.title"))
                .withBackLink(getTranslation("identity.forgot.back"), SignInView.class)
                .withLead(getTranslation("identity.forgot.lead")));
        add(card);
    }

    private void submit() {
        form.require(name, name.getValue(), "identity.signin.name.missing");
        if (!form.isComplete()) {
            return;
        }
        if (!resets.request(name.getValue().strip())) {
            form.fail(getTranslation("identity.forgot.many"));
            return;
        }
        var confirmation = new Confirmation(getTranslation("identity.forgot.done.title"));
        confirmation.add(
                new Paragraph(getTranslation("identity.forgot.done.text")),
                new CallableText(getTranslation("identity.forgot.done.none")),
                LinkButton.secondary(getTranslation("identity.forgot.back"), SignInView.class));
        removeAll();
        add(confirmation);
    }
}
