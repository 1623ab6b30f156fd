package hu.miho.portal.messages.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;

/** What the customer has written to the office. */
@org.springframework.stereotype.Component
class ClerkMessagesPanel implements CustomerPanel {

    private final EnquiryDesk desk;

    ClerkMessagesPanel(EnquiryDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Component create(CustomerId customer) {
        String title = translate("messages.desk.menu");
        return ClerkPanel.of(
                title, desk.of(customer), translate("messages.desk.none-of"), head(title), ClerkMessagesPanel::row);
    }

    static DataTable head(String caption) {
        return new DataTable(caption)
                .column(translate("messages.number"))
                .column(translate("messages.start.topic"))
                .column(translate("messages.desk.written"))
                .column(translate("messages.state"));
    }

    static void row(DataTable table, EnquiryDetails message) {
        table.row(
                new Anchor("ugyintezo/uzenetek/" + message.id(), message.number()),
                translate(message.topic().textKey()),
                Formats.dateTime(message.writtenAt()),
                StatusBadges.withOverdue(message));
    }
}
