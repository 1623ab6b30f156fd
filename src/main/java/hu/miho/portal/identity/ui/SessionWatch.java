package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import hu.miho.portal.identity.OpenSessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the owners of signed-in sessions in time that they end, on every page they have open, and ends them. */
@Component
class SessionWatch implements VaadinServiceInitListener {

    /** A setting of its own, so that a test of what happens to idle sessions does not have to wait for it. */
    private static final String LOOKS = "${portal.session.looks-every:PT10S}";

    /** A page that a signed-in user has open. */
    private record OpenPage(UUID session, IdleWarning warning) {}

    private final Map<UI, OpenPage> pages = new ConcurrentHashMap<>();
    private final OpenSessions sessions;
    private final Clock clock;

    SessionWatch(OpenSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> sessions.current().ifPresent(session -> {
                    UI ui = init.getUI();
                    pages.put(ui, new OpenPage(session, new IdleWarning(() -> sessions.stay(session))));
                    ui.addDetachListener(detach -> pages.remove(ui));
                }));
    }

    @Scheduled(fixedDelayString = LOOKS, initialDelayString = LOOKS)
    void look() {
        pages.forEach((ui, page) -> sessions.remaining(page.session())
                .ifPresentOrElse(remaining -> look(ui, page, remaining), () -> pages.remove(ui)));
        pages.values().stream()
                .map(OpenPage::session)
                .distinct()
                .filter(session ->
                        sessions.remaining(session).filter(this::isOver).isPresent())
                .forEach(sessions::end);
    }

    private void look(UI ui, OpenPage page, Duration remaining) {
        if (isOver(remaining)) {
            onPage(ui, () -> ui.getPage().setLocation("/belepes?" + SignInView.EXPIRED));
        } else if (remaining.compareTo(sessions.warning()) <= 0) {
            sessions.warn(page.session());
            Instant end = clock.instant().plus(remaining);
            onPage(ui, () -> page.warning().show(end, sessions.endsForGood(page.session())));
        } else {
            onPage(ui, page.warning()::hide);
        }
    }

    private boolean isOver(Duration remaining) {
        return !remaining.isPositive();
    }

    private static void onPage(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException closed) {
            // its detach listener takes it off the list
        }
    }
}
