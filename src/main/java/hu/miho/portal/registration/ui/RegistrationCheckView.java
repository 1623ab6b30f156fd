package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.PrivacyNotice;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.registration.NewRegistration;
import hu.miho.portal.registration.RegistrationService;
import hu.miho.portal.registration.TooManyAttempts;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.NoticeAcceptance;
import hu.miho.portal.ui.NumberChallenge;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalShell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Step 2 of the registration: the security check and the privacy notice. */
@Route(value = "regisztracio/ellenorzes", layout = PortalShell.class)
@AnonymousAllowed
class RegistrationCheckView extends RegistrationStep implements BeforeEnterObserver, BeforeLeaveObserver {

    private final RegistrationService registrations;
    private final RegistrationDraft draft;
    private final PrivacyNotice notice;
    private final NumberChallenge challenge;
    private final NoticeAcceptance acceptance;
    private final ErrorSummary errors = new ErrorSummary();
    private final PauseNotice pause = new PauseNotice();
    private final Button register = Buttons.primary(getTranslation("registration.register"), this::register);

    RegistrationCheckView(
            RegistrationService registrations,
            RegistrationDraft draft,
            PrivacyNotices notices,
            CompanyService company) {
        super("registration.check.title", 1, new PageHeader(null, I18NProvider.translate("registration.title")));
        this.registrations = registrations;
        this.draft = draft;
        notice = notices.current(getLocale());
        challenge = draft.challenge(
                () -> new NumberChallenge(company.details().phone().display()));
        acceptance = new NoticeAcceptance(draft.isNoticeAccepted());
        var back = Buttons.secondary(getTranslation("registration.back"), RegistrationCheckView::back);
        var actions = new Div(register, back);
        actions.addClassName("actions");
        add(errors, pause, challenge, acceptance, actions);
    }

    /** Whoever comes here without the first step is sent to it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!draft.isIdentityComplete()) {
            event.forwardTo(RegistrationView.class);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        draft.setNoticeAccepted(acceptance.isAccepted());
    }

    private void register() {
        List<FieldProblem> problems = Stream.of(challenge.check(), acceptance.check())
                .flatMap(Optional::stream)
                .toList();
        errors.show(problems);
        if (problems.isEmpty()) {
            send();
        }
    }

    private void send() {
        var registration = new NewRegistration(draft.id(), draft.identity(), getLocale(), notice.version());
        try {
            registrations.request(registration, ClientAddress.current());
        } catch (TooManyAttempts refused) {
            pause.show(refused.pause());
            return;
        }
        draft.sent();
        UI.getCurrent().navigate(RegistrationDoneView.class);
    }

    private static void back() {
        UI.getCurrent().navigate(RegistrationView.class);
    }
}
