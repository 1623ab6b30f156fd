package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.registration.ActivationLink;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.Tone;
import java.time.Duration;
import java.util.Locale;

/** Why an activation link cannot be used, and what to do instead. */
class UnusableLink extends Div {

    private final Div answer = new Div();
    private final Div actions = new Div();
    private final PauseNotice pause = new PauseNotice();

    /** @param onRenew called when somebody asks for a new link */
    UnusableLink(ActivationLink.State state, SerializableConsumer<UnusableLink> onRenew) {
        addClassName("form");
        String key = "registration.activation."
                + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        answer.getElement().setAttribute("role", "status");
        actions.addClassName("actions");
        switch (state) {
            case EXPIRED, SUPERSEDED -> {
                actions.add(
                        Buttons.primary(getTranslation("registration.activation.renew"), () -> onRenew.accept(this)));
            }
            case USED -> {
                actions.add(LinkButton.primary(getTranslation("registration.activation.sign-in"), "belepes"));
                actions.add(
                        Buttons.secondary(getTranslation("registration.activation.renew"), () -> onRenew.accept(this)));
            }
            case ACCOUNT_EXISTS ->
                actions.add(LinkButton.primary(getTranslation("registration.activation.sign-in"), "belepes"));
            case NOT_ALLOWED ->
                actions.add(LinkButton.primary(getTranslation("registration.activation.contacts"), "elerhetosegek"));
            case UNKNOWN, USABLE ->
                actions.add(
                        LinkButton.primary(getTranslation("registration.activation.register"), RegistrationView.class));
        }
        add(new PageHeader(null, getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
        add(pause, answer, actions);
    }

    /** The same words whoever asked, and whatever will be sent. */
    void showSent() {
        actions.removeAll();
        answer.add(new NoticeBox(Tone.INFO, getTranslation("registration.activation.renewed")));
    }

    void showPause(Duration duration) {
        pause.show(duration);
    }
}
