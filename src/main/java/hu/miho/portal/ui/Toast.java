package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A passing word about a trifle; what matters stands on the page. */
public final class Toast {

    private static final int MILLISECONDS = 5000;

    private Toast() {}

    /** That something was done. */
    public static void show(String text) {
        show(Icons.CHECK_CIRCLE, text);
    }

    /** That something is not done, and why; nothing was lost. */
    public static void refuse(String text) {
        show(Icons.ALERT_CIRCLE, text);
    }

    private static void show(Icons icon, String text) {
        var content = new Span(icon.create(), new Span(text));
        content.addClassName("toast");
        var notification = new Notification(content);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(MILLISECONDS);
        notification.open();
    }
}
