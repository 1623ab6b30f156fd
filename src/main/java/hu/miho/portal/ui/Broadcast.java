package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells the open pages of this node that something has changed. Pages that are told often are told once. */
public final class Broadcast {

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final Map<Component, Listener> listeners = new ConcurrentHashMap<>();

    /** Calls the listener, on its own page, while the component is on a page. */
    public void listen(Component component, SerializableRunnable whenChanged) {
        component.addAttachListener(attach -> listeners.put(component, new Listener(attach.getUI(), whenChanged)));
        component.addDetachListener(detach -> listeners.remove(component));
    }

    /** Returns at once. */
    public void send() {
        listeners.values().forEach(Listener::tell);
    }

    private static final class Listener {

        private final UI ui;
        private final SerializableRunnable whenChanged;
        private final AtomicBoolean waits = new AtomicBoolean();

        Listener(UI ui, SerializableRunnable whenChanged) {
            this.ui = ui;
            this.whenChanged = whenChanged;
        }

        void tell() {
            if (waits.compareAndSet(false, true)) {
                THREADS.execute(ui.accessLater(
                        () -> {
                            waits.set(false);
                            whenChanged.run();
                        },
                        () -> {}));
            }
        }
    }
}
