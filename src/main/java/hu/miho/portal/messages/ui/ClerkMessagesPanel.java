package hu.miho.portal.messages.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.CustomerPanel;

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
        return MessageTable.titled(translate("messages.desk.menu"))
                .of(desk.of(customer), translate("messages.desk.none-of"));
    }
}
