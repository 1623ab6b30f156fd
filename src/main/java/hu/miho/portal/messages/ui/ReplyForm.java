package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.messages.EnquiryRefused;
import hu.miho.portal.messages.OwnEnquiries;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.FileUpload;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.util.UUID;

/** Writing again in one's own thread. */
class ReplyForm extends Div {

    private final UUID id = UUID.randomUUID();
    private final OwnEnquiries enquiries;
    private final String key;
    private final String phone;
    private final SerializableRunnable whenSent;
    private final WordsField words = new WordsField(getTranslation("messages.reply.words"));
    private final Div refusal = new Div();

    ReplyForm(OwnEnquiries enquiries, String key, String phone, SerializableRunnable whenSent) {
        this.enquiries = enquiries;
        this.key = key;
        this.phone = phone;
        this.whenSent = whenSent;
        addClassName("form");
        refusal.getElement().setAttribute("role", "alert");
        var send = Buttons.primary(getTranslation("messages.reply.send"), this::send);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        var actions = new Div(send);
        actions.addClassName("actions");
        add(
                refusal,
                words,
                new FileUpload(getTranslation("messages.files"), enquiries.files(key, id, ClientAddress.current())),
                actions);
    }

    private void send() {
        refusal.removeAll();
        var problem = words.check("messages.words.missing");
        if (problem.isPresent()) {
            ((com.vaadin.flow.component.Focusable<?>) problem.get().field()).focus();
            return;
        }
        try {
            enquiries.reply(key, id, words.words(), ClientAddress.current());
        } catch (EnquiryRefused refused) {
            refusal.add(new NoticeBox(Tone.WARN, getTranslation(refused.textKey(), phone)));
            return;
        }
        whenSent.run();
    }
}
