package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.identity.SignIn;
import hu.miho.portal.ui.Fields;

/** Name and password. What is wrong is never told apart: name, password or account. */
class SignInForm extends IdentityForm {

    private final SignIn signIn;
    private final Landing landing;
    private final TextField name = Fields.text(getTranslation("identity.signin.name"));
    private final PasswordField password =
            Fields.password(getTranslation("identity.password.field"), Autocomplete.CURRENT_PASSWORD);

    SignInForm(SignIn signIn, Landing landing) {
        this.signIn = signIn;
        this.landing = landing;
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutocapitalize(Autocapitalize.NONE);
        name.setHelperText(getTranslation("identity.signin.name.help"));
        add(name, password);
        submitWith(getTranslation("identity.signin.submit"), this::submit);
    }

    private void submit() {
        require(name, name.getValue(), "identity.signin.name.missing");
        require(password, password.getValue(), "identity.password.missing");
        if (!isComplete()) {
            return;
        }
        switch (signIn.signIn(name.getValue().strip(), password.getValue())) {
            case SIGNED_IN -> landing.go();
            case SECOND_FACTOR, SECOND_FACTOR_SETUP ->
                UI.getCurrent().getPage().setLocation("/" + SecondFactorView.PATH);
            case WRONG -> refuse("identity.signin.wrong");
            case HELD_OFF -> refuse("identity.signin.heldoff");
            case BUSY -> fail(getTranslation("identity.busy"));
        }
    }

    private void refuse(String key) {
        password.clear();
        fail(getTranslation(key + ".title"), new Paragraph(getTranslation(key + ".text")));
    }
}
