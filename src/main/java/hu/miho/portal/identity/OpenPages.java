package hu.miho.portal.identity;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Bounds the pages that one session has open: each costs the server's memory until its browser says that it has left, or
 * has been silent for a quarter of an hour. Of too many the oldest is closed; whoever returns to it loads it anew.
 */
@Component
class OpenPages implements VaadinServiceInitListener {

    static final int MOST = 20;

    OpenPages() {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> closeOldest(init.getUI()));
    }

    private static void closeOldest(UI opened) {
        List<UI> others = opened.getSession().getUIs().stream()
                .filter(ui -> ui != opened && !ui.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        others.stream().limit(Math.max(0, others.size() - (MOST - 1))).forEach(UI::close);
    }
}
