package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.identity.PasswordRefused;
import hu.miho.portal.identity.SignIn;
import hu.miho.portal.identity.SignInBusy;
import hu.miho.portal.registration.ActivationLink;
import hu.miho.portal.registration.ActivationRefused;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.NoticeAcceptance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** User name, password and password once more (leaflet, step 6). */
class ActivationForm extends Div {

    private final PasswordField password =
            Fields.password(getTranslation("registration.activation.password"), Autocomplete.NEW_PASSWORD);
    private final PasswordField again =
            Fields.password(getTranslation("registration.activation.again"), Autocomplete.NEW_PASSWORD);
    private final ErrorSummary errors = new ErrorSummary();
    private final @Nullable NoticeAcceptance notice;

    /** @param onActivate called when both passwords are there and equal */
    ActivationForm(EmailAddress email, SerializableConsumer<ActivationForm> onActivate) {
        this(email, null, onActivate);
    }

    /** The same for somebody who has not seen the privacy notice yet. */
    static ActivationForm withNotice(EmailAddress email, SerializableConsumer<ActivationForm> onActivate) {
        return new ActivationForm(email, new NoticeAcceptance(false), onActivate);
    }

    private ActivationForm(
            EmailAddress email, @Nullable NoticeAcceptance notice, SerializableConsumer<ActivationForm> onActivate) {
        this.notice = notice;
        addClassName("form");
        TextField userName = Fields.text(getTranslation("registration.activation.user-name"));
        userName.setValue(email.value());
        userName.setReadOnly(true);
        userName.setAutocomplete(Autocomplete.USERNAME);
        userName.setHelperText(getTranslation("registration.activation.user-name.help"));
        password.setHelperText(getTranslation("registration.activation.password.help"));
        password.setManualValidation(true);
        again.setManualValidation(true);
        var activate = Buttons.primary(getTranslation("registration.activation.activate"), () -> {
            if (check()) {
                onActivate.accept(this);
            }
        });
        activate.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        var actions = new Div(activate);
        actions.addClassName("actions");
        add(errors, userName, password, again);
        Optional.ofNullable(notice).ifPresent(this::add);
        add(actions);
    }

    /**
     * Opens the account and signs in; what is wrong with the password is said beside it.
     *
     * @param opening opens the account with the password
     * @param onRefused told when no account can be opened with the link (any more)
     */
    void open(Function<String, UUID> opening, SignIn signIn, SerializableConsumer<ActivationLink.State> onRefused) {
        UUID account;
        try {
            account = opening.apply(password.getValue());
        } catch (PasswordRefused refused) {
            errors.show(List.of(mark(password, refused.problemKey())));
            return;
        } catch (SignInBusy busy) {
            errors.show(List.of(mark(password, "registration.problem.password.busy")));
            return;
        } catch (ActivationRefused refused) {
            onRefused.accept(refused.state());
            return;
        }
        signIn.signIn(account);
        UI.getCurrent().getPage().setLocation("/attekintes");
    }

    private boolean check() {
        password.setInvalid(false);
        again.setInvalid(false);
        var problems = new ArrayList<FieldProblem>();
        if (password.isEmpty()) {
            problems.add(mark(password, "registration.problem.password.missing"));
        } else if (!password.getValue().equals(again.getValue())) {
            problems.add(mark(
                    again,
                    again.isEmpty()
                            ? "registration.problem.password.again-missing"
                            : "registration.problem.password.different"));
        }
        Optional.ofNullable(notice).flatMap(NoticeAcceptance::check).ifPresent(problems::add);
        errors.show(problems);
        return problems.isEmpty();
    }

    private FieldProblem mark(PasswordField field, String key) {
        String text = getTranslation(key);
        return FieldProblem.mark(field, text, text);
    }
}
