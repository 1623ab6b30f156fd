package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.registration.OfficeActivations;
import hu.miho.portal.registration.TooManyAttempts;
import hu.miho.portal.registration.WrongCode;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import java.util.ArrayList;
import java.util.List;

/** For whoever got an activation letter: its code, the customer ID, and the address that the link goes to. */
@Route(value = "aktivalas/level", layout = PortalShell.class)
@AnonymousAllowed
class LetterActivationView extends PortalPage {

    private final OfficeActivations activations;
    private final ErrorSummary errors = new ErrorSummary();
    private final PauseNotice pause = new PauseNotice();
    private final TextField customer = Fields.shortText(getTranslation("customers.details.id"));
    private final TextField code = Fields.text(getTranslation("registration.letter.code.field"));
    private final TextField email = Fields.email(getTranslation("registration.office.email"));

    LetterActivationView(OfficeActivations activations) {
        super("registration.letter.page.title");
        this.activations = activations;
        addClassName("narrow");
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setHelperText(getTranslation("registration.letter.code.help"));
        customer.setHelperText(getTranslation("registration.letter.customer.help"));
        email.setHelperText(getTranslation("registration.letter.email.help"));
        fields().forEach(field -> field.setManualValidation(true));
        var form = new Div();
        form.addClassName("form");
        var send = Buttons.primary(getTranslation("registration.letter.submit"), this::submit);
        send.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        var actions = new Div(send);
        actions.addClassName("actions");
        form.add(errors, pause, customer, code, email, actions);
        var card = new Card();
        card.add(form);
        add(
                new PageHeader(null, getTranslation("registration.letter.page.title"))
                        .withLead(getTranslation("registration.letter.page.lead")),
                card);
    }

    private void submit() {
        var problems = new ArrayList<FieldProblem>();
        fields().forEach(field -> field.setInvalid(false));
        String digits = CustomerId.digitsBeforeSlash(customer.getValue());
        if (!digits.matches("\\d{9}")) {
            problems.add(mark(customer, "registration.letter.problem.customer"));
        }
        if (code.getValue().isBlank()) {
            problems.add(mark(code, "registration.letter.problem.code-missing"));
        }
        if (!EmailAddress.isValid(email.getValue())) {
            problems.add(mark(email, "registration.office.problem.EMAIL.invalid"));
        }
        errors.show(problems);
        if (problems.isEmpty()) {
            send(new CustomerId(digits), new EmailAddress(email.getValue()));
        }
    }

    private void send(CustomerId whose, EmailAddress to) {
        try {
            activations.askByLetter(whose, code.getValue(), to, ClientAddress.current());
        } catch (WrongCode wrong) {
            errors.show(List.of(mark(code, "registration.letter.problem.wrong")));
            return;
        } catch (TooManyAttempts refused) {
            pause.show(refused.pause());
            return;
        }
        removeAll();
        var done = new Confirmation(getTranslation("registration.letter.done.title"));
        done.add(new Paragraph(getTranslation("registration.letter.done.text", to.value())));
        add(done);
    }

    private List<TextField> fields() {
        return List.of(customer, code, email);
    }

    private FieldProblem mark(TextField field, String key) {
        return FieldProblem.mark(field, getTranslation(key), getTranslation(key));
    }
}
