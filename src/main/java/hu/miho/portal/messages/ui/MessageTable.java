package hu.miho.portal.messages.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.Formats;

/** Messages as the clerks' panels list them. */
final class MessageTable {

    private MessageTable() {}

    static ClerkTable<EnquiryDetails> titled(String title) {
        return new ClerkTable<EnquiryDetails>(title)
                .column(
                        translate("messages.number"),
                        message -> new Anchor(FoundMessages.address(message), message.number()))
                .column(
                        translate("messages.start.topic"),
                        message -> translate(message.topic().textKey()))
                .column(translate("messages.desk.written"), message -> Formats.dateTime(message.writtenAt()))
                .column(translate("messages.state"), StatusBadges::withOverdue);
    }
}
