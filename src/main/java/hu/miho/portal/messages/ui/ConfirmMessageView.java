package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.identity.LinkNotUsable;
import hu.miho.portal.messages.EnquiryConfirmation;
import hu.miho.portal.messages.EnquiryRefused;
import hu.miho.portal.messages.SentEnquiry;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;

/** Where the link of the mail leads. The button confirms the address, not the opening, for mail scanners open every link. */
@Route(value = "irjon-nekunk/megerosites", layout = PortalShell.class)
@AnonymousAllowed
class ConfirmMessageView extends PortalPage implements BeforeEnterObserver {

    private final EnquiryConfirmation confirmation;
    private final CompanyService company;
    private String token = "";

    ConfirmMessageView(EnquiryConfirmation confirmation, CompanyService company) {
        super("messages.confirm.title");
        this.confirmation = confirmation;
        this.company = company;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = parameter(event, "token").orElse("");
        showLink();
    }

    private void showLink() {
        show(
                switch (confirmation.look(token)) {
                    case USABLE -> question();
                    case EXPIRED -> expired();
                    case CONFIRMED -> notice(Tone.OK, "messages.confirm.confirmed");
                    case UNKNOWN -> unknown();
                });
    }

    private Component question() {
        var card = new Card();
        card.add(
                new Paragraph(getTranslation("messages.confirm.text")),
                actions(Buttons.primary(getTranslation("messages.confirm.do"), this::confirm)));
        return card;
    }

    private void confirm() {
        try {
            SentEnquiry sent = confirmation.confirm(token);
            removeAll();
            add(new ReceivedPanel(sent, "irjon-nekunk/" + sent.key()));
        } catch (LinkNotUsable meanwhile) {
            showLink();
        }
    }

    private Component expired() {
        var again = Buttons.primary(getTranslation("messages.confirm.again"), this::sendAgain);
        return new NoticeBox(
                Tone.WARN,
                getTranslation("messages.confirm.expired"),
                new Paragraph(getTranslation("messages.confirm.expired.text")),
                actions(again));
    }

    private void sendAgain() {
        try {
            confirmation.sendAgain(token);
            show(status(new NoticeBox(Tone.OK, getTranslation("messages.confirm.again.done"))));
        } catch (EnquiryRefused refused) {
            show(status(new NoticeBox(
                    Tone.WARN,
                    getTranslation(refused.textKey(), company.details().phone().display()))));
        }
    }

    private Component unknown() {
        return new Div(
                notice(Tone.WARN, "messages.confirm.unknown"),
                actions(LinkButton.primary(getTranslation("messages.title"), WriteView.class)));
    }

    private Component notice(Tone tone, String key) {
        return new NoticeBox(tone, getTranslation(key), new Paragraph(getTranslation(key + ".text")));
    }

    private static Component status(NoticeBox box) {
        box.getElement().setAttribute("role", "status");
        return box;
    }

    private static Component actions(Component action) {
        var actions = new Div(action);
        actions.addClassName("actions");
        return actions;
    }

    private void show(Component content) {
        removeAll();
        add(new PageHeader(null, getTranslation("messages.confirm.title")), content);
    }
}
