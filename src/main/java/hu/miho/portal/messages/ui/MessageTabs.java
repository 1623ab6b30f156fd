package hu.miho.portal.messages.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.LinkTabs;

/** Writing a message and one's own messages, for signed-in customers. */
final class MessageTabs {

    private MessageTabs() {}

    static LinkTabs write() {
        return tabs(true);
    }

    static LinkTabs mine() {
        return tabs(false);
    }

    private static LinkTabs tabs(boolean write) {
        return new LinkTabs(I18NProvider.translate("messages.tabs"))
                .tab(I18NProvider.translate("messages.tab.new"), "irjon-nekunk", write)
                .tab(I18NProvider.translate("messages.tab.mine"), "uzeneteim", !write);
    }
}
