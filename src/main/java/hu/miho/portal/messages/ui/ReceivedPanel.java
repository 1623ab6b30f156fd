package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import hu.miho.portal.messages.SentEnquiry;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.LinkButton;
import java.time.LocalDate;

/** A message has come in: its number, what happens next, by when. */
class ReceivedPanel extends Div {

    /** @param address where the message is read */
    ReceivedPanel(SentEnquiry sent, String address) {
        addClassName("stack");
        String label = sent.topic().isComplaint() ? "messages.done.complaint-number" : "messages.done.number";
        var next = new UnorderedList();
        LocalDate due = sent.dueOn();
        if (due != null) {
            next.add(new ListItem(getTranslation("messages.done.due", Formats.longDate(due, Formats.locale()))));
        }
        next.add(new ListItem(
                sent.email() == null
                        ? getTranslation("messages.done.no-mail")
                        : getTranslation("messages.done.mail", sent.email())));
        if (sent.topic().isComplaint()) {
            next.add(new ListItem(getTranslation("messages.done.minutes")));
        }
        var actions = new Div(LinkButton.primary(getTranslation("messages.done.open"), address));
        actions.addClassName("actions");
        add(
                new Confirmation(getTranslation("messages.done.title"))
                        .withReference(getTranslation(label), String.valueOf(sent.number())),
                new H2(getTranslation("messages.done.next")),
                next,
                actions);
    }
}
