package hu.miho.portal.messages.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.ui.Found;
import hu.miho.portal.ui.SearchSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** A message by its number, or by its complaint's. */
@Component
class FoundMessages implements SearchSource {

    private final EnquiryDesk desk;

    FoundMessages(EnquiryDesk desk) {
        this.desk = desk;
    }

    @Override
    public Found.Kind kind() {
        return Found.Kind.MESSAGE;
    }

    @Override
    public List<Found> find(String typed, int limit) {
        return desk.numbered(typed).map(FoundMessages::found).stream().toList();
    }

    private static Found found(EnquiryDetails message) {
        return new Found(
                Found.Kind.MESSAGE,
                message.number(),
                I18NProvider.translate(message.topic().textKey()) + " · "
                        + message.person().name(),
                address(message));
    }

    static String address(EnquiryDetails message) {
        return "ugyintezo/uzenetek/" + message.id();
    }
}
