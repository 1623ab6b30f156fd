package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import org.springframework.scheduling.annotation.Scheduled;

/** Calls pages once a second, for what runs down while one looks at it. */
@org.springframework.stereotype.Component
public class Ticker {

    private final Broadcast seconds = new Broadcast();

    Ticker() {}

    /** Calls back, on the component's page, while it is on one. */
    public void everySecond(Component component, SerializableRunnable tick) {
        seconds.listen(component, tick);
    }

    @Scheduled(fixedRate = 1000)
    void tick() {
        seconds.send();
    }
}
