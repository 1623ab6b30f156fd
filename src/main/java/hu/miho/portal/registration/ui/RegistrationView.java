package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalShell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Step 1 of the registration: who the visitor is. */
@Route(value = "regisztracio", layout = PortalShell.class)
@AnonymousAllowed
class RegistrationView extends RegistrationStep implements BeforeLeaveObserver {

    private final RegistrationDraft draft;
    private final Clock clock;
    private final ErrorSummary errors = new ErrorSummary();
    private final IdentityForm form;

    RegistrationView(RegistrationDraft draft, CompanyService company, Clock clock) {
        super("registration.title", 0, header());
        this.draft = draft;
        this.clock = clock;
        form = new IdentityForm(draft.identity());
        var next = Buttons.primary(getTranslation("registration.next"), this::next);
        next.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        var actions = new Div(next);
        actions.addClassName("actions");
        form.add(actions);
        add(errors, form, new WhoCanRegister(company.details()));
    }

    /** Also when one goes elsewhere: whoever comes back finds what they typed. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        draft.keep(form.typed());
    }

    private void next() {
        List<FieldProblem> problems = form.check(LocalDate.now(clock));
        errors.show(problems);
        if (problems.isEmpty()) {
            UI.getCurrent().navigate(RegistrationCheckView.class);
        }
    }

    private static PageHeader header() {
        return new PageHeader(null, I18NProvider.translate("registration.title"))
                .withLead(I18NProvider.translate("registration.lead"));
    }
}
