package hu.miho.portal.messages.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.messages.WorklistFilter;
import hu.miho.portal.ui.StartPanel;
import org.springframework.data.domain.PageRequest;

/** Messages that nobody has answered, those first whose answer is due first. */
@org.springframework.stereotype.Component
class WaitingMessagesPanel implements StartPanel {

    private static final int MOST = 50;

    private final EnquiryDesk desk;

    WaitingMessagesPanel(EnquiryDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create() {
        return MessageTable.titled(translate("messages.start.title"))
                .of(
                        desk.worklist(WorklistFilter.TO_DO, PageRequest.of(0, MOST))
                                .getContent(),
                        translate("messages.start.none"));
    }
}
