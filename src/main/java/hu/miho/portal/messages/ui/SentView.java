package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.messages.EnquiryService;
import hu.miho.portal.messages.SentEnquiry;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;

/** After sending: the number and by when there is an answer; or, without an account, the mail that has to be confirmed. */
@Route(value = "irjon-nekunk/kesz", layout = PortalShell.class)
@AnonymousAllowed
class SentView extends PortalPage implements BeforeEnterObserver {

    private final MessageDraft draft;
    private final EnquiryService enquiries;

    SentView(MessageDraft draft, EnquiryService enquiries) {
        super("messages.done.title");
        this.draft = draft;
        this.enquiries = enquiries;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SentEnquiry sent = draft.sent();
        removeAll();
        if (sent == null) {
            event.forwardTo(WriteView.class);
        } else if (sent.toConfirm()) {
            askToConfirm(sent);
        } else {
            add(new ReceivedPanel(sent, "uzeneteim/" + sent.key()));
        }
    }

    private void askToConfirm(SentEnquiry sent) {
        add(
                new PageHeader(null, getTranslation("messages.confirm-mail.title")),
                new NoticeBox(
                        Tone.INFO,
                        getTranslation("messages.confirm-mail.text", sent.email()),
                        new Paragraph(getTranslation("messages.confirm-mail.time", enquiries.daysToConfirm()))),
                new Paragraph(getTranslation("messages.confirm-mail.missing")));
    }
}
